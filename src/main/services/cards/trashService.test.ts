import { type Result, failure, success } from '@shared/contract/result'
import { type CivilDate, addDays } from '@shared/domain/base/civilDate'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { TRASH_DAYS, deletionsIn } from '@shared/domain/cards/trash'
import { type DayCount, firstDayCount, withLook, withWaiting } from '@shared/domain/cards/dayCount'
import { countsOf } from '@shared/domain/imports/importOutcome'
import type { FinishedImport } from '@shared/domain/imports/importView'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReceiptContent } from '../../ports/receipts'
import { memoryCards, stillClock, storedCard } from '../testing/memory'
import { removeFreedReceipts } from '../receipts/freedReceipts'
import { memorySnapshots } from '../testing/snapshots'
import { createPurge } from './purge'
import { type TrashService, createTrashService } from './trashService'

/** What the snapshots name has tests of its own. */
const noneNamed = { named: () => Promise.resolve([]) }

const DELETED = '2026-11-22T15:00:00.000Z'
const LAST_DAY = '2026-12-21T20:00:00.000Z'
const GONE = '2026-12-22T16:00:00.000Z'

const receipt = (letter: string, deletedAt: string | null = null) => ({
  ...newReceipt(
    { sha256: letter.repeat(64), type: 'png', bytes: 3, fileName: `${letter}.png` },
    { id: `receipt-${letter}`, addedAt: DELETED },
  ),
  deletedAt,
})

let now: string
let isWhole: boolean
/** What the last import wrote, while it can be undone. */
let imported: FinishedImport | null
let held: string[]
beforeEach(() => {
  now = GONE
  isWhole = true
  imported = null
  held = []
})

const IMPORT: FinishedImport = {
  fileName: 'keepline.zip',
  importedAt: DELETED,
  counts: countsOf([], []),
  missingReceipts: 0,
}

/** Days on which everything has rested long enough since it was deleted. */
function restedDays(documents: readonly CardDocument[]): DayCount {
  const waiting = [...documents.flatMap(deletionsIn), { key: 'undo', deletedAt: DELETED }]
  return daysFrom('2026-11-22', TRASH_DAYS).reduce(
    withLook,
    withWaiting(firstDayCount('2026-11-22'), waiting),
  )
}

function setUp(...documents: CardDocument[]) {
  return setUpWith(restedDays(documents), ...documents)
}

function setUpWith(remembered: DayCount | null, ...documents: CardDocument[]) {
  const cards = memoryCards(...documents)
  const removed: string[] = []
  const publish = vi.fn()
  const info = vi.fn()
  const snapshots = memorySnapshots(cards)
  const receipts = {
    remove: (content: ReceiptContent, isNamed: () => boolean) => {
      if (isNamed()) return Promise.resolve(false)
      removed.push(content.sha256.slice(0, 1))
      return Promise.resolve(true)
    },
  }
  let days = remembered
  const purge = createPurge({
    cards,
    snapshots,
    removeReceipts: (freed) =>
      removeFreedReceipts(freed, { cards, receipts, snapshots: noneNamed }),
    changes: { publish },
  })
  const disk = {
    read: () => days,
    write: (next: DayCount): Result<DayCount> => {
      days = next
      return success(next)
    },
  }
  const start = () =>
    createTrashService({
      cards,
      purge,
      days: disk,
      guard: { isWhole: () => isWhole },
      imports: {
        last: () => imported,
        isHolding: (cardId) => imported !== null && held.includes(cardId),
        letGo: () => void (imported = null),
      },
      clock: { ...stillClock, now: () => now },
      logger: { info, error: (_event, cause) => expect.fail(String(cause)) },
    })
  /** Waits for the log entry, which is written only when something was deleted. */
  const untilEmptied = () => vi.waitFor(() => expect(info).toHaveBeenCalled())
  return { cards, snapshots, removed, publish, info, trash: start(), start, disk, untilEmptied }
}

function daysFrom(first: CivilDate, count: number): CivilDate[] {
  return Array.from({ length: count }, (_, day) => addDays(first, day + 1))
}

/** One start at this moment. */
async function startAt(moment: string, start: () => TrashService): Promise<void> {
  now = moment
  start().emptyWhenDue()
  await new Promise((resolve) => setImmediate(resolve))
}

describe('a deleted card', () => {
  const card: CardDocument = {
    ...storedCard('card-0001', { deletedAt: DELETED }),
    renewals: [aRenewal('2026-06-01', { receipts: [receipt('a'), receipt('b')] })],
  }

  it('rests thirty days, then it is gone with its receipts', async () => {
    now = LAST_DAY
    const { cards, removed, publish, trash, untilEmptied } = setUp(card)
    trash.emptyWhenDue()
    expect(cards.all()).toEqual([card])
    now = GONE
    trash.emptyWhenDue()
    await untilEmptied()
    expect(cards.all()).toEqual([])
    expect(removed).toEqual(['a', 'b'])
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0001'] }]])
  })

  it('is in a snapshot before it goes, and stays while none can be made', async () => {
    const { cards, snapshots, trash, info, untilEmptied } = setUp(card)
    snapshots.failsWith = 'disk-full'
    trash.emptyWhenDue()
    await untilEmptied()
    expect(info).toHaveBeenCalledWith('trash-item-not-removed', { code: 'disk-full' })
    expect(cards.all()).toEqual([card])
    expect(snapshots.reasons()).toEqual([])
  })

  it('leaves a receipt that another renewal names, be it one in the trash', async () => {
    const other = { ...storedCard('card-0002', { number: '900000002' }) }
    const renewals = [
      aRenewal('2026-07-01', { deletedAt: LAST_DAY, receipts: [receipt('b')] }),
      aRenewal('2026-08-01', { receipts: [receipt('c')] }),
    ]
    const { removed, trash, untilEmptied } = setUp(card, { ...other, renewals })
    trash.emptyWhenDue()
    await untilEmptied()
    expect(removed).toEqual(['a'])
  })

  it('stays with its receipts while the disk refuses', async () => {
    const { cards, removed, publish, info, trash, untilEmptied } = setUp(card)
    cards.remove = () => ({
      ok: false,
      error: { code: 'no-permission', params: {}, issues: [] },
    })
    trash.emptyWhenDue()
    await untilEmptied()
    expect(info).toHaveBeenCalledWith('trash-item-not-removed', { code: 'no-permission' })
    expect(cards.all()).toEqual([card])
    expect(removed).toEqual([])
    expect(publish).not.toHaveBeenCalled()
  })
})

describe('a deleted renewal', () => {
  it('goes without its card, and a deleted receipt without its renewal', async () => {
    const renewals = [
      aRenewal('2026-06-01', { deletedAt: DELETED, receipts: [receipt('a')] }),
      aRenewal('2026-07-01', { receipts: [receipt('b', DELETED), receipt('c')] }),
    ]
    const { cards, removed, trash, untilEmptied } = setUp({
      ...storedCard('card-0001'),
      renewals,
    })
    trash.emptyWhenDue()
    await untilEmptied()
    expect(cards.find('card-0001')?.renewals).toMatchObject([
      { date: '2026-07-01', receipts: [{ id: 'receipt-c' }] },
    ])
    expect(removed).toEqual(['a', 'b'])
  })
})

describe('the trash', () => {
  const old = storedCard('card-0001', { deletedAt: DELETED })

  it('is left alone while something is missing or cannot be read: it may name the same files', () => {
    isWhole = false
    const { cards, trash } = setUp(old)
    trash.emptyWhenDue()
    expect(cards.all()).toEqual([old])
  })

  it('is emptied once a day, and again the next', async () => {
    now = LAST_DAY
    const { cards, trash, untilEmptied } = setUp(old)
    const find = vi.spyOn(cards, 'lookAgain')
    trash.emptyWhenDue()
    now = '2026-12-21T21:00:00.000Z'
    trash.emptyWhenDue()
    expect(find).not.toHaveBeenCalled()
    now = GONE
    trash.emptyWhenDue()
    trash.emptyWhenDue()
    await untilEmptied()
    expect(find).toHaveBeenCalledOnce()
    expect(cards.find('card-0001')).toBeNull()
  })

  it('keeps a card that another computer has restored since, and shows it so', async () => {
    const { cards, publish, trash } = setUp(old)
    const restored = storedCard('card-0001', { deletedAt: null })
    cards.lookAgain = (id) => {
      cards.write(restored)
      return cards.find(id)
    }
    trash.emptyWhenDue()
    await vi.waitFor(() =>
      expect(publish).toHaveBeenCalledWith({ what: 'cards', ids: ['card-0001'] }),
    )
    expect(cards.all()).toEqual([restored])
  })
})

describe('the clock', () => {
  const old = storedCard('card-0001', { deletedAt: DELETED })

  it.each([
    ['a month ahead', '2026-12-25T16:00:00.000Z'],
    ['a year ahead', '2027-11-22T16:00:00.000Z'],
    ['in 2099', '2099-11-22T16:00:00.000Z'],
    ['in 2300', '2300-11-22T16:00:00.000Z'],
    ['in 1970', '1970-01-01T00:10:00.000Z'],
  ])('%s for one start empties nothing', async (_name, wrong) => {
    const { cards, start } = setUpWith(null, old)
    await startAt('2026-11-22T16:00:00.000Z', start)
    await startAt(wrong, start)
    await startAt('2026-11-23T16:00:00.000Z', start)
    await startAt(wrong, start)
    expect(cards.all()).toEqual([old])
  })

  it('empties it when it moved on day by day, whatever it said in between', async () => {
    const { cards, start } = setUpWith(null, old)
    await startAt('2026-11-22T16:00:00.000Z', start)
    await startAt('2027-11-22T16:00:00.000Z', start)
    await startAt('2026-11-22T16:00:00.000Z', start)
    for (const day of daysFrom('2026-11-22', 28)) await startAt(`${day}T16:00:00.000Z`, start)
    expect(cards.all()).toEqual([old])
    for (const day of daysFrom('2026-12-20', 3)) await startAt(`${day}T16:00:00.000Z`, start)
    expect(cards.all()).toEqual([])
  })

  it('is not believed while its days cannot be noted', async () => {
    const { cards, disk, start } = setUp(old)
    const next = '2026-12-23T16:00:00.000Z'
    disk.write = () => failure('disk-full')
    await startAt(next, start)
    expect(cards.all()).toEqual([old])
  })
})

describe('what the last import may have to put back', () => {
  const old = storedCard('card-0001', { deletedAt: DELETED })

  it('stays in the trash, and goes when the import can be undone no more', async () => {
    imported = { ...IMPORT, importedAt: '2026-11-25T16:00:00.000Z' }
    held = ['card-0001']
    const { cards, start } = setUpWith(null, old)
    for (const day of ['2026-11-22', ...daysFrom('2026-11-22', 32)]) {
      await startAt(`${day}T15:30:00.000Z`, start)
    }
    expect(cards.all()).toEqual([old])
    expect(imported).not.toBeNull()
    await startAt('2026-12-25T16:10:00.000Z', start)
    expect(imported).toBeNull()
    expect(cards.all()).toEqual([])
  })

  it('is not let go by one start with the clock a year ahead', async () => {
    imported = IMPORT
    const { start } = setUpWith(null)
    await startAt('2026-11-22T16:00:00.000Z', start)
    await startAt('2027-11-22T16:00:00.000Z', start)
    expect(imported).toEqual(IMPORT)
  })
})
