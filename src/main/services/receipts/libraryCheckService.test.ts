import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { addMinutes } from '@shared/domain/base/civilDate'
import { type CheckReport, isError } from '@shared/domain/receipts/libraryCheck'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import { describe, expect, it, vi } from 'vitest'
import type { DamagedDocument } from '@shared/contract/models'
import type { ReceiptContent, ReceiptFileState } from '../../ports/receipts'
import { createLibraryCheckService } from './libraryCheckService'
import { NOW, memoryCards, storedCard } from '../testing/memory'
import { receiptLibrary } from '../testing/receipts'
import { memorySnapshots } from '../testing/snapshots'

const A_DAY = 24 * 60

/** A card with one renewal per name, each with a receipt of three bytes. */
function cardWith(...names: readonly string[]): CardDocument {
  const renewals = names.map((name, index) => {
    const content = {
      sha256: name.repeat(64),
      type: 'png',
      bytes: 3,
      fileName: `${name}.png`,
    } as const
    const receipt = newReceipt(content, { id: `receipt-${index}`, addedAt: NOW })
    return aRenewal('2026-11-20', { id: `renewal-${index}`, receipts: [receipt] })
  })
  return { ...storedCard('card-0001'), renewals }
}

const whole = ({ sha256 }: ReceiptContent): ReceiptFileState => ({ kind: 'read', sha256, bytes: 3 })
const fileName = (name: string) => `${name.repeat(2)}/${name.repeat(64)}.png`

function setUp({
  document = cardWith('a', 'b', 'c'),
  inspect = whole,
  stored = [] as string[],
  damaged = [] as DamagedDocument['kind'][],
  last = null as CheckReport | null,
  inSnapshot = cardWith(),
} = {}) {
  let now = NOW
  const cards = memoryCards(document)
  const snapshots = memorySnapshots({ all: () => [inSnapshot] })
  const inspected: string[] = []
  const write = vi.fn<(report: CheckReport) => void>()
  const tellProgress = vi.fn<(done: number, total: number) => void>()
  const service = createLibraryCheckService({
    cards,
    snapshots,
    receipts: receiptLibrary({
      inspect: (content) => {
        inspected.push(content.sha256.slice(0, 1))
        return Promise.resolve(inspect(content))
      },
      stored: () => Promise.resolve(stored.map((name) => ({ name, bytes: 5 }))),
    }),
    repair: {
      damaged: () =>
        damaged.map((kind) => ({
          kind,
          id: 'x',
          problem: 'invalid',
          fileName: '',
          label: null,
          backupFrom: null,
        })),
    },
    reports: { read: () => last, write },
    clock: { now: () => now, timeZone: () => 'America/Lima', every: () => () => undefined },
    logger: { info: () => undefined, error: () => undefined },
    tellProgress,
  })
  const wait = (minutes: number) => void (now = addMinutes(now, minutes))
  const check = async () => {
    const outcome = await service.check()
    if (!outcome.ok) throw new Error(outcome.error.code)
    return outcome.data
  }
  return { cards, snapshots, service, check, inspected, write, tellProgress, wait }
}

describe('a check of the library', () => {
  it('has nothing to say of files that are what they were', async () => {
    const { check, write, service } = setUp({ stored: ['a', 'b', 'c'].map(fileName) })
    const report = { checkedAt: NOW, files: 3, bytes: 9, findings: [], isPartial: false }
    expect(await check()).toEqual(report)
    expect(write).toHaveBeenCalledWith(report)
    expect(service.last()).toEqual({ ok: true, data: report })
  })

  it('tells each receipt whose file is gone, unreadable, of another size or other bytes', async () => {
    const states: Record<string, ReceiptFileState> = {
      a: { kind: 'missing' },
      b: { kind: 'unreadable' },
      c: { kind: 'read', sha256: 'c'.repeat(64), bytes: 2 },
      d: { kind: 'read', sha256: 'e'.repeat(64), bytes: 3 },
    }
    const { check } = setUp({
      document: cardWith('a', 'b', 'c', 'd'),
      inspect: ({ sha256 }) => states[sha256.slice(0, 1)] ?? { kind: 'missing' },
    })
    const { findings } = await check()
    expect(findings.map(({ problem, fileName: name, bytes }) => [problem, name, bytes])).toEqual([
      ['missing', 'a.png', 3],
      ['unreadable', 'b.png', 3],
      ['wrong-size', 'c.png', 2],
      ['changed', 'd.png', 3],
    ])
    expect(findings.every(isError)).toBe(true)
    expect(findings[0]?.receipt).toEqual({
      cardId: 'card-0001',
      renewalId: 'renewal-0',
      receiptId: 'receipt-0',
    })
  })

  it('reads a file once and tells every receipt that needs it', async () => {
    const { check, inspected } = setUp({
      document: cardWith('a', 'a', 'b'),
      inspect: () => ({ kind: 'missing' }),
    })
    const { files, findings } = await check()
    expect(inspected).toEqual(['a', 'b'])
    expect(files).toBe(2)
    expect(findings.map(({ receipt }) => receipt?.renewalId)).toEqual([
      'renewal-0',
      'renewal-1',
      'renewal-2',
    ])
  })

  it('knows the trash: what can be restored is checked, and is no orphan', async () => {
    const document = cardWith('a', 'b')
    const [first, second] = document.renewals
    if (!first || !second) throw new Error('The world of this test is wrong.')
    const receipts = first.receipts.map((receipt) => ({ ...receipt, deletedAt: NOW }))
    const { check, inspected } = setUp({
      document: {
        ...document,
        renewals: [
          { ...first, receipts },
          { ...second, deletedAt: NOW },
        ],
      },
      stored: ['a', 'b'].map(fileName),
    })
    expect((await check()).findings).toEqual([])
    expect(inspected).toEqual(['a', 'b'])
  })

  it('tells files that no renewal names, as a warning', async () => {
    const { check } = setUp({ stored: [...['a', 'b', 'c', 'd'].map(fileName), 'zz/mine.png'] })
    const { findings } = await check()
    expect(findings).toEqual([
      { problem: 'orphan', receipt: null, fileName: fileName('d'), bytes: 5 },
      { problem: 'orphan', receipt: null, fileName: 'zz/mine.png', bytes: 5 },
    ])
    expect(findings.some(isError)).toBe(false)
  })

  it('calls no file an orphan that a snapshot names', async () => {
    const { check, snapshots } = setUp({
      document: cardWith(),
      stored: [fileName('d'), fileName('e')],
      inSnapshot: cardWith('d'),
    })
    await snapshots.take('day')
    const { findings } = await check()
    expect(findings.map((finding) => finding.fileName)).toEqual([fileName('e')])
  })

  it('calls nothing an orphan while a card cannot be read: that one may name it', async () => {
    const { check } = setUp({ stored: [fileName('d')], damaged: ['card'] })
    expect((await check()).findings).toEqual([])
    const settings = setUp({ stored: [fileName('d')], damaged: ['settings'] })
    expect((await settings.check()).findings).toHaveLength(1)
  })

  it('does not accuse a receipt that was removed for good meanwhile', async () => {
    const world = setUp({
      inspect: () => {
        world.cards.write({ ...cardWith('a', 'b', 'c'), renewals: [] })
        return { kind: 'missing' }
      },
    })
    expect((await world.check()).findings).toEqual([])
  })

  it('can be cancelled: what was found until then is the answer, and is not kept', async () => {
    const world = setUp({
      inspect: () => {
        world.service.cancel()
        return { kind: 'missing' }
      },
      stored: [fileName('d')],
    })
    expect(await world.check()).toMatchObject({ files: 1, isPartial: true, findings: [{}] })
    expect(world.write).not.toHaveBeenCalled()
    expect(world.service.last()).toEqual({ ok: true, data: null })
  })

  it('is run once, also when it is asked for twice', async () => {
    const { check, inspected } = setUp()
    const [one, two] = await Promise.all([check(), check()])
    expect(one).toBe(two)
    expect(inspected).toEqual(['a', 'b', 'c'])
  })

  it('tells its progress, at most once a percent, and at last that it is done', async () => {
    const names = Array.from({ length: 1000 }, (_none, index) =>
      String.fromCodePoint(0x4e00 + index),
    )
    const { check, tellProgress } = setUp({ document: cardWith(...names) })
    await check()
    expect(tellProgress.mock.calls.length).toBeLessThanOrEqual(102)
    expect(tellProgress.mock.calls.at(-1)).toEqual([1000, 1000])
  })
})

describe('the weekly check', () => {
  const last = { checkedAt: NOW, files: 3, bytes: 9, findings: [], isPartial: false }
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  it('does not disturb the first minutes of a start', async () => {
    const { service, inspected, wait } = setUp()
    wait(4)
    service.checkWhenDue()
    await settle()
    expect(inspected).toEqual([])
    wait(1)
    service.checkWhenDue()
    await settle()
    expect(inspected).toEqual(['a', 'b', 'c'])
  })

  it('comes when the last one is a week old, and then not before another week', async () => {
    const { service, inspected, wait, write } = setUp({ last })
    wait(7 * A_DAY - 1)
    service.checkWhenDue()
    await settle()
    expect(inspected).toEqual([])
    wait(1)
    service.checkWhenDue()
    await settle()
    wait(A_DAY)
    service.checkWhenDue()
    await settle()
    expect(inspected).toEqual(['a', 'b', 'c'])
    expect(write).toHaveBeenCalledOnce()
  })

  it('is not held over a library without receipts', async () => {
    const { service, write, wait } = setUp({ document: cardWith() })
    wait(A_DAY)
    service.checkWhenDue()
    await settle()
    expect(write).not.toHaveBeenCalled()
  })
})
