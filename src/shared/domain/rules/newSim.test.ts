import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../base/civilDate'
import { aDocument, aRenewal } from '../testing/documents'
import { newSimOf } from './newSim'
import { stagesOf } from './timeline'

const ACTIVATED: CivilDate = '2026-11-20'
const blank = {
  activatedOn: ACTIVATED,
  balance: 'unknown',
  balanceOn: null,
  createdAt: '2026-11-20T15:00:00.000Z',
} as const

// All days were counted by hand: the three days are 20, 21 and 22 November.
describe('a SIM in its first days', () => {
  it('has a stage, a deadline and an end of its own', () => {
    const { stages, deadline, cancelledOn, current } = stagesOf(aDocument(blank), '2026-11-21')
    expect(stages.map(({ stage, from, reason }) => [stage, from, reason])).toEqual([
      ['new', '2026-11-20', 'new-sim'],
      ['cancelled', '2026-11-23', 'never-used'],
      ['reassignable', '2027-02-21', 'number-released'],
    ])
    expect(deadline).toMatchObject({ date: '2026-11-22', daysLeft: 1, rule: { kind: 'new-sim' } })
    expect([cancelledOn, current.grade]).toEqual(['2026-11-23', 'likely'])
  })

  it('counts like any other once it was used', () => {
    const used = aDocument({ ...blank, firstUsedOn: '2026-11-21' })
    const { deadline, current } = stagesOf(used, '2026-11-21')
    expect([deadline?.date, current.stage]).toEqual(['2027-05-19', 'safe']) // Movistar, 180 days
  })

  it('is still to be used when it was topped up, and then counts from the top-up', () => {
    const document = aDocument(blank, [aRenewal('2026-11-21')])
    const { stages, deadline } = stagesOf(document, '2026-11-21')
    expect(stages.slice(0, 2).map(({ stage, from }) => [stage, from])).toEqual([
      ['new', '2026-11-20'],
      ['safe', '2026-11-23'],
    ])
    expect(deadline?.date).toBe('2027-05-20')
  })

  it('is no more in question after a sign of life, or for a line older than the measure', () => {
    expect(newSimOf(aDocument({ ...blank, activatedOn: '2025-11-20' }))).toBeNull()
    expect(newSimOf(aDocument(blank, [aRenewal('2026-11-23')]))).toBeNull()
    expect(newSimOf(aDocument({ ...blank, balance: 'yes', balanceOn: '2026-11-23' }))).toBeNull()
    expect(newSimOf(aDocument({ ...blank, lastSmsOn: '2026-11-23' }))).toBeNull()
    const porting = { from: 'claro', on: ACTIVATED } as const
    expect(newSimOf(aDocument({ ...blank, porting }))).toBeNull()
  })

  it('is not saved by what was seen within those days', () => {
    const seen = aDocument({ ...blank, balance: 'yes', balanceOn: '2026-11-22' })
    expect(newSimOf(seen)?.cancelledOn).toBe('2026-11-23')
  })

  it('is not saved by an empty balance, nor by a top-up before its activation', () => {
    for (const seen of [
      { balance: 'no', balanceOn: '2026-11-26' },
      { balanceSeen: { amount: { minor: 0, currency: 'PEN' }, on: '2026-11-26' } },
      { lastTopUpOn: '2026-11-19' },
    ] as const) {
      expect(newSimOf(aDocument({ ...blank, ...seen }))?.after).toBe('unused')
    }
  })

  it('entered only later is not called lost, but not safe either', () => {
    const late = aDocument({ ...blank, createdAt: '2026-12-20T15:00:00.000Z' })
    const { stages, deadline, cancelledOn } = stagesOf(late, '2026-12-20')
    expect(stages.slice(0, 3).map(({ stage, from }) => [stage, from])).toEqual([
      ['new', '2026-11-20'],
      ['unknown', '2026-11-23'],
      ['due', '2027-04-19'],
    ])
    expect([deadline?.date, cancelledOn]).toEqual(['2027-05-19', '2027-06-18'])
  })
})
