import { describe, expect, it } from 'vitest'
import { aDocument, aRenewal } from '../testing/documents'
import { stagesOf } from '../rules/timeline'
import { withSeen } from './seenToday'

const now = '2026-03-01T15:00:00.000Z'
const at = { today: '2026-03-01', now, shown: null } as const

describe('one click for what was just seen', () => {
  it('brings back a balance that was seen too long ago', () => {
    const old = aDocument({ operator: 'entel', balance: 'yes', balanceOn: '2026-01-11' }, [
      aRenewal('2026-01-10'),
    ])
    const before = stagesOf(old, at.today)
    expect([before.clock.because, before.cancelledOn]).toEqual(['lapsed', '2026-03-11'])
    expect(before.lapses).toEqual([
      { kind: 'balance', state: 'yes', seenOn: '2026-01-11', because: 'lapsed' },
    ])
    const after = stagesOf(withSeen(old, 'balance', at), at.today)
    // Believed until 31 March.
    expect([after.clock.because, after.cancelledOn, after.lapses]).toEqual([
      'yes',
      '2026-04-01',
      [],
    ])
  })

  it('notes that there is none', () => {
    const { card } = withSeen(aDocument(), 'no-balance', at)
    expect([card.balance, card.balanceOn]).toEqual(['no', '2026-03-01'])
  })

  it('renews the day on which an expiry was seen, and does nothing where none is on record', () => {
    const seen = withSeen(aDocument(), 'expiry', { ...at, shown: '2026-08-01' }).card
    expect(seen.confirmedExpiry).toEqual({ on: '2026-08-01', seenOn: '2026-03-01' })
    expect(withSeen(aDocument(), 'expiry', at).card.confirmedExpiry).toBeNull()
  })

  it('says of a new SIM that it was used in its first days', () => {
    const used = (activatedOn: '2026-02-28' | '2026-01-01') =>
      withSeen(aDocument({ activatedOn }), 'used', at).card.firstUsedOn
    expect([used('2026-02-28'), used('2026-01-01')]).toEqual(['2026-03-01', '2026-01-03'])
  })
})
