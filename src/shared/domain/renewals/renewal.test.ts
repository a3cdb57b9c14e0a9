import { describe, expect, it } from 'vitest'
import { withDeletedRenewal, withEditedRenewal, withNewRenewal } from './renewalChanges'
import { type RenewalInput, parseRenewalInput } from './renewal'
import { aDocument, aRenewal } from '../testing/documents'
import { aRenewalInput } from '../testing/inputs'

const TODAY = '2026-11-22'
const NOW = '2026-11-22T15:00:00.000Z'

const typed = (changes: Partial<RenewalInput> = {}) => aRenewalInput({ amount: '5', ...changes })

function issuesOf(changes: Partial<RenewalInput>) {
  const parsed = parseRenewalInput(typed(changes), TODAY)
  return parsed.ok ? [] : parsed.issues.map(({ field, code }) => [field, code])
}

describe('a renewal form', () => {
  it('needs nothing but a date', () => {
    const parsed = parseRenewalInput(typed({ amount: '' }), TODAY)
    expect(parsed.ok && parsed.value).toMatchObject({ date: TODAY, amount: null, paid: null })
  })

  it('keeps each amount in its own currency', () => {
    const parsed = parseRenewalInput(typed({ paid: '12,50', fee: '1', feeCurrency: 'USD' }), TODAY)
    expect(parsed.ok && parsed.value).toMatchObject({
      amount: { minor: 500, currency: 'PEN' },
      paid: { minor: 1250, currency: 'CNY' },
      fee: { minor: 100, currency: 'USD' },
    })
  })

  it('takes past days and refuses those to come', () => {
    expect(issuesOf({ date: '2019-3-1' })).toEqual([])
    expect(issuesOf({ date: '2026-11-23' })).toEqual([['date', 'date.future']])
    expect(issuesOf({ date: '' })).toEqual([['date', 'date.missing']])
  })

  it('reports all errors at once', () => {
    const wrong = { amount: '-1', fee: 'x', months: '0', confirmedExpiry: '2026-11-01' }
    expect(issuesOf(wrong)).toEqual([
      ['confirmedExpiry', 'expiry.beforeRenewal'],
      ['amount', 'amount.invalid'],
      ['fee', 'amount.invalid'],
      ['months', 'months.invalid'],
    ])
  })
})

describe('a recorded renewal', () => {
  const receipt = {
    id: 'receipt-one',
    sha256: 'a'.repeat(64),
    type: 'png',
    bytes: 10,
    fileName: '付款.png',
    addedAt: NOW,
    note: '',
    deletedAt: null,
  } as const

  it('can be edited; only the receipts that were taken off go to the trash', () => {
    const document = aDocument({}, [aRenewal('2026-11-22', { id: 'r1', receipts: [receipt] })])
    const details = aRenewal('2026-11-20')
    const added = { ...receipt, id: 'receipt-two' }
    const edited = withEditedRenewal(
      document,
      'r1',
      { ...details, note: '改了' },
      { added: [added], removedIds: ['receipt-one'] },
      NOW,
    )
    expect(edited.renewals[0]?.receipts).toMatchObject([
      { id: 'receipt-one', deletedAt: NOW },
      { id: 'receipt-two', deletedAt: null },
    ])
    expect(edited.renewals[0]?.note).toBe('改了')
  })

  it('comes back whole when its deletion is undone', () => {
    const recorded = withNewRenewal(aDocument(), aRenewal('2026-11-22'), [receipt], {
      id: 'r1',
      now: NOW,
    })
    const deleted = withDeletedRenewal(recorded, 'r1', NOW, NOW)
    const restored = withDeletedRenewal(deleted, 'r1', null, recorded.renewals[0]?.updatedAt ?? '')
    expect(restored).toEqual(recorded)
  })
})
