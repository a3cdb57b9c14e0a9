import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure, success } from '@shared/contract/result'
import { describe, expect, it } from 'vitest'
import { openBackup } from '../../storage/backupFiles/openBackup'
import {
  PASSPHRASE,
  PICTURE,
  QUICK,
  receiptOf,
  requestFor,
  sampleLibrary,
} from '../../storage/backupFiles/testing/sampleLibrary'
import { writeBackup } from '../../storage/backupFiles/writeBackup'
import { logBook, tickingClock } from '../../storage/testing/fixtures'
import { storageIn, temporaryFolder } from '../../storage/testing/temporaryLibrary'
import { createRestoreService } from '../snapshots/restoreService'
import { createBackupRestoreService } from './backupRestoreService'

/** A window on a library in this folder; the system’s dialog chooses `chosen`. */
function windowOn(folder: string, chosen: string | null = null) {
  const storage = storageIn(folder)
  const changes = { publish: () => undefined }
  const restores = createRestoreService({ ...storage, clock: tickingClock(), changes })
  const told: number[] = []
  const service = createBackupRestoreService({
    ...storage,
    restores,
    backups: { open: openBackup },
    dialogs: { chooseBackup: async () => chosen },
    logger: logBook(),
    tellProgress: (done) => told.push(done),
  })
  const undo = (snapshotId: string) =>
    restores.restore({ snapshotId, cardId: null, renewalId: null })
  const inUse = () =>
    storage.cards
      .all()
      .filter(({ card }) => card.deletedAt === null)
      .map(({ card }) => card.label)
      .sort()
  return { storage, service, undo, inUse, told }
}

async function aBackup(passphrase: string | null = null) {
  const library = sampleLibrary()
  const request = requestFor(library.folder, { passphrase })
  expect(await writeBackup(request, {}, QUICK)).toMatchObject({ ok: true })
  return { ...library, path: request.path }
}

describe('restoring a backup', () => {
  it('into an empty folder brings every card, renewal and receipt', async () => {
    const { cards, path } = await aBackup()
    const { storage, service } = windowOn(temporaryFolder(), path)
    expect(await service.choose()).toMatchObject({
      data: {
        is: 'open',
        view: {
          description: { counts: { cards: 2, renewals: 1, receipts: 1 } },
          comparison: { counts: { onlyThere: 2 } },
          effects: { replace: { cards: { added: 2 }, receipts: { added: 1 } } },
        },
      },
    })
    expect(await service.restore('replace')).toMatchObject({ data: { missingReceipts: 0 } })
    expect(storage.cards.all().map(({ card }) => card.id)).toEqual(cards.map(({ card }) => card.id))
    const bytes = await storage.receipts.read(receiptOf(PICTURE))
    expect(bytes && Buffer.from(bytes).equals(PICTURE)).toBe(true)
  })

  it('looked at only changes nothing', async () => {
    const { path } = await aBackup()
    const { storage, service } = windowOn(temporaryFolder(), path)
    await service.choose()
    expect(service.close()).toEqual(success(undefined))
    expect(storage.cards.all()).toEqual([])
    expect(await storage.snapshots.list()).toEqual([])
    expect(await service.restore('merge')).toEqual(failure('not-found'))
  })

  it('by replacing puts what came later into the trash, and one undo takes all of it back', async () => {
    const { folder, path } = await aBackup()
    const { storage, service, undo, inUse } = windowOn(folder, path)
    const [first] = storage.cards.all()
    if (!first) throw new Error('The library has cards.')
    storage.cards.write({ ...first, card: { ...first.card, label: '改了名' } })
    const later = { ...first.card, id: 'card-0003', label: '后来的', number: '900000003' }
    storage.cards.write({ ...first, card: later, renewals: [] })
    await service.choose()
    const done = await service.restore('replace')
    expect(inUse()).toEqual(['第二张', '银行卡号'])
    if (done.ok) await undo(done.data.undo)
    expect(inUse()).toEqual(['后来的', '改了名', '第二张'])
  })

  it('by merging adds what is gone and keeps what is newer here; undo takes it back', async () => {
    const { folder, path } = await aBackup()
    const { storage, service, undo, inUse } = windowOn(folder, path)
    const [first] = storage.cards.all()
    if (!first) throw new Error('The library has cards.')
    const updatedAt = '2026-11-23T00:00:00.000Z'
    storage.cards.write({ ...first, card: { ...first.card, label: '改了名', updatedAt } })
    storage.cards.remove('card-0002')
    await service.choose()
    const done = await service.restore('merge')
    expect(inUse()).toEqual(['改了名', '第二张'])
    expect(await storage.snapshots.list()).toMatchObject([
      { reason: 'restore' },
      { reason: 'backup' },
    ])
    if (done.ok) await undo(done.data.undo)
    expect(inUse()).toEqual(['改了名'])
  })

  it('asks for the passphrase, again when it was wrong, and then opens', async () => {
    const { path } = await aBackup(PASSPHRASE)
    const { service } = windowOn(temporaryFolder(), path)
    expect(await service.choose()).toMatchObject({ data: { is: 'locked' } })
    expect(await service.unlock('a guess')).toEqual(failure('backup-passphrase-wrong'))
    expect(await service.unlock(PASSPHRASE)).toMatchObject({ data: { is: 'open' } })
  })

  it('that is cut off, or is something else, changes nothing and says why', async () => {
    const { path } = await aBackup()
    truncateSync(path, readFileSync(path).length - 100)
    const cut = windowOn(temporaryFolder(), path)
    expect(await cut.service.choose()).toEqual(failure('backup-cut-off'))
    expect(await cut.service.restore('replace')).toEqual(failure('not-found'))
    expect(cut.storage.cards.all()).toEqual([])
    const strange = join(temporaryFolder(), 'photo.keepline')
    writeFileSync(strange, PICTURE)
    const { service } = windowOn(temporaryFolder(), strange)
    expect(await service.choose()).toMatchObject({ ok: false })
  })

  it('that is changed between the look and the restore changes nothing and says why', async () => {
    const { folder, path } = await aBackup()
    const { storage, service } = windowOn(folder, path)
    await service.choose()
    const before = storage.cards.all()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(7, 0, Math.floor(bytes.length / 2)))
    expect(await service.restore('replace')).toMatchObject({ ok: false })
    expect(storage.cards.all()).toEqual(before)
    expect(await storage.snapshots.list()).toEqual([])
  })

  it('is cancelled when the page is left while it is being verified', async () => {
    const { path } = await aBackup()
    const { service } = windowOn(temporaryFolder(), path)
    const opening = service.choose()
    await Promise.resolve()
    service.close()
    expect(await opening).toEqual(failure('cancelled'))
  })
})
