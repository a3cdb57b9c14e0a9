import { expect, it } from 'vitest'
import { backupName, isBackupLeftover } from './backupName'

it('names a backup by the day that the user lives in', () => {
  const evening = '2026-11-25T18:30:00.000Z'
  expect(backupName(evening, 'Asia/Shanghai')).toBe('keepline-backup-2026-11-26.keepline')
  expect(backupName(evening, 'America/Lima')).toBe('keepline-backup-2026-11-25.keepline')
})

it('knows what a half-written backup leaves, and takes nothing else for it', () => {
  const name = backupName('2026-11-25T18:30:00.000Z', 'America/Lima')
  expect(isBackupLeftover(`${name}.0123456789ab.tmp`)).toBe(true)
  expect([name, `${name}.tmp`, `x${name}.0123456789ab.tmp`].filter(isBackupLeftover)).toEqual([])
})
