import { describe, expect, it } from 'vitest'
import type { RenewalDetails } from './renewal'
import { withNewRenewal, withProgress, withoutProgress } from './renewalChanges'
import { RENEWAL_STEPS, type RenewalProgressInput, stepAfter, stepBefore } from './renewalProgress'
import { aDocument, aRenewal } from '../testing/documents'

const BEGUN = '2026-11-22T15:00:00.000Z'
const LATER = '2026-11-22T16:30:00.000Z'

const progress = (changes: Partial<RenewalProgressInput> = {}): RenewalProgressInput => ({
  step: 'prepare',
  checked: ['prepare.sms'],
  input: {
    date: '2026-11-22',
    amount: '5,',
    paid: '',
    paidCurrency: 'CNY',
    fee: '',
    feeCurrency: 'CNY',
    channel: null,
    method: null,
    plan: '',
    months: '',
    orderNumber: '',
    status: 'paid',
    confirmedExpiry: '',
    note: '',
  },
  stagedIds: ['staged-01'],
  ...changes,
})

describe('the steps', () => {
  it('follow each other there and back', () => {
    for (const [index, step] of RENEWAL_STEPS.entries()) {
      expect(stepAfter(step)).toBe(RENEWAL_STEPS[index + 1] ?? null)
      expect(stepBefore(step)).toBe(RENEWAL_STEPS[index - 1] ?? null)
    }
  })
})

describe('a renewal that was begun', () => {
  it('is kept as it was left, half-typed amounts and all', () => {
    const kept = withProgress(aDocument(), progress(), BEGUN)
    expect(kept.inProgress).toEqual({ ...progress(), startedAt: BEGUN, updatedAt: BEGUN })
  })

  it('began when it began, however often it is gone on with', () => {
    const kept = withProgress(aDocument(), progress(), BEGUN)
    const further = withProgress(kept, progress({ step: 'pay' }), LATER)
    expect(further.inProgress).toMatchObject({ step: 'pay', startedAt: BEGUN, updatedAt: LATER })
  })

  it('moves nothing: neither the card nor its renewals are touched', () => {
    const document = aDocument({}, [aRenewal('2026-06-01')])
    expect({ ...withProgress(document, progress(), BEGUN), inProgress: null }).toEqual(document)
  })

  it('is over once it is recorded, or dropped', () => {
    const kept = withProgress(aDocument(), progress(), BEGUN)
    const details: RenewalDetails = aRenewal('2026-11-22')
    const stamp = { id: 'renewal-new', now: LATER }
    expect(withNewRenewal(kept, details, [], stamp).inProgress).toBeNull()
    expect(withoutProgress(kept).inProgress).toBeNull()
  })
})
