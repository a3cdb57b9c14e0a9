import { expect, it } from 'vitest'
import { aDocument, aRenewal } from '../testing/documents'
import { datesAhead } from './datesAhead'
import { stagesOf } from './timeline'

const TODAY = '2026-11-22'

it('a renewal that a clock of 2099 let in is questioned, and moves no deadline', () => {
  const honest = aRenewal('2026-11-01', { id: 'renewal-1' })
  const strange = aRenewal('2098-05-01', { id: 'renewal-2' })
  const before = stagesOf({ ...aDocument(), renewals: [honest] }, TODAY)
  const after = stagesOf({ ...aDocument(), renewals: [honest, strange] }, TODAY)
  expect(after.deadline).toEqual(before.deadline)
  expect(after.ahead).toEqual([{ what: 'renewal', date: '2098-05-01', renewalId: 'renewal-2' }])
})

it('a renewal of tomorrow is questioned, one of today or in the trash is not', () => {
  const renewals = [
    aRenewal(TODAY, { id: 'renewal-1' }),
    aRenewal('2026-11-23', { id: 'renewal-2' }),
    aRenewal('2030-01-01', { id: 'renewal-3', deletedAt: '2026-11-22T06:00:00.000Z' }),
  ]
  const ahead = datesAhead({ ...aDocument(), renewals }, TODAY)
  expect(ahead.map(({ renewalId }) => renewalId)).toEqual(['renewal-2'])
})

it.each([
  ['lastTopUpOn', { lastTopUpOn: '2099-01-01' }],
  ['activatedOn', { activatedOn: '2099-01-01' }],
  ['firstUsedOn', { firstUsedOn: '2099-01-01' }],
  ['portedOn', { porting: { from: 'claro', on: '2099-01-01' } }],
  ['expirySeenOn', { confirmedExpiry: { on: '2099-06-01', seenOn: '2099-01-01' } }],
  ['balanceSeenOn', { balance: 'yes', balanceOn: '2099-01-01' }],
] as const)('the same goes for %s of the card', (what, changes) => {
  expect(datesAhead(aDocument(changes), TODAY)).toEqual([
    { what, date: '2099-01-01', renewalId: null },
  ])
})

it('an expiry in the future is what an expiry is', () => {
  const card = aDocument({ confirmedExpiry: { on: '2027-05-01', seenOn: TODAY } })
  expect(datesAhead(card, TODAY)).toEqual([])
})
