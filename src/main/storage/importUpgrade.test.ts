import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FinishedImport } from '@shared/domain/imports/importView'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NOW, cardDocument, logBook } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

type Storage = ReturnType<typeof storageIn>

const cardsOf = ({ cards }: Storage) =>
  cards
    .all()
    .map(({ card: { id, label, note, balance } }) => `${id} ${label} ${note} ${balance}`)
    .sort()

const OLD_NOTE = '工行、微信\nñandú'
const FORMER = [`card-old1 旧名字 ${OLD_NOTE} no`, 'card-old2 第二张  unknown']
const ADDED = [`card-new1 银行短信 ${OLD_NOTE} no`, 'card-new2 银行卡号  unknown']
const IMPORTED = [...ADDED, 'card-old1 新名字 表里写的 no', 'card-old2 第二张  no']

/** A library as an earlier build left it. The files are never written anew. */
function frozen(version: number, state: 'crashed' | 'finished'): string {
  const folder = temporaryFolder()
  const name = `import-v1-of-cards-v${version}`
  const from = join(import.meta.dirname, 'migrations/frozen', name, state)
  cpSync(from, folder, { recursive: true })
  return folder
}

describe.each([2, 3])('an import by a build whose cards had version %i', (version) => {
  it('that a crash cut short is rolled back whole by this build', () => {
    const folder = frozen(version, 'crashed')
    expect(cardsOf(storageIn(folder))).toEqual(FORMER)
    expect(existsSync(join(folder, 'import.json'))).toBe(false)
    expect(cardsOf(storageIn(folder))).toEqual(FORMER)
  })

  it('is told of by this build, and undone as one', async () => {
    const storage = storageIn(frozen(version, 'finished'))
    expect(cardsOf(storage)).toEqual(IMPORTED)
    expect(storage.imports.last()).toMatchObject({ fileName: '台账.csv', importedAt: NOW })
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 4, kept: 0 } })
    expect(cardsOf(storage)).toEqual(FORMER)
  })

  it('is undone but for what the user changed since, before or after the upgrade', async () => {
    const folder = frozen(version, 'finished')
    const path = join(folder, 'cards/card-old2.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"第二张"', '"我改了"'))
    const storage = storageIn(folder)
    const added = storage.cards.find('card-new2')
    if (added) storage.cards.write({ ...added, card: { ...added.card, note: '我的' } })
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 2, kept: 2 } })
    expect(cardsOf(storage)).toEqual([
      'card-new2 银行卡号 我的 unknown',
      FORMER[0],
      'card-old2 我改了  no',
    ])
  })
})

const ABOUT: FinishedImport = {
  fileName: '台账.csv',
  importedAt: NOW,
  counts: {
    rows: { new: 1, changed: 1, deleted: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 1,
    changedCards: 1,
    newRenewals: 0,
    changedRenewals: 0,
    toTrash: { cards: 0, renewals: 0, receipts: 0 },
  },
  missingReceipts: 0,
}

/** An import by this build, as it lies on disk in its middle and after its end. */
async function importedByThisBuild() {
  const [folder, crashed] = [temporaryFolder(), temporaryFolder()]
  const storage = storageIn(folder)
  storage.cards.write(cardDocument('card-old1', { label: '旧名字' }))
  const { write } = storage.cards
  vi.spyOn(storage.cards, 'write').mockImplementation((document) => {
    const written = write(document)
    cpSync(folder, crashed, { recursive: true })
    return written
  })
  const changes = [
    {
      before: storage.cards.find('card-old1'),
      after: cardDocument('card-old1', { label: '新名字' }),
    },
    { before: null, after: cardDocument('card-new1', { number: '911111111' }) },
  ]
  expect((await storage.imports.write(changes, ABOUT, () => undefined)).ok).toBe(true)
  return { folder, crashed }
}

/** The build to come, whose cards have one more version: it writes the label in another way. */
async function nextBuild() {
  vi.resetModules()
  vi.doMock(import('@shared/migrations/migrations'), async (original) => {
    const { MIGRATIONS } = await original()
    const relabelled = (raw: Readonly<Record<string, unknown>>) => {
      const card = raw['card'] as Readonly<Record<string, unknown>>
      return { ...raw, card: { ...card, label: `«${String(card['label'])}»` } }
    }
    const card = { ...MIGRATIONS.card, [Object.keys(MIGRATIONS.card).length + 1]: relabelled }
    return { MIGRATIONS: { ...MIGRATIONS, card } }
  })
  return import('./testing/temporaryLibrary')
}

describe('an import by this build', () => {
  afterEach(() => {
    vi.doUnmock('@shared/migrations/migrations')
    vi.resetModules()
  })

  it('that a crash cut short is rolled back whole by the next build', async () => {
    const { crashed } = await importedByThisBuild()
    const next = await nextBuild()
    expect(cardsOf(next.storageIn(crashed))).toEqual(['card-old1 «旧名字»  unknown'])
    expect(existsSync(join(crashed, 'import.json'))).toBe(false)
  })

  it('is undone as one by the next build', async () => {
    const { folder } = await importedByThisBuild()
    const next = await nextBuild()
    const storage = next.storageIn(folder)
    expect(cardsOf(storage)).toEqual([
      'card-new1 «银行卡号»  unknown',
      'card-old1 «新名字»  unknown',
    ])
    expect(await storage.imports.undo()).toEqual({ ok: true, data: { undone: 2, kept: 0 } })
    expect(cardsOf(storage)).toEqual(['card-old1 «旧名字»  unknown'])
  })
})

describe('a journal', () => {
  it('of a newer version is left as it is, and nothing is imported over it', async () => {
    const folder = temporaryFolder()
    storageIn(folder).cards.write(cardDocument('card-old1'))
    const path = join(folder, 'import.json')
    const newer = '{"schemaVersion":99,"state":"writing"}'
    writeFileSync(path, newer)
    const storage = storageIn(folder)
    const changes = [{ before: null, after: cardDocument('card-new1') }]
    expect(await storage.imports.write(changes, ABOUT, () => undefined)).toMatchObject({
      error: { code: 'newer-version' },
    })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(storage.cards.all()).toHaveLength(1)
  })

  it('with one former state that cannot be read puts the others back, and does not say it is done', async () => {
    const folder = frozen(3, 'crashed')
    const path = join(folder, 'import.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"旧名字"', '""'))
    const log = logBook()
    const storage = storageIn(folder, log)
    expect(cardsOf(storage)).toEqual(['card-old1 新名字 表里写的 no', FORMER[1]])
    expect(existsSync(path)).toBe(true)
    expect(log.events.join()).toContain('import-before-unreadable')
    const changes = [{ before: null, after: cardDocument('card-new2') }]
    expect(await storage.imports.write(changes, ABOUT, () => undefined)).toMatchObject({
      error: { code: 'import-unfinished' },
    })
  })
})
