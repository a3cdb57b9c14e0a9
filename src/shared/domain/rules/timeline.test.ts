import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays } from '../base/civilDate'
import { OPERATOR_IDS } from '../operators/operators'
import { BALANCE_STATES } from '../cards/card'
import { STAGES } from './stages'
import { aDocument, aRenewal } from '../testing/documents'
import { DEFAULT_RULE_VIEW, stagesOf } from './timeline'

const RENEWED: CivilDate = '2026-01-10'

/** The stages of a card last renewed on 10 January 2026, as [stage, first day]. */
function spans(card: Parameters<typeof aDocument>[0]) {
  const { stages } = stagesOf(aDocument(card, [aRenewal(RENEWED)]), RENEWED)
  return stages.map(({ stage, from }) => [stage, from])
}

function deadline(card: Parameters<typeof aDocument>[0]) {
  return stagesOf(aDocument(card, [aRenewal(RENEWED)]), RENEWED).deadline?.date
}

// All dates below were counted by hand from the facts: 10 January is day 10 of 2026.
describe('what becomes of a card that nobody renews', () => {
  it('at Claro, number only, no balance: 270 days', () => {
    expect(deadline({ operator: 'claro' })).toBe('2026-07-29') // day 210
    expect(spans({ operator: 'claro' })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-06-29'],
      ['warned', '2026-09-22'],
      ['cancelled', '2026-10-07'],
      ['reassignable', '2027-01-05'],
    ])
  })

  it('at Claro with a balance the 210 days of the regulator count', () => {
    expect(deadline({ operator: 'claro', balance: 'yes' })).toBe('2026-07-29')
    expect(spans({ operator: 'claro', balance: 'yes' })).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-06-29'],
      ['warned', '2026-07-24'],
      ['cancelled', '2026-08-08'],
      ['reassignable', '2026-11-06'],
    ])
  })

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

  it('at Entel with a balance 210 days', () => {
    expect(deadline({ operator: 'entel', balance: 'yes' })).toBe('2026-07-09')
    expect(spans({ operator: 'entel', balance: 'yes' }).at(-2)).toEqual(['cancelled', '2026-08-08'])
  })

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
    const timeline = stagesOf(aDocument({ operator: 'other' }, [aRenewal(RENEWED)]), RENEWED)
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
    const { start } = stagesOf(aDocument({ lastTopUpOn: '2026-01-02' }, renewals), RENEWED)
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

describe('an expiry that the operator itself showed', () => {
  it('wins over the rule, earlier or later', () => {
    for (const confirmedExpiry of ['2026-02-09', '2026-12-31'] as const) {
      const document = aDocument({}, [aRenewal(RENEWED, { confirmedExpiry })])
      const { deadline } = stagesOf(document, RENEWED)
      expect([deadline?.date, deadline?.rule.kind]).toEqual([confirmedExpiry, 'confirmed'])
    }
  })

  it('is followed by a block, and by no prediction that contradicts it', () => {
    const document = aDocument({ operator: 'entel' }, [
      aRenewal(RENEWED, { confirmedExpiry: '2026-06-30' }), // the rule would cancel on 11 March
    ])
    expect(stagesOf(document, RENEWED).stages.map(({ stage, from }) => [stage, from])).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-05-31'],
      ['blocked', '2026-07-01'],
    ])
  })

  it('gives way to a later renewal, unless it still lies further ahead', () => {
    const seen = { confirmedExpiry: { on: '2026-06-30', seenOn: '2026-01-10' } } as const
    const renewed = (date: CivilDate) => stagesOf(aDocument(seen, [aRenewal(date)]), date).deadline
    expect(renewed('2026-01-11')?.date).toBe('2026-07-10') // rule: 180 days
    const long = { confirmedExpiry: { on: '2027-06-30', seenOn: '2026-01-10' } } as const
    const kept = stagesOf(aDocument(long, [aRenewal('2026-01-11')]), RENEWED).deadline
    expect([kept?.date, kept?.rule.kind]).toEqual(['2027-06-30', 'confirmed'])
  })
})

describe("the user's own rule", () => {
  const rule = { renewEveryDays: 50, cancelAfterDays: 90, note: '', setOn: '2026-01-01' } as const

  it('takes the place of the operator’s and is marked as the user’s', () => {
    const { deadline, stages } = stagesOf(aDocument({ rule }, [aRenewal(RENEWED)]), RENEWED)
    expect([deadline?.date, deadline?.rule.kind]).toEqual(['2026-03-01', 'card'])
    expect(stages.map(({ stage, from, grade }) => [stage, from, grade])).toEqual([
      ['safe', '2026-01-10', 'user'],
      ['due', '2026-01-30', 'user'],
      ['warned', '2026-03-26', 'user'],
      ['cancelled', '2026-04-10', 'user'],
      ['reassignable', '2026-07-09', 'user'],
    ])
  })

  it('predicts no end when none was entered', () => {
    const open = { ...rule, cancelAfterDays: null }
    expect(stagesOf(aDocument({ rule: open }, [aRenewal(RENEWED)]), RENEWED).cancelledOn).toBeNull()
  })
})

describe('for any card', () => {
  const operators = fc.constantFrom(...OPERATOR_IDS)
  const goals = fc.constantFrom('numberOnly' as const, 'fullService' as const)
  const days = fc.integer({ min: 0, max: 800 })

  it('more balance never moves the deadline earlier', () => {
    fc.assert(
      fc.property(operators, goals, (operator, goal) => {
        const without = deadline({ operator, goal, balance: 'no' }) ?? ''
        const withBalance = deadline({ operator, goal, balance: 'yes' }) ?? ''
        expect(withBalance >= without).toBe(true)
      }),
    )
  })

  it('a later effective renewal never moves the deadline earlier', () => {
    const expiries = fc.option(days, { nil: null })
    fc.assert(
      fc.property(operators, goals, expiries, days, (operator, goal, expiryIn, later) => {
        const confirmedExpiry = expiryIn === null ? null : addDays(RENEWED, expiryIn)
        const first = aRenewal(RENEWED, { confirmedExpiry })
        // On the very day of an expiry's sighting the operator's word stands either way.
        const second = aRenewal(addDays(RENEWED, later))
        const before = stagesOf(aDocument({ operator, goal }, [first]), RENEWED).deadline?.date
        const after = stagesOf(aDocument({ operator, goal }, [first, second]), RENEWED).deadline
        expect((after?.date ?? '') >= (before ?? '')).toBe(true)
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
