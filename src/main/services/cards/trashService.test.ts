import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { DamagedDocument } from '@shared/contract/models'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReceiptContent } from '../../ports/receipts'
import { memoryCards, stillClock, storedCard } from '../testing/memory'
import { memorySnapshots } from '../testing/snapshots'
import { removeFreedReceipts } from '../receipts/freedReceipts'
import { createTrashService } from './trashService'

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
let damaged: DamagedDocument[]
beforeEach(() => {
  now = GONE
  damaged = []
})

function setUp(...documents: CardDocument[]) {
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
  const trash = createTrashService({
    cards,
    snapshots,
    removeReceipts: (freed) =>
      removeFreedReceipts(freed, { cards, receipts, snapshots: noneNamed }),
    repair: { damaged: () => damaged },
    clock: { ...stillClock, now: () => now },
    logger: { info, error: (_event, cause) => expect.fail(String(cause)) },
    changes: { publish },
  })
  /** Waits for the log entry, which is written only when something was deleted. */
  const untilEmptied = () => vi.waitFor(() => expect(info).toHaveBeenCalled())
  return { cards, removed, publish, info, snapshots, trash, untilEmptied }
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
    expect(info).toHaveBeenCalledWith('trash-waits-for-a-snapshot', { code: 'disk-full' })
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

  it('is left alone while a document cannot be read: it may name the same files', () => {
    damaged = [
      {
        id: 'card-0002',
        kind: 'card',
        problem: 'not-json',
        fileName: 'card-0002.json',
        backupFrom: null,
      },
    ]
    const { cards, trash } = setUp(old)
    trash.emptyWhenDue()
    expect(cards.all()).toEqual([old])
  })

  it('is checked once a day, and again the next', async () => {
    now = LAST_DAY
    const { cards, trash, untilEmptied } = setUp()
    const all = vi.spyOn(cards, 'all')
    trash.emptyWhenDue()
    trash.emptyWhenDue()
    expect(all).toHaveBeenCalledOnce()
    cards.write(old)
    now = GONE
    trash.emptyWhenDue()
    await untilEmptied()
    expect(cards.find('card-0001')).toBeNull()
  })
})
