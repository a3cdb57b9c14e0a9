import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CARD_DOCUMENT_VERSION } from '@shared/domain/cards/cardDocument'
import { BACKUP_VERSION } from '@shared/domain/backups/backupManifest'
import { describe, expect, it } from 'vitest'
import { openBackup } from './openBackup'
import { PASSPHRASE, PICTURE, receiptOf } from './testing/sampleLibrary'

// The frozen files are as that version wrote them and are never made again. When this test fails,
// somebody's backup could no longer be restored. A released version of the format adds its own.
const frozen = (name: string) => join(import.meta.dirname, 'frozen', `${name}.keepline`)

const VERSIONS = Array.from({ length: BACKUP_VERSION }, (_, index) => index + 1)

describe.each(VERSIONS)('a backup of version %i', (version) => {
  it.each([
    ['open', `backup-v${version}`, null],
    ['with a passphrase', `backup-v${version}-locked`, PASSPHRASE],
  ])('%s is read for ever, with all that it held', async (_, name, passphrase) => {
    const before = readFileSync(frozen(name))
    const opened = await openBackup(frozen(name), passphrase)
    if (!opened.ok) throw new Error(opened.error.code)
    const backup = opened.data
    expect(backup.description).toMatchObject({
      counts: { cards: 2, renewals: 1, receipts: 1 },
      unreadable: ['unreadable/cards/card-0003.json'],
      missingReceipts: 0,
    })
    expect(await backup.card('card-0001')).toMatchObject({
      data: {
        schemaVersion: CARD_DOCUMENT_VERSION,
        card: { label: '银行卡号', number: '987654321', activatedOn: '2026-01-05' },
        renewals: [{ id: 'renewal-1', date: '2026-11-20', amount: { minor: 500 } }],
      },
    })
    expect(await backup.settings()).toMatchObject({ data: { theme: 'system' } })
    expect(await backup.receipt(receiptOf(PICTURE))).toEqual({ ok: true, data: PICTURE })
    await backup.close()
    expect(readFileSync(frozen(name)).equals(before), 'reading changes nothing').toBe(true)
  })
})
