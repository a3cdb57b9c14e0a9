import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../base/civilDate'
import { aDocument, aRenewal } from '../testing/documents'
import { movedDates } from './movedDates'
import { DEFAULT_RULE_VIEW } from './timeline'

const TODAY: CivilDate = '2026-11-26'
type Card = Parameters<typeof aDocument>[0]

/** How the update moved one card: "before → after" of both dates, and why. */
function moveOf(card: Card, renewals = [aRenewal('2026-06-01')]) {
  const [moved] = movedDates([aDocument(card, renewals)], TODAY, DEFAULT_RULE_VIEW)
  if (moved === undefined) return null
  const { before, after, why } = moved
  return {
    deadline: [before.deadline, after.deadline],
    cancelled: [before.cancelledOn, after.cancelledOn],
    why,
  }
}

// The dates before are those that version 0.1.0 showed; all were counted by hand.
describe('an update of the rules', () => {
  it('says that Claro’s advised cycle became shorter', () => {
    const card = { operator: 'claro', balance: 'unknown', balanceOn: null } as const
    expect(moveOf(card)).toEqual({
      deadline: ['2026-12-18', '2026-11-28'],
      cancelled: ['2026-12-28', '2026-12-28'],
      why: 'shorter-cycle',
    })
  })

  it('says that Entel’s balance is no longer believed for half a year', () => {
    const card = { operator: 'entel', balance: 'yes', balanceOn: '2026-01-01' } as const
    expect(moveOf(card)).toEqual({
      deadline: ['2026-11-28', '2026-07-16'],
      cancelled: ['2026-12-28', '2026-07-31'],
      why: 'balance-lapsed',
    })
  })

  it('says that an expiry beyond every source is not followed', () => {
    const renewals = [aRenewal('2026-11-01', { confirmedExpiry: '2027-12-01' })]
    const card = { operator: 'entel', balance: 'no', balanceOn: '2026-11-02' } as const
    expect(moveOf(card, renewals)).toEqual({
      deadline: ['2027-12-01', '2026-12-16'],
      cancelled: [null, '2026-12-31'],
      why: 'expiry-beyond',
    })
  })

  it('says that an expiry seen before the last top-up has lapsed', () => {
    const card = { confirmedExpiry: { on: '2027-03-01', seenOn: '2026-05-31' } } as const
    expect(moveOf(card)).toMatchObject({
      deadline: ['2027-03-01', '2026-11-28'],
      why: 'expiry-lapsed',
    })
  })

  it('says that a balance no longer moves the end, also beside an expiry that is followed', () => {
    const renewals = [aRenewal('2026-11-01', { confirmedExpiry: '2026-12-10' })]
    const card = { operator: 'entel', balance: 'yes', balanceOn: '2026-11-02' } as const
    expect(moveOf(card, renewals)).toEqual({
      deadline: ['2026-12-10', '2026-12-10'],
      cancelled: ['2027-05-30', '2026-12-31'],
      why: 'balance-lapsed',
    })
  })

  it('says that nobody knows when calls stop at Movistar', () => {
    expect(moveOf({ goal: 'fullService' })).toMatchObject({
      deadline: ['2026-11-28', '2026-07-01'],
      why: 'calls-unknown',
    })
  })

  it('says that a SIM that was never used may be gone', () => {
    const card = {
      activatedOn: '2026-11-20',
      balance: 'unknown',
      balanceOn: null,
      createdAt: '2026-11-20T15:00:00.000Z',
    } as const
    expect(moveOf(card, [])).toMatchObject({
      deadline: ['2027-05-19', '2026-11-22'],
      cancelled: ['2027-06-18', '2026-11-23'],
      why: 'new-sim',
    })
  })

  it('says that the end that sources give stands beside an own rule without one', () => {
    const rule = { renewEveryDays: 50, cancelAfterDays: null, note: '', setOn: TODAY } as const
    expect(moveOf({ rule })).toMatchObject({
      cancelled: [null, '2026-12-28'],
      why: 'own-rule-end',
    })
  })

  it('has nothing to say of a card whose dates stay, and none of those not in use', () => {
    expect(moveOf({ operator: 'movistar' })).toBeNull()
    expect(moveOf({ operator: 'bitel', balanceOn: '2026-06-02' })).toBeNull()
    const archived = { goal: 'fullService', archivedAt: '2026-07-01T00:00:00.000Z' } as const
    expect(moveOf(archived)).toBeNull()
  })
})
