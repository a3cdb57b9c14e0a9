import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays } from '../base/civilDate'
import { OPERATOR_IDS } from '../operators/operators'
import { BALANCE_STATES } from '../cards/card'
import { STAGES } from './stages'
import { aDocument, aRenewal } from '../testing/documents'
import { DEFAULT_RULE_VIEW, stagesOf } from './timeline'

const RENEWED: CivilDate = '2026-01-10'

/** The day after: what is said of the balance then was seen after the top-up. */
const SEEN_ON: CivilDate = '2026-01-11'

/** A card last renewed on 10 January 2026, whose balance was looked at on the day after. */
function renewed(card: Parameters<typeof aDocument>[0]) {
  const { balanceOn = SEEN_ON } = card ?? {}
  // Nothing can have been seen on a day that has not come.
  return stagesOf(aDocument({ ...card, balanceOn }, [aRenewal(RENEWED)]), balanceOn ?? RENEWED)
}

/** Its stages as [stage, first day]. */
function spans(card: Parameters<typeof aDocument>[0]) {
  return renewed(card).stages.map(({ stage, from }) => [stage, from])
}

function deadline(card: Parameters<typeof aDocument>[0]) {
  return renewed(card).deadline?.date
}

// All dates below were counted by hand from the facts: 10 January is day 10 of 2026.
describe('what becomes of a card that nobody renews', () => {
  it('at Claro, number only, no balance: 270 days', () => {
    expect(deadline({ operator: 'claro' })).toBe('2026-07-09') // day 190
    expect(spans({ operator: 'claro' })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-06-09'],
      ['warned', '2026-09-22'],
      ['cancelled', '2026-10-07'],
      ['reassignable', '2027-01-05'],
    ])
  })

  it.each(['yes', 'unknown'] as const)(
    'at Claro the 210 days of the regulator count, balance %s',
    (balance) => {
      expect(deadline({ operator: 'claro', balance })).toBe('2026-07-09')
      expect(spans({ operator: 'claro', balance })).toEqual([
        ['safe', '2026-01-10'],
        ['due', '2026-06-09'],
        ['warned', '2026-07-24'],
        ['cancelled', '2026-08-08'],
        ['reassignable', '2026-11-06'],
      ])
    },
  )

  it('at Claro, wanting to call too: outgoing calls stop after 60 days', () => {
    expect(deadline({ operator: 'claro', goal: 'fullService' })).toBe('2026-03-06')
    expect(spans({ operator: 'claro', goal: 'fullService' }).slice(0, 3)).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-02-04'],
      ['blocked', '2026-03-11'],
    ])
  })

  it.each(BALANCE_STATES)('at Movistar 210 days, balance %s', (balance) => {
    expect(deadline({ operator: 'movistar', balance })).toBe('2026-07-09')
    expect(spans({ operator: 'movistar', balance })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-06-09'],
      ['warned', '2026-07-24'],
      ['cancelled', '2026-08-08'],
      ['reassignable', '2026-11-06'],
    ])
  })

  it.each(['no', 'unknown'] as const)('at Entel only 60 days, balance %s', (balance) => {
    expect(deadline({ operator: 'entel', balance })).toBe('2026-02-24')
    expect(spans({ operator: 'entel', balance })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-01-25'],
      ['warned', '2026-02-24'],
      ['cancelled', '2026-03-11'],
      ['reassignable', '2026-06-09'],
    ])
  })

  it('at Entel a balance lengthens the end only for 30 days after it was seen', () => {
    // Seen on day 40: believed until 21 March, so the 60 days bind again from 22 March.
    const seen = { operator: 'entel', balance: 'yes', balanceOn: '2026-02-19' } as const
    expect(deadline(seen)).toBe('2026-02-24') // 45 days, as without a balance
    expect(spans(seen).slice(2)).toEqual([
      ['warned', '2026-03-07'],
      ['cancelled', '2026-03-22'],
      ['reassignable', '2026-06-20'],
    ])
    // Seen on the day after the top-up it lengthens nothing: 10 February comes before day 60.
    expect(renewed({ operator: 'entel', balance: 'yes' }).cancelledOn).toBe('2026-03-11')
    // Seen on day 200 it cannot lengthen beyond the regulator's 210 days.
    const late = { operator: 'entel', balance: 'yes', balanceOn: '2026-07-29' } as const
    expect(renewed(late).cancelledOn).toBe('2026-08-08')
  })

  it.each(['movistar', 'entel'] as const)(
    'at %s, wanting to call too: nobody says when calls stop, so the shortest cycle is advised',
    (operator) => {
      expect(deadline({ operator, goal: 'fullService' })).toBe('2026-02-09') // 30 days
    },
  )

  it('at Bitel suspended after 90 and 120 days, cancelled after 240', () => {
    expect(deadline({ operator: 'bitel' })).toBe('2026-03-31')
    expect(spans({ operator: 'bitel' })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-03-01'],
      ['blocked', '2026-04-10'],
      ['blocked', '2026-05-10'],
      ['warned', '2026-08-23'],
      ['cancelled', '2026-09-07'],
      ['reassignable', '2026-12-06'],
    ])
  })

  it('at Bitel with or perhaps with a balance cancelled after 210', () => {
    for (const balance of ['yes', 'unknown'] as const) {
      expect(spans({ operator: 'bitel', balance }).at(-2)).toEqual(['cancelled', '2026-08-08'])
    }
  })

  it('at an operator nobody has written about: reminded after 30 days, no end predicted', () => {
    const timeline = renewed({ operator: 'other' })
    expect(timeline.deadline?.date).toBe('2026-02-09')
    expect(timeline.isRuleUnverified).toBe(true)
    expect(timeline.cancelledOn).toBeNull()
    expect(timeline.stages.map(({ stage }) => stage)).toEqual(['safe', 'due'])
  })
})

describe('what the days are counted from', () => {
  it('is unknown until a date is entered', () => {
    const { current, deadline } = stagesOf(aDocument(), RENEWED)
    expect([current.stage, deadline]).toEqual(['unknown', null])
  })

  it('is the activation of a card that was never topped up', () => {
    const { start } = stagesOf(aDocument({ activatedOn: '2026-01-10' }), RENEWED)
    expect(start).toEqual({ date: '2026-01-10', event: 'activation' })
  })

  it('is the newest renewal, in whatever order they were recorded', () => {
    const renewals = [aRenewal('2026-05-01'), aRenewal('2025-03-01')]
    const { start } = stagesOf(aDocument({ lastTopUpOn: '2026-01-02' }, renewals), '2026-05-01')
    expect(start).toEqual({ date: '2026-05-01', event: 'renewal' })
  })

  it('is the activation as long as no renewal took effect', () => {
    const renewals = [aRenewal('2026-02-01', { status: 'paid' })]
    const { start } = stagesOf(aDocument({ activatedOn: '2026-01-10' }, renewals), RENEWED)
    expect(start).toEqual({ date: '2026-01-10', event: 'activation' })
  })

  it('is one day for several renewals on it, and no later one for a backdated one', () => {
    const twice = [aRenewal(RENEWED, { id: 'renewal-a' }), aRenewal(RENEWED, { id: 'renewal-b' })]
    const once = stagesOf(aDocument({}, twice.slice(1)), RENEWED)
    expect(stagesOf(aDocument({}, twice), RENEWED)).toEqual(once)
    const backdated = [...twice, aRenewal('2025-06-01')]
    expect(stagesOf(aDocument({}, backdated), RENEWED).deadline).toEqual(once.deadline)
  })

  it.each(['paid', 'failed', 'refunded'] as const)(
    'is never a renewal that is only %s',
    (status) => {
      const renewals = [aRenewal('2026-01-10'), aRenewal('2026-03-01', { status })]
      const timeline = stagesOf(aDocument({}, renewals), RENEWED)
      expect(timeline.start?.date).toBe('2026-01-10')
      expect(timeline.unconfirmedRenewals).toBe(status === 'paid' ? 1 : 0)
    },
  )

  it('is never a deleted renewal', () => {
    const deleted = aRenewal('2026-03-01', { deletedAt: '2026-03-02T00:00:00.000Z' })
    const { start } = stagesOf(aDocument({}, [aRenewal('2026-01-10'), deleted]), RENEWED)
    expect(start?.date).toBe('2026-01-10')
  })
})

describe('for any card', () => {
  const operators = fc.constantFrom(...OPERATOR_IDS)
  const goals = fc.constantFrom('numberOnly' as const, 'fullService' as const)
  const days = fc.integer({ min: 0, max: 800 })

  it('the deadline is the same with and without a balance', () => {
    fc.assert(
      fc.property(operators, goals, (operator, goal) => {
        const without = deadline({ operator, goal, balance: 'no' })
        expect(deadline({ operator, goal, balance: 'yes' })).toBe(without)
      }),
    )
  })

  it('a later renewal never moves the deadline earlier while no expiry was shown', () => {
    fc.assert(
      fc.property(operators, goals, days, (operator, goal, later) => {
        const [first, second] = [aRenewal(RENEWED), aRenewal(addDays(RENEWED, later))]
        const today = addDays(RENEWED, later)
        const before = stagesOf(aDocument({ operator, goal }, [first]), today).deadline?.date ?? ''
        const after = stagesOf(aDocument({ operator, goal }, [first, second]), today).deadline
        expect((after?.date ?? '') >= before).toBe(true)
      }),
    )
  })

  it('stages only go forward while nothing is recorded', () => {
    fc.assert(
      fc.property(
        operators,
        goals,
        fc.constantFrom(...BALANCE_STATES),
        (operator, goal, balance) => {
          const document = aDocument({ operator, goal, balance }, [aRenewal(RENEWED)])
          const ranks = Array.from({ length: 500 }, (_, day) =>
            STAGES.indexOf(stagesOf(document, addDays(RENEWED, day)).current.stage),
          )
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is never due on the day it was renewed', () => {
    for (const operator of OPERATOR_IDS) {
      const document = aDocument({ operator }, [aRenewal(RENEWED)])
      expect(
        stagesOf(document, RENEWED, { ...DEFAULT_RULE_VIEW, dueWindowDays: 365 }).current.stage,
      ).toBe('safe')
    }
  })
})
