import { type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { delimiterOf, parseDelimited } from '@shared/domain/imports/delimitedText'
import { sourceOfJson } from '@shared/domain/imports/importJson'
import { ImportSession, type ImportSource } from '@shared/domain/imports/importSession'
import type { FinishedImport } from '@shared/domain/imports/importView'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { describe, expect, it, vi } from 'vitest'
import type { ImportDesk, ImportJournal } from '../../ports/imports'
import { memorySnapshots } from '../testing/snapshots'
import { removeFreedReceipts } from '../receipts/freedReceipts'
import { createImportService } from './importService'
import { NOW, countingIds, memoryCards, stillClock, storedCard } from '../testing/memory'
import { dialogs, receiptLibrary } from '../testing/receipts'

const LEDGER =
  '号码,名称,充值日期,金额\n987654321,主号,2026-01-05,5\n98765,"太短, =1+1",2026-01-05,5\n'
const SHA = 'a'.repeat(64)

function sourceOf(text: string): ImportSource {
  if (text.startsWith('{')) {
    const source = sourceOfJson(JSON.parse(text))
    if (source === null || source === 'newer') throw new Error('No source.')
    return source
  }
  const sheets = [{ name: '', cells: parseDelimited(text, delimiterOf(text)) }]
  return { what: 'tables', sheets, encoding: null, delimiter: null }
}

/** Real planning in this thread and a journal that writes at once. */
function started({ text = LEDGER, cards = memoryCards(), receipts = receiptLibrary() } = {}) {
  const written: { path: string; text: string }[] = []
  const publish = vi.fn()
  const snapshots = memorySnapshots(cards)
  let last: FinishedImport | null = null
  const journal: ImportJournal = {
    async write(changes, about) {
      for (const { after } of changes) cards.write(after)
      last = about
      return success(about)
    },
    last: () => last,
    isHolding: () => false,
    letGo: () => undefined,
    undo: () => Promise.resolve(failure('not-found')),
  }
  let cancel = () => {}
  const openDesk = () => {
    const session = new ImportSession('台账.csv', sourceOf(text))
    const desk: ImportDesk = {
      plan: async (choices, context) =>
        session.plan(choices, { ...context, newId: () => countingIds().newId() }),
      rows: async (request) => session.rows(request),
      // One at a time, so that the service has to ask again.
      documents: async (from) => session.documents().slice(from, from + 1),
      refused: async () => session.refused(),
      receipt: async (sha256) => (sha256 === SHA ? new Uint8Array([1, 2, 3]) : null),
      close: () => undefined,
    }
    const opened = new Promise<Result<ImportDesk>>((resolve, reject) => {
      cancel = () => reject(new Error('closed'))
      if (text !== 'slow') resolve(success(desk))
    })
    return { desk: opened, cancel: () => cancel() }
  }
  const service = createImportService({
    cards,
    receipts,
    journal,
    snapshots,
    openDesk,
    clock: stillClock,
    removeReceipts: (freed) => removeFreedReceipts(freed, { cards, receipts, snapshots }),
    dialogs: dialogs({
      chooseImport: () => Promise.resolve('/home/user/台账.csv'),
      saveExport: (name) => Promise.resolve(`/home/user/${name}`),
    }),
    files: {
      write(path, bytes) {
        written.push({ path, text: new TextDecoder().decode(bytes) })
        return success(undefined)
      },
    },
    encodeTable: (rows) => new TextEncoder().encode(JSON.stringify(rows)),
    places: {
      keep: (path, rows) => ({ exportId: 'export-01', fileName: path, folder: '/', rows }),
      show: () => success(undefined),
    },
    logger: { info: () => undefined, error: vi.fn() },
    changes: { publish },
    tellProgress: () => undefined,
  })
  return { service, cards, snapshots, written, publish }
}

describe('an import', () => {
  it('writes nothing before it is confirmed, and everything then', async () => {
    const { service, cards } = started()
    expect(await service.choose()).toMatchObject({ ok: true, data: { counts: { newCards: 1 } } })
    expect(cards.all()).toEqual([])
    expect(await service.apply()).toMatchObject({ ok: true, data: { importedAt: NOW } })
    expect(cards.all().map(({ card }) => card.label)).toEqual(['主号'])
    expect(service.last()).toMatchObject({ data: { fileName: '台账.csv' } })
  })

  it('leaves the state before it in a snapshot, and writes nothing without one', async () => {
    const { service, cards, snapshots } = started()
    await service.choose()
    snapshots.failsWith = 'disk-full'
    expect(await service.apply()).toEqual(failure('disk-full'))
    expect(cards.all()).toEqual([])
    snapshots.failsWith = null
    expect(await service.apply()).toMatchObject({ ok: true })
    expect(snapshots.reasons()).toEqual(['import'])
    expect(await snapshots.cardsOf('00000001_import')).toEqual([])
  })

  it('is planned anew when the cards have changed since it was shown', async () => {
    const { service, cards } = started()
    await service.choose()
    cards.write(storedCard('card-0001', { number: '987654321' }))
    expect(await service.apply()).toMatchObject({ error: { code: 'import-stale' } })
    await service.remap({
      sheet: 0,
      header: 0,
      fields: null,
      excluded: [],
      orders: { long: null, short: null },
    })
    expect(await service.apply()).toMatchObject({ ok: true })
    expect(cards.all()).toHaveLength(1)
  })

  it('can be given up while the file is read', async () => {
    const { service } = started({ text: 'slow' })
    const opening = service.choose()
    await Promise.resolve()
    await Promise.resolve()
    service.close()
    expect(await opening).toMatchObject({ error: { code: 'cancelled' } })
  })

  it('reports what it refused: the cells as they were, the row, and why', async () => {
    const { service, written } = started()
    await service.choose()
    expect(await service.saveRefused('zh-CN')).toMatchObject({ ok: true, data: { rows: 1 } })
    expect(written[0]?.path).toBe('/home/user/保号簿-未导入的行-2026-11-23.csv')
    expect(JSON.parse(written[0]?.text ?? '')).toEqual([
      ['号码', '名称', '充值日期', '金额', '原文件行号', '不能导入的原因'],
      ['98765', '太短, =1+1', '2026-01-05', '5', '3', expect.stringContaining('这里有 5 位')],
    ])
  })
})

describe('our own file', () => {
  const receipt = newReceipt(
    { sha256: SHA, type: 'png', bytes: 3, fileName: 'a.png' },
    { id: 'receipt-1', addedAt: NOW },
  )
  const renewal = {
    id: 'renewal-1',
    date: '2026-01-05',
    amount: null,
    paid: null,
    fee: null,
    channel: null,
    method: null,
    plan: '',
    months: null,
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: null,
    note: '',
    receipts: [receipt],
    askAgainAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
  }
  const document = { ...storedCard('card-0001'), renewals: [renewal] }
  const file = (cards: readonly unknown[]) =>
    JSON.stringify({ format: 'keepline-export', formatVersion: 1, cards })

  it('brings its receipts along before the card that names them', async () => {
    const staged = {
      id: 'staged-01',
      fileName: 'a.png',
      type: 'png',
      bytes: 3,
      sha256: SHA,
    } as const
    const keep = vi.fn(() => Promise.resolve(success([staged])))
    const receipts = receiptLibrary({ stage: () => Promise.resolve(success(staged)), keep })
    const { service, cards } = started({ text: file([document]), receipts })
    await service.choose()
    expect(await service.apply()).toMatchObject({ ok: true, data: { missingReceipts: 0 } })
    expect(keep).toHaveBeenCalledWith(['staged-01'])
    expect(cards.all()).toEqual([document])
  })

  it('keeps the record of a receipt whose file did not come along, and says so', async () => {
    const { service, cards } = started({
      text: file([
        {
          ...document,
          renewals: [{ ...renewal, receipts: [{ ...receipt, sha256: 'b'.repeat(64) }] }],
        },
      ]),
    })
    await service.choose()
    expect(await service.apply()).toMatchObject({ ok: true, data: { missingReceipts: 1 } })
    expect(cards.all()[0]?.renewals[0]?.receipts).toHaveLength(1)
  })

  it('adds to a card what is newer there, and takes nothing away', async () => {
    const known: CardDocument = storedCard('card-0001', {
      label: '后来改的名',
      updatedAt: '2026-11-23T00:00:00.000Z',
    })
    const { service, cards } = started({ text: file([document]), cards: memoryCards(known) })
    expect(await service.choose()).toMatchObject({
      data: { counts: { changedCards: 1, newRenewals: 1 } },
    })
    await service.apply()
    expect(cards.find('card-0001')?.card.label).toBe('后来改的名')
    expect(cards.find('card-0001')?.renewals).toHaveLength(1)
  })

  it('holds a damaged card back and takes the others', async () => {
    const { service } = started({
      text: file([{ card: { label: '坏的', number: 'x' } }, document]),
    })
    expect(await service.choose()).toMatchObject({
      data: { counts: { rows: { new: 1, refused: 1 } } },
    })
  })
})
