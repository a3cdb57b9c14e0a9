import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, addMinutes } from '../base/civilDate'
import type { CardDocument } from './cardDocument'
import { newReceipt } from '../receipts/receipt'
import { aDocument, aRenewal } from '../testing/documents'
import { TRASH_DAYS, daysLeftOf, isOverdue, trashOf, withoutDeleted } from './trash'

const DELETED = '2026-11-22T15:00:00.000Z'
const GONE = '2026-12-22T15:00:00.000Z'
const BEFORE_GONE = addMinutes(GONE, -1)

const receipt = (id: string, deletedAt: string | null = null) => ({
  ...newReceipt(
    { sha256: 'a'.repeat(64), type: 'png', bytes: 3, fileName: `${id}.png` },
    { id, addedAt: DELETED },
  ),
  deletedAt,
})

/** Emptied on the word of the clock alone. */
const withoutExpired = (document: CardDocument, now: Instant) =>
  withoutDeleted(document, (deletion) => isOverdue(deletion, now))

describe('the trash', () => {
  it('lists cards, renewals and receipts, deleted last first, with the day they go', () => {
    const documents = [
      aDocument({ id: 'card-gone', deletedAt: '2026-11-20T15:00:00.000Z' }),
      aDocument({}, [
        aRenewal('2026-01-01', { deletedAt: DELETED }),
        aRenewal('2026-02-01', { receipts: [receipt('receipt-1', '2026-11-21T15:00:00.000Z')] }),
      ]),
    ]
    expect(trashOf(documents)).toMatchObject([
      { kind: 'renewal', renewal: { id: 'renewal-2026-01-01' }, goneAt: GONE },
      { kind: 'receipt', receipt: { id: 'receipt-1' } },
      { kind: 'card', card: { id: 'card-gone' } },
    ])
  })

  it('shows a deleted card once: its renewals and receipts come back with it', () => {
    const renewals = [
      aRenewal('2026-01-01', { deletedAt: DELETED }),
      aRenewal('2026-02-01', { receipts: [receipt('receipt-1', DELETED)] }),
    ]
    expect(trashOf([aDocument({ deletedAt: DELETED }, renewals)])).toHaveLength(1)
  })

  it('shows the receipts of a deleted renewal with the renewal', () => {
    const receipts = [receipt('receipt-1', DELETED)]
    const renewals = [aRenewal('2026-01-01', { deletedAt: DELETED, receipts })]
    expect(trashOf([aDocument({}, renewals)]).map(({ kind }) => kind)).toEqual(['renewal'])
  })
})

describe('what was deleted', () => {
  it('shows the whole days left, none on the last day', () => {
    const item = { goneAt: GONE }
    expect(daysLeftOf(item, DELETED)).toBe(30)
    expect(daysLeftOf(item, addMinutes(DELETED, 1))).toBe(29)
    expect(daysLeftOf(item, BEFORE_GONE)).toBe(0)
    expect(daysLeftOf(item, addMinutes(GONE, 1))).toBe(0)
  })

  it('rests thirty days to the minute, then it is gone', () => {
    const card = aDocument({ deletedAt: DELETED })
    expect(withoutExpired(card, BEFORE_GONE)).toBe(card)
    expect(withoutExpired(card, GONE)).toBeNull()
    const renewal = aDocument({}, [
      aRenewal('2026-01-01', { deletedAt: DELETED }),
      aRenewal('2026-02-01'),
    ])
    expect(withoutExpired(renewal, BEFORE_GONE)).toBe(renewal)
    expect(withoutExpired(renewal, GONE)?.renewals.map(({ id }) => id)).toEqual([
      'renewal-2026-02-01',
    ])
    const receipts = [receipt('receipt-1', DELETED), receipt('receipt-2')]
    const attached = aDocument({}, [aRenewal('2026-01-01', { receipts })])
    expect(withoutExpired(attached, BEFORE_GONE)).toBe(attached)
    expect(withoutExpired(attached, GONE)?.renewals[0]?.receipts.map(({ id }) => id)).toEqual([
      'receipt-2',
    ])
  })

  it('leaves everything else of a card as it was', () => {
    const kept = aRenewal('2026-02-01', { receipts: [receipt('receipt-2')] })
    const document = aDocument({}, [aRenewal('2026-01-01', { deletedAt: DELETED }), kept])
    expect(withoutExpired(document, GONE)).toEqual({ ...document, renewals: [kept] })
  })
})

it('never takes what was not deleted, whenever it is asked', () => {
  const mark = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), fc.integer({ min: 0, max: 90 }), (marks, day) => {
      const at = (days: number) => addMinutes(DELETED, days * 24 * 60)
      const renewals = marks.map((deletedOn, index) =>
        aRenewal('2026-01-01', {
          id: `renewal-${index}`,
          deletedAt: deletedOn === null ? null : at(deletedOn),
        }),
      )
      const left = withoutExpired(aDocument({}, renewals), at(day))?.renewals
      const expected = renewals.filter(
        (_, index) => (marks[index] ?? day) + TRASH_DAYS > day || marks[index] === null,
      )
      expect(left).toEqual(expected)
    }),
  )
})
