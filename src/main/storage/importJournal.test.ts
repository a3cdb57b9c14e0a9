import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import type { FinishedImport } from '@shared/domain/imports/importView'
import { describe, expect, it, vi } from 'vitest'
import { NOW, cardDocument } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const ABOUT: FinishedImport = {
  fileName: '台账.csv',
  importedAt: NOW,
  counts: {
    rows: { new: 2, changed: 1, deleted: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 2,
    changedCards: 1,
    newRenewals: 0,
    changedRenewals: 0,
    toTrash: { cards: 0, renewals: 0, receipts: 0 },
  },
  missingReceipts: 0,
}

const silent = () => undefined

/** A library with one card; the import changes it and adds two. */
function started() {
  const folder = temporaryFolder()
  const storage = storageIn(folder)
  storage.cards.write(cardDocument('card-old1', { label: '旧名字' }))
  const old = storage.cards.find('card-old1')
  const changes = [
    { before: null, after: cardDocument('card-new1', { number: '911111111' }) },
    { before: old, after: cardDocument('card-old1', { label: '新名字' }) },
    { before: null, after: cardDocument('card-new2', { number: '922222222' }) },
  ]
  return { folder, storage, changes }
}

const labelsOf = ({ cards }: ReturnType<typeof storageIn>) =>
  cards
    .all()
    .map(({ card }) => `${card.id} ${card.label}`)
    .sort()

const FORMER = ['card-old1 旧名字']
const IMPORTED = ['card-new1 银行卡号', 'card-new2 银行卡号', 'card-old1 新名字']

describe('an import', () => {
  it('is written whole and can be undone as one, also after a restart', async () => {
    const { folder, storage, changes } = started()
    expect(await storage.imports.write(changes, ABOUT, silent)).toEqual({ ok: true, data: ABOUT })
    expect(labelsOf(storage)).toEqual(IMPORTED)

    const restarted = storageIn(folder)
    expect(labelsOf(restarted)).toEqual(IMPORTED)
    expect(restarted.imports.last()).toEqual(ABOUT)
    expect(await restarted.imports.undo()).toEqual({ ok: true, data: { undone: 3, kept: 0 } })
    expect(labelsOf(restarted)).toEqual(FORMER)
    expect(restarted.imports.last()).toBeNull()
    expect(labelsOf(storageIn(folder))).toEqual(FORMER)
  })

  it('leaves nothing when a card in the middle cannot be written', async () => {
    const { folder, storage, changes } = started()
    const { write } = storage.cards
    vi.spyOn(storage.cards, 'write').mockImplementation((document) =>
      document.card.id === 'card-new2'
        ? { ok: false, error: { code: 'disk-full', params: {}, issues: [] } }
        : write(document),
    )
    expect(await storage.imports.write(changes, ABOUT, silent)).toMatchObject({
      error: { code: 'disk-full' },
    })
    expect(labelsOf(storage)).toEqual(FORMER)
    expect(storage.imports.last()).toBeNull()
    expect(existsSync(join(folder, 'import.json'))).toBe(false)
  })

  it('lets no second one in while it is written, and the first is whole', async () => {
    const { storage, changes } = started()
    const writing = storage.imports.write(changes, ABOUT, silent)
    expect(await storage.imports.write(changes, ABOUT, silent)).toMatchObject({
      error: { code: 'busy' },
    })
    expect(await storage.imports.undo()).toMatchObject({ error: { code: 'busy' } })
    expect((await writing).ok).toBe(true)
    expect(labelsOf(storage)).toEqual(IMPORTED)
  })

  it('is given up when somebody changes one of its cards meanwhile', async () => {
    const { storage, changes } = started()
    const writing = storage.imports.write(changes, ABOUT, silent)
    storage.cards.write(cardDocument('card-old1', { label: '刚改的' }))
    expect(await writing).toMatchObject({ error: { code: 'import-stale' } })
    expect(labelsOf(storage)).toEqual(['card-old1 刚改的'])
  })

  it('undoes what is as the import left it, and keeps what the user did afterwards', async () => {
    const { storage, changes } = started()
    await storage.imports.write(changes, ABOUT, silent)
    storage.cards.write(cardDocument('card-new1', { number: '911111111', label: '我改了' }))
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 2, kept: 1 } })
    expect(labelsOf(storage)).toEqual(['card-new1 我改了', ...FORMER])
  })

  it('can be undone until it is let go, whatever the clock says', async () => {
    const { folder, storage, changes } = started()
    const about = { ...ABOUT, importedAt: '1999-10-01T00:00:00.000Z' }
    await storage.imports.write(changes, about, silent)
    const later = storageIn(folder)
    expect(later.imports.last()).toEqual(about)
    expect(later.imports.isHolding('card-old1')).toBe(true)
    later.imports.letGo()
    expect(later.imports.last()).toBeNull()
    expect(later.imports.isHolding('card-old1')).toBe(false)
    expect(labelsOf(storageIn(folder))).toEqual(IMPORTED)
  })

  it('brings a card back that was deleted for good since', async () => {
    const { storage, changes } = started()
    await storage.imports.write(changes, ABOUT, silent)
    storage.cards.remove('card-old1')
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 3, kept: 0 } })
    expect(labelsOf(storage)).toEqual(FORMER)
  })

  it('keeps what another program made of a card, and deletes no card of it', async () => {
    const { folder, storage, changes } = started()
    await storage.imports.write(changes, ABOUT, silent)
    for (const id of ['card-new1', 'card-old1']) {
      const path = join(folder, 'cards', `${id}.json`)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/"label": ".*"/, '"label": "别处改的"'),
      )
    }
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 1, kept: 2 } })
    expect(labelsOf(storage)).toEqual(['card-new1 别处改的', 'card-old1 别处改的'])
  })

  it('is undone later when its cards are missing, be it by a start in between', async () => {
    const { folder, storage, changes } = started()
    await storage.imports.write(changes, ABOUT, silent)
    await storage.snapshots.take('day')
    renameSync(join(folder, 'cards'), join(folder, 'elsewhere'))
    const without = storageIn(folder)
    expect(await without.imports.undo()).toEqual(failure('import-unfinished'))
    storageIn(folder)
    expect(existsSync(join(folder, 'cards'))).toBe(false)
    renameSync(join(folder, 'elsewhere'), join(folder, 'cards'))
    expect(labelsOf(storageIn(folder))).toEqual(FORMER)
  })

  it('holds every card while its journal cannot be read', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'import.json'), 'torn')
    expect(storageIn(folder).imports.isHolding('card-old1')).toBe(true)
  })

  it('starts all the same when its journal cannot be read', () => {
    const folder = temporaryFolder()
    storageIn(folder).cards.write(cardDocument('card-old1', { label: '旧名字' }))
    writeFileSync(join(folder, 'import.json'), '{"schemaVersion":1,')
    const storage = storageIn(folder)
    expect(labelsOf(storage)).toEqual(FORMER)
    expect(storage.imports.last()).toBeNull()
  })
})
