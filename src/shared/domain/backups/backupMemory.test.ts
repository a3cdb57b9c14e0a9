import { describe, expect, it } from 'vitest'
import { addMinutes } from '../base/civilDate'
import {
  BACKUP_GROWS_OLD_DAYS,
  type BackupMemory,
  KEPT_BACKUPS,
  KEPT_BACKUP_MONTHS,
  NO_BACKUPS,
  backupWorry,
  isBackupDue,
  superfluousBackups,
} from './backupMemory'

const NOW = '2026-11-22T16:00:00.000Z'
const timeZone = 'Asia/Shanghai'
const daysAgo = (days: number) => addMinutes(NOW, -days * 24 * 60)
const planned: BackupMemory = {
  ...NO_BACKUPS,
  plan: { isOn: true, every: 'day' },
  folder: '/media/stick',
}

describe('a scheduled backup', () => {
  it('is due once a day of the user’s, at once after a failure, and never without a place', () => {
    const isDue = (changes: Partial<BackupMemory>) =>
      isBackupDue({ ...planned, ...changes }, { now: NOW, timeZone })
    expect(isDue({})).toBe(true)
    expect(isDue({ lastRun: { at: NOW, error: null } })).toBe(false)
    expect(isDue({ lastRun: { at: daysAgo(1), error: null } })).toBe(true)
    expect(isDue({ lastRun: { at: NOW, error: 'backup-place-missing' } })).toBe(true)
    expect(isDue({ folder: null })).toBe(false)
    expect(isDue({ plan: { isOn: false, every: 'day' } })).toBe(false)
  })
})

describe('of the scheduled backups', () => {
  const made = (count: number, everyDays: number) =>
    Array.from({ length: count }, (_, index) => ({
      fileName: `${index}.keepline`,
      at: daysAgo((count - 1 - index) * everyDays),
      bytes: 1,
    }))

  it('the newest stay, and the last one of each month', () => {
    const daily = made(90, 1)
    const gone = superfluousBackups(daily, timeZone)
    const left = daily.filter((one) => !gone.includes(one))
    // The last ones of August, September and October; the last of November is among the newest.
    expect(left).toHaveLength(KEPT_BACKUPS + 3)
    expect(left.slice(-KEPT_BACKUPS)).toEqual(daily.slice(-KEPT_BACKUPS))
  })

  it('those of a year of months stay', () => {
    const monthly = made(40, 31)
    expect(monthly.length - superfluousBackups(monthly, timeZone).length).toBe(KEPT_BACKUP_MONTHS)
  })

  it('few never go, whatever the clock said when they were made', () => {
    const few = made(KEPT_BACKUPS, 1).map((one) => ({ ...one, at: '1970-01-01T00:00:00.000Z' }))
    expect(superfluousBackups(few, timeZone)).toEqual([])
  })
})

describe('the user is told', () => {
  const worry = (changes: Partial<BackupMemory>, first: string | null = daysAgo(400)) =>
    backupWorry({ ...NO_BACKUPS, ...changes }, first, NOW)
  const last = (days: number) => ({
    last: { at: daysAgo(days), folder: '/media/stick', fileName: 'a.keepline' },
  })

  it('that there is no backup, once there is something of some age to lose', () => {
    expect(worry({}, null)).toBeNull()
    expect(worry({}, daysAgo(BACKUP_GROWS_OLD_DAYS - 1))).toBeNull()
    expect(worry({})).toBe('none')
  })

  it('that the newest one is old', () => {
    expect(worry(last(BACKUP_GROWS_OLD_DAYS - 1))).toBeNull()
    expect(worry(last(BACKUP_GROWS_OLD_DAYS))).toBe('old')
  })

  it('not for a while, when they asked for it', () => {
    expect(worry({ quietUntil: daysAgo(-1) })).toBeNull()
    expect(worry({ quietUntil: daysAgo(1) })).toBe('none')
  })

  it('at once, and always, that the place of the schedule is missing', () => {
    const lastRun = { at: NOW, error: 'backup-place-missing' as const }
    const changes = { ...planned, ...last(1), lastRun, quietUntil: daysAgo(-9) }
    expect(worry(changes)).toBe('failed')
    expect(worry({ ...changes, plan: { isOn: false, every: 'day' } })).toBeNull()
  })
})
