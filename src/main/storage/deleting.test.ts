import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardDocument, progressWith } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const TEXT = Buffer.from('Recarga S/ 5.00')
const CONTENT = { sha256: createHash('sha256').update(TEXT).digest('hex'), type: 'txt' } as const

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

const at = (...parts: string[]) => join(folder, ...parts)
const fileOf = (id: string) => at('cards', `${id}.json`)

/** Two cards; a renewal of the first was begun, with a file attached. Resolves with the file's id. */
async function begun(): Promise<string> {
  const { receipts, cards, snapshots } = storageIn(folder)
  const staged = await receipts.stage('recibo.txt', TEXT)
  if (!staged.ok) throw new Error(staged.error.code)
  const { id } = staged.data
  cards.write({ ...cardDocument('card-0001'), inProgress: progressWith([id]) })
  cards.write(cardDocument('card-0002', { number: '911111111' }))
  await snapshots.take('day')
  return id
}

/** A start, and all that it does by itself. */
async function started() {
  const storage = storageIn(folder)
  await storage.receipts.staged([])
  return storage
}

function hide(...parts: string[]): () => void {
  const hidden = join(temporaryFolder(), 'hidden')
  cpSync(at(...parts), hidden, { recursive: true })
  rmSync(at(...parts), { recursive: true })
  return () => {
    rmSync(at(...parts), { recursive: true, force: true })
    cpSync(hidden, at(...parts), { recursive: true })
  }
}

describe('one start while something is not where it should be', () => {
  const WAYS: readonly (readonly [string, () => () => void])[] = [
    ['cards/ is missing', () => hide('cards')],
    ['cards/ is empty', () => emptied('cards')],
    ['cards/ is a file', () => replaced('cards')],
    ['cards/ and snapshots/ are empty', () => both(emptied('cards'), emptied('snapshots'))],
    ['only receipts/ is there', () => both(hide('cards'), hide('snapshots'), hide('library.json'))],
    ['one card is missing', () => hide('cards', 'card-0001.json')],
    ['one card is torn', () => torn('cards', 'card-0001.json')],
    ['another card is missing', () => hide('cards', 'card-0002.json')],
    ['another card is a folder', () => replacedByFolder('cards', 'card-0002.json')],
    ['the snapshots cannot be read', () => replaced('snapshots')],
  ]

  it.each(WAYS)(
    '%s: what was attached to a begun renewal is there after it',
    async (_name, lose) => {
      const id = await begun()
      const giveBack = lose()
      await started()
      giveBack()
      const { receipts, repair } = await started()
      expect(repair.damaged()).toEqual([])
      expect(await receipts.staged([id])).toMatchObject([{ id, fileName: 'recibo.txt' }])
    },
  )

  it.each(WAYS)(
    '%s: no leftover of a write is swept, and the library is not whole',
    async (_name, lose) => {
      await begun()
      const leftover = `${fileOf('card-0002')}.previous`
      writeFileSync(leftover, 'the state before')
      const giveBack = lose()
      expect((await started()).guard.isWhole()).toBe(false)
      giveBack()
      expect(readdirSync(at('cards'))).toContain('card-0002.json.previous')
      await started()
      expect(readdirSync(at('cards')).sort()).toEqual(['card-0001.json', 'card-0002.json'])
    },
  )

  it.each(WAYS)('%s: no receipt is deleted for good', async (_name, lose) => {
    await keptFile()
    lose()
    const { receipts } = await started()
    expect(await receipts.remove(CONTENT, () => false)).toBe(false)
    expect(readdirSync(at('receipts', CONTENT.sha256.slice(0, 2)))).toHaveLength(1)
  })

  it.each([
    ['the settings are torn', 'settings.json'],
    ['the journal of an import is torn', 'import.json'],
  ])('%s: the library is not whole, either', async (_name, file) => {
    await begun()
    writeFileSync(at(file), 'torn')
    expect((await started()).guard.isWhole()).toBe(false)
  })

  it('a whole library is whole, also when its last card was deleted for good', async () => {
    await begun()
    const { guard, cards } = await started()
    expect(guard.isWhole()).toBe(true)
    cards.remove('card-0001')
    cards.remove('card-0002')
    expect(guard.isWhole()).toBe(true)
  })

  it('sees cards go while it runs', async () => {
    await begun()
    const { guard } = await started()
    renameSync(at('cards'), at('elsewhere'))
    expect(guard.isWhole()).toBe(false)
  })
})

describe('a card that is to be deleted for good', () => {
  it('stays when another program changed it, and is remembered as it is now', () => {
    const { cards } = storageIn(folder)
    cards.write(cardDocument('card-0001', { deletedAt: '2026-11-22T16:00:00.000Z' }))
    const restored = JSON.stringify(cardDocument('card-0001', { label: '恢复了' }))
    writeFileSync(fileOf('card-0001'), restored)
    expect(cards.remove('card-0001')).toEqual(failure('changed-outside'))
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe(restored)
    expect(cards.find('card-0001')?.card).toMatchObject({ label: '恢复了', deletedAt: null })
  })

  it('stays when it cannot be read, and is missed when its file is gone', () => {
    const { cards, repair } = storageIn(folder)
    cards.write(cardDocument('card-0001'))
    cards.write(cardDocument('card-0002', { number: '911111111' }))
    writeFileSync(fileOf('card-0001'), 'half a sync')
    rmSync(fileOf('card-0002'))
    expect(cards.remove('card-0001')).toEqual(failure('changed-outside'))
    expect(cards.remove('card-0002')).toEqual(failure('changed-outside'))
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe('half a sync')
    expect(repair.damaged()).toMatchObject([
      { id: 'card-0001', problem: 'not-json' },
      { id: 'card-0002', problem: 'missing' },
    ])
  })

  it('is the same object as before when nobody changed it, and then it goes', () => {
    const { cards } = storageIn(folder)
    cards.write(cardDocument('card-0001'))
    expect(cards.lookAgain('card-0001')).toBe(cards.find('card-0001'))
    expect(cards.remove('card-0001').ok).toBe(true)
    expect(cards.lookAgain('card-0001')).toBeNull()
  })
})

/** The receipt lies in the library, and no document names it. */
async function keptFile() {
  const storage = storageIn(folder)
  const staged = await storage.receipts.stage('recibo.txt', TEXT)
  const id = staged.ok ? staged.data.id : ''
  await storage.receipts.keep([id])
  await storage.receipts.discard([id])
  storage.cards.write(cardDocument('card-0001'))
  storage.cards.write(cardDocument('card-0002', { number: '911111111' }))
  await storage.snapshots.take('day')
  return storage
}

function naming(id: string) {
  const file = { ...CONTENT, bytes: TEXT.length, fileName: 'recibo.txt' }
  const receipt = newReceipt(file, { id: 'receipt-01', addedAt: '2026-11-22T16:00:00.000Z' })
  return { ...cardDocument(id), renewals: [aRenewal('2026-01-01', { receipts: [receipt] })] }
}

describe('the file of a receipt', () => {
  const remains = async (storage: Awaited<ReturnType<typeof keptFile>>) => {
    expect(await storage.receipts.remove(CONTENT, () => false)).toBe(false)
    expect(await storage.receipts.read(CONTENT)).toEqual(TEXT)
  }

  it('stays while a card names it that another program has put there', async () => {
    const storage = await keptFile()
    writeFileSync(fileOf('card-0003'), JSON.stringify(naming('card-0003')))
    await remains(storage)
  })

  it('stays while another program’s version of a card names it, or a conflict copy does', async () => {
    const storage = await keptFile()
    writeFileSync(fileOf('card-0001'), JSON.stringify(naming('card-0001')))
    await remains(storage)
    writeFileSync(fileOf('card-0001'), JSON.stringify(cardDocument('card-0001')))
    writeFileSync(at('cards', 'card-0001.sync-conflict'), JSON.stringify(naming('card-0001')))
    await remains(storage)
  })

  it('stays while the undo of the last import would bring back a card that names it', async () => {
    const storage = await keptFile()
    const { cards, imports } = storage
    cards.write(naming('card-0001'))
    const about = {
      fileName: 'a.json',
      importedAt: '2026-11-22T16:00:00.000Z',
      missingReceipts: 0,
      counts: {
        rows: { new: 0, changed: 1, deleted: 0, same: 0, refused: 0, skipped: 0 },
        newCards: 0,
        changedCards: 1,
        newRenewals: 0,
        changedRenewals: 0,
        toTrash: { cards: 0, renewals: 0, receipts: 0 },
      },
    }
    const change = { before: cards.find('card-0001'), after: cardDocument('card-0001') }
    await imports.write([change], about, () => undefined)
    await remains(storage)
    imports.letGo()
    expect(await storage.receipts.remove(CONTENT, () => false)).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')(
    'stays beside something in cards/ that never ends',
    async () => {
      const storage = await keptFile()
      spawnSync('mkfifo', [at('cards', 'pipe')])
      await remains(storage)
    },
  )

  it('goes when nobody names it', async () => {
    const { receipts } = await keptFile()
    expect(await receipts.remove(CONTENT, () => false)).toBe(true)
  })
})

describe('the staging folder', () => {
  it('keeps a file that a renewal in progress names, whoever wants it discarded', async () => {
    const id = await begun()
    const { receipts, cards } = await started()
    await receipts.discard([id])
    expect(await receipts.staged([id])).toMatchObject([{ id }])
    cards.write(cardDocument('card-0001'))
    await receipts.discard([id])
    expect(await receipts.staged([id])).toEqual([])
  })

  it('keeps what it did not put there itself', async () => {
    await begun()
    mkdirSync(at('receipts', '.staging', 'folder'))
    writeFileSync(at('receipts', '.staging', 'notes of mine.txt'), 'mine')
    await started()
    expect(readdirSync(at('receipts', '.staging'))).toEqual(
      expect.arrayContaining(['folder', 'notes of mine.txt']),
    )
  })
})

it('a damaged file that is good again when it is to be restored is not written over', async () => {
  const before = storageIn(folder)
  before.cards.write(cardDocument('card-0001', { label: '旧' }))
  await before.snapshots.take('day')
  writeFileSync(fileOf('card-0001'), 'half a sync')
  const { repair, cards } = storageIn(folder)
  writeFileSync(fileOf('card-0001'), JSON.stringify(cardDocument('card-0001', { label: '新' })))
  expect(repair.restore('card-0001').ok).toBe(true)
  expect(cards.find('card-0001')?.card.label).toBe('新')
})

function emptied(name: string): () => void {
  const giveBack = hide(name)
  mkdirSync(at(name))
  return giveBack
}

function replaced(name: string): () => void {
  const giveBack = hide(name)
  writeFileSync(at(name), 'something else')
  return giveBack
}

function replacedByFolder(...parts: string[]): () => void {
  const giveBack = hide(...parts)
  mkdirSync(at(...parts))
  return giveBack
}

function torn(...parts: string[]): () => void {
  const giveBack = hide(...parts)
  writeFileSync(at(...parts), 'torn')
  return giveBack
}

function both(...givingBack: readonly (() => void)[]): () => void {
  return () => givingBack.forEach((giveBack) => giveBack())
}
