import { describe, expect, it } from 'vitest'
import {
  NO_OWN_RULES,
  changedOperators,
  clocksIn,
  currentFingerprints,
  ruleFingerprint,
  ruleIssues,
} from './operatorRules'
import { OPERATOR_IDS } from '../operators/operators'
import { operatorProfile } from '../operators/operatorProfiles'
import { aDocument } from '../testing/documents'
import { DEFAULT_RULE_VIEW, stagesOf } from './timeline'

const OWN = {
  renewEveryDays: 60,
  cancelAfterDays: 90,
  note: '客服说的',
  setOn: '2026-11-01',
} as const
const TODAY = '2026-11-22'

describe('a rule of the user for an operator', () => {
  const view = { ...DEFAULT_RULE_VIEW, operatorRules: { ...NO_OWN_RULES, movistar: OWN } }

  it('takes the place of the shipped one, and is marked as the user’s', () => {
    const card = aDocument({ lastTopUpOn: '2026-11-01' })
    expect(stagesOf(card, TODAY).deadline).toMatchObject({
      date: '2027-04-30',
      rule: { kind: 'operator' },
    })
    expect(stagesOf(card, TODAY, view)).toMatchObject({
      deadline: { date: '2026-12-31', rule: { kind: 'own-operator', rule: { note: '客服说的' } } },
      cancelledOn: '2027-01-30',
    })
  })

  it('leaves other operators alone, and yields to a rule of the card itself', () => {
    const claro = aDocument({ operator: 'claro', lastTopUpOn: '2026-11-01' })
    expect(stagesOf(claro, TODAY, view)).toEqual(stagesOf(claro, TODAY))
    const own = aDocument({ lastTopUpOn: '2026-11-01', rule: { ...OWN, renewEveryDays: 30 } })
    expect(stagesOf(own, TODAY, view).deadline).toMatchObject({
      date: '2026-12-01',
      rule: { kind: 'card' },
    })
  })

  it('must not cancel a card before it is due', () => {
    expect(ruleIssues({ ...NO_OWN_RULES, movistar: OWN })).toEqual([])
    expect(ruleIssues({ ...NO_OWN_RULES, movistar: { ...OWN, cancelAfterDays: null } })).toEqual([])
    expect(ruleIssues({ ...NO_OWN_RULES, movistar: { ...OWN, cancelAfterDays: 59 } })).toEqual([
      {
        field: 'movistar.cancelAfterDays',
        code: 'ruleDays.cancelTooEarly',
        params: { days: 60 },
      },
    ])
  })
})

describe('a shipped rule', () => {
  it('that is as it was seen last is no news', () => {
    expect(changedOperators(currentFingerprints())).toEqual([])
  })

  it('that changed is news, one never seen is not', () => {
    expect(changedOperators({ ...currentFingerprints(), claro: '270 210 older' })).toEqual([
      'claro',
    ])
    expect(changedOperators({})).toEqual([])
  })

  it('tells its figures apart from those of every operator with other figures', () => {
    expect(new Set(OPERATOR_IDS.map(ruleFingerprint)).size).toBe(OPERATOR_IDS.length)
  })

  it('keeps its limits readable, to say later what they were', () => {
    for (const id of OPERATOR_IDS) {
      const { withoutBalance, withBalance } = operatorProfile(id).clocks
      expect(clocksIn(ruleFingerprint(id))).toEqual({
        withoutBalance: withoutBalance.cancelAfterDays,
        withBalance: withBalance.cancelAfterDays,
      })
    }
    expect(clocksIn('what an unknown version wrote')).toBeNull()
  })
})
