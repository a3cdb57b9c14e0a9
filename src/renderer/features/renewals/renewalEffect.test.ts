import { DEFAULT_RULE_VIEW } from '@shared/domain/rules/timeline'
import { describe, expect, it } from 'vitest'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { sampleDocuments } from '@shared/domain/cards/samples'
import type { RenewalStatus } from '@shared/domain/renewals/renewal'
import { renewalEffect } from './renewalEffect'
import { blankInput, inputOf, lastRenewal, withSameAsLast } from './renewalForm'

const TODAY = '2026-11-22'
const at = { today: TODAY, now: '2026-11-22T15:00:00.000Z', view: DEFAULT_RULE_VIEW } as const
/** A form in which the user has said that the renewal took effect. */
const typed = (changes: Partial<ReturnType<typeof blankInput>> = {}) => ({
  ...blankInput(TODAY, 'zh-CN'),
  status: 'effective' as RenewalStatus,
  ...changes,
})

/** Topped up 20 and 196 days ago; Movistar asks for a renewal every 180 days. */
function movistar(): CardDocument {
  let count = 0
  const documents = sampleDocuments(
    { labels: { main: 'a', bank: 'b', family: 'c', spare: 'd' }, note: '', plan: '' },
    { today: TODAY, now: at.now, newId: () => `id-${(count += 1)}` },
  )
  const found = documents.find(({ card }) => card.operator === 'movistar')
  if (!found) throw new Error('The samples have no Movistar card.')
  return found
}

const effectOf = (input: ReturnType<typeof blankInput>, renewalId: string | null = null) =>
  renewalEffect({ document: movistar(), renewalId, input }, at)

describe('what recording a renewal will do', () => {
  it('moves the deadline a cycle past the renewal', () => {
    expect(effectOf(typed())).toMatchObject({
      kind: 'moves',
      before: '2027-05-01',
      after: { date: '2027-05-21', cycleDays: 180 },
    })
  })

  it('leaves the deadline where it is while nobody has said that a payment took effect', () => {
    expect(effectOf(blankInput(TODAY, 'zh-CN'))).toMatchObject({
      kind: 'paid',
      after: { date: '2027-05-01' },
    })
  })

  it('leaves the deadline where it is when the renewal failed', () => {
    expect(effectOf(typed({ status: 'failed' })).kind).toBe('failed')
  })

  it('says that a renewal of the past changes nothing', () => {
    expect(effectOf(typed({ date: '2026-10-01' })).kind).toBe('staysOlder')
  })

  it('takes the expiry that the operator confirmed', () => {
    expect(effectOf(typed({ confirmedExpiry: '2027-01-31' }))).toMatchObject({
      kind: 'moves',
      after: { date: '2027-01-31', rule: { kind: 'confirmed' } },
    })
  })

  it('still tells the deadline while the amount is half typed', () => {
    expect(effectOf(typed({ amount: '12,,' })).kind).toBe('moves')
  })

  it('asks for the date when it is none, or lies in the future', () => {
    expect(effectOf(typed({ date: '2026-02-30' })).kind).toBe('needsDate')
    expect(effectOf(typed({ date: '2026-11-23' })).kind).toBe('needsDate')
  })

  it('warns that calling an effective renewal failed brings the deadline forward', () => {
    const [last] = movistar().renewals
    if (!last) throw new Error('The sample card was never renewed.')
    expect(effectOf({ ...inputOf(last, 'zh-CN'), status: 'failed' }, last.id)).toMatchObject({
      kind: 'failedMoves',
      before: '2027-05-01',
    })
  })

  it('says so when no renewal would be left to count from', () => {
    const document = movistar()
    const [only] = document.renewals
    if (!only) throw new Error('The sample card was never renewed.')
    const bare = {
      ...document,
      card: { ...document.card, activatedOn: null, lastTopUpOn: null },
      renewals: [only],
    }
    const input = { ...inputOf(only, 'zh-CN'), status: 'paid' as const }
    expect(renewalEffect({ document: bare, renewalId: only.id, input }, at)).toEqual({
      kind: 'becomesUnknown',
      before: '2027-05-01',
    })
  })
})

describe('same as last time', () => {
  it('takes over amount, channel and method of the newest renewal, and leaves the date', () => {
    const last = lastRenewal(movistar())
    expect(last?.date).toBe('2026-11-02')
    if (!last) return
    expect(withSameAsLast(typed(), last)).toMatchObject({
      date: TODAY,
      amount: '10.00',
      channel: 'app',
      method: 'card',
    })
  })

  it('shows a recorded renewal again exactly as it was typed', () => {
    const last = lastRenewal(movistar())
    if (!last) throw new Error('The sample card was never renewed.')
    const yen = { ...last, paid: { minor: 500, currency: 'JPY' }, months: 3 }
    expect(inputOf(yen, 'zh-CN')).toMatchObject({ paid: '500', paidCurrency: 'JPY', months: '3' })
  })
})
