import { describe, expect, it } from 'vitest'
import { addMinutes } from '../base/civilDate'
import { aDocument, aRenewal } from '../testing/documents'
import type { Receipt } from '../receipts/receipt'
import { dueBareRenewals } from './bareRenewals'
import { EMPTY_LEDGER, withTold } from './ledger'

const RECORDED = '2026-07-01T15:00:00.000Z'
const THREE_DAYS_LATER = addMinutes(RECORDED, 3 * 24 * 60)
const bare = aRenewal('2026-07-01', { id: 'renewal-one', createdAt: RECORDED })
const receipt = { id: 'receipt-one', deletedAt: null } as Receipt // The only fields that matter here.

const due = (
  now: string,
  changes: Partial<typeof bare> = {},
  card: Parameters<typeof aDocument>[0] = {},
  ledger = EMPTY_LEDGER,
) =>
  dueBareRenewals([aDocument(card, [{ ...bare, ...changes }])], ledger, now, 'America/Lima').map(
    ({ key }) => key,
  )

describe('a renewal without a receipt', () => {
  it('causes one reminder, three days after it was recorded', () => {
    expect(due(addMinutes(THREE_DAYS_LATER, -1))).toEqual([])
    expect(due(THREE_DAYS_LATER)).toEqual(['renewal-one|receipt'])
    const told = withTold(EMPTY_LEDGER, ['renewal-one|receipt'], THREE_DAYS_LATER)
    expect(due(THREE_DAYS_LATER, {}, {}, told)).toEqual([])
  })

  it('of an imported history is not an errand', () => {
    expect(due(THREE_DAYS_LATER, { date: '2026-05-05' })).toEqual(['renewal-one|receipt'])
    expect(due(THREE_DAYS_LATER, { date: '2026-05-04' })).toEqual([])
  })

  it('is no errand when it is only paid, deleted, or proved', () => {
    expect(due(THREE_DAYS_LATER, { status: 'paid' })).toEqual([])
    expect(due(THREE_DAYS_LATER, { deletedAt: RECORDED })).toEqual([])
    expect(due(THREE_DAYS_LATER, { receipts: [receipt] })).toEqual([])
    expect(due(THREE_DAYS_LATER, { receipts: [{ ...receipt, deletedAt: RECORDED }] })).toHaveLength(
      1,
    )
  })

  it('of a sample or an archived card is left alone', () => {
    expect(due(THREE_DAYS_LATER, {}, { isSample: true })).toEqual([])
    expect(due(THREE_DAYS_LATER, {}, { archivedAt: RECORDED })).toEqual([])
  })
})
