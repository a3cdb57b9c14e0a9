import { describe, expect, it } from 'vitest'
import { addDays } from '../base/civilDate'
import { OPERATOR_IDS } from '../operators/operators'
import { remediesFor } from './remedies'
import { aDocument, aRenewal } from '../testing/documents'
import { stagesOf } from './timeline'

const RENEWED = '2026-01-10'
/** The remedies for a Bitel card this many days after its last renewal. */
const after = (days: number) =>
  remediesFor(
    stagesOf(aDocument({ operator: 'bitel' }, [aRenewal(RENEWED)]), addDays(RENEWED, days)),
  )

describe('what can still be done', () => {
  it('is nothing special before the deadline', () => {
    expect([after(0), after(60), after(80)]).toEqual([[], [], []])
  })

  it('begins the day after it', () => {
    expect(after(81)).toEqual(['top-up', 'ask-operator'])
  })

  it('names what to unbind once services stop', () => {
    expect(after(90)).toEqual(['top-up', 'ask-operator', 'unbind'])
    expect(after(225)).toContain('unbind')
  })

  it('tells how to claim once the line may be cancelled', () => {
    expect(after(240)).toEqual(['check-line', 'top-up', 'ask-operator', 'claim', 'unbind'])
  })

  it('puts the accounts first once somebody else may have the number', () => {
    expect(after(330)[0]).toBe('unbind')
  })

  it('is never nothing after a deadline, at any operator', () => {
    for (const operator of OPERATOR_IDS) {
      const document = aDocument({ operator }, [aRenewal(RENEWED)])
      for (let days = 1; days < 700; days += 1) {
        const timeline = stagesOf(document, addDays(RENEWED, days))
        const isPast = (timeline.deadline?.daysLeft ?? 0) < 0
        expect(isPast && remediesFor(timeline).length === 0).toBe(false)
      }
    }
  })
})
