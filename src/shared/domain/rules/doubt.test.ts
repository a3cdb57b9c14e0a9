import { describe, expect, it } from 'vitest'
import { aDocument, aRenewal } from '../testing/documents'
import { doubtReason } from './doubt'
import { stagesOf } from './timeline'

const soles = (minor: number) => ({ minor, currency: 'PEN' })
const dollars = { minor: 500, currency: 'USD' }

describe('a renewal that may not count', () => {
  it.each([
    ['no-amount', { amount: null, paid: null, plan: '' }],
    ['bundle-only', { amount: null, paid: null, plan: 'Paquete 7 días' }],
    ['bundle-only', { amount: null, paid: dollars, plan: 'Paquete 7 días' }],
    ['foreign-only', { amount: null, paid: dollars, plan: '' }],
    ['small-amount', { amount: soles(10), paid: null, plan: '' }],
    ['small-amount', { amount: soles(299), paid: dollars, plan: '' }],
    [null, { amount: soles(300), paid: null, plan: '' }],
    [null, { amount: null, paid: soles(500), plan: '' }],
    [null, { amount: soles(500), paid: null, plan: 'Paquete 7 días' }],
  ] as const)('is %s for %j', (reason, details) => {
    expect(doubtReason(details)).toBe(reason)
  })

  it('moves the deadline, and the card says what it would be otherwise', () => {
    const [certain, doubtful] = [
      aRenewal('2026-01-10'),
      aRenewal('2026-06-01', { amount: null, plan: 'Paquete' }),
    ]
    const { deadline, doubt } = stagesOf(aDocument({}, [certain, doubtful]), '2026-06-01')
    expect(deadline?.date).toBe('2026-11-28') // Movistar, 180 days from 1 June
    expect(doubt).toEqual({
      renewalId: doubtful.id,
      renewedOn: '2026-06-01',
      reason: 'bundle-only',
      deadlineWithout: '2026-07-09',
      cancelledWithout: '2026-08-08',
    })
  })

  it('is settled by a certain one on the same day, and by a later one', () => {
    const doubtful = aRenewal('2026-06-01', { id: 'bundle', amount: null })
    for (const date of ['2026-06-01', '2026-06-02'] as const) {
      const document = aDocument({}, [doubtful, aRenewal(date)])
      expect(stagesOf(document, '2026-06-02').doubt).toBeNull()
    }
  })
})
