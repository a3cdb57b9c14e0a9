import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays } from '../base/civilDate'
import { OPERATOR_IDS, type OperatorId } from '../operators/operators'
import { aDocument, aRenewal } from '../testing/documents'
import { shippedDangerDays } from './dangers'
import { stagesOf } from './timeline'

const RENEWED: CivilDate = '2026-01-10'
/** The day after: what is said of the balance then was seen after the top-up. */
const SEEN_ON: CivilDate = '2026-01-11'

// All dates below were counted by hand from the facts.
describe('an expiry that the operator itself showed', () => {
  const shown = (operator: OperatorId, confirmedExpiry: CivilDate) =>
    stagesOf(
      aDocument({ operator, balanceOn: SEEN_ON }, [aRenewal(RENEWED, { confirmedExpiry })]),
      RENEWED,
    )

  it('counts when it is earlier, and a little later than the rule, but before the first danger', () => {
    // Movistar: 180 days end on 9 July, the warning may come on 24 July.
    for (const expiry of ['2026-02-09', '2026-07-23'] as const) {
      const { deadline, beyond } = shown('movistar', expiry)
      expect([deadline?.date, deadline?.rule.kind, beyond]).toEqual([expiry, 'confirmed', []])
    }
  })

  it('is followed by a block, and the end that the rule gives stays', () => {
    expect(shown('movistar', '2026-07-20').stages.map(({ stage, from }) => [stage, from])).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-06-20'],
      ['blocked', '2026-07-21'],
      ['warned', '2026-07-24'],
      ['cancelled', '2026-08-08'],
      ['reassignable', '2026-11-06'],
    ])
  })

  it.each(['2027-02-10', '2199-12-31'] as const)(
    'is kept, marked and not followed when no source knows so long a life: %s at Entel',
    (expiry) => {
      const { deadline, cancelledOn, beyond } = shown('entel', expiry)
      expect([deadline?.date, deadline?.rule.kind]).toEqual(['2026-02-24', 'operator'])
      expect(cancelledOn).toBe('2026-03-11')
      expect(beyond).toEqual([
        { kind: 'expiry', userDate: expiry, dangerOn: '2026-02-24', cancelledOn: '2026-03-11' },
      ])
    },
  )

  it('at an operator without a source is believed up to the longest limit that any source gives', () => {
    expect(shown('other', '2026-10-07').deadline?.rule.kind).toBe('confirmed') // 270 days
    const { deadline, beyond } = shown('other', '2026-10-08')
    expect([deadline?.date, beyond.length]).toEqual(['2026-02-09', 1])
  })

  it('lapses with a later renewal, also when it lies further ahead', () => {
    for (const on of ['2026-06-30', '2026-07-20'] as const) {
      const seen = { confirmedExpiry: { on, seenOn: '2026-01-10' } } as const
      const { deadline, lapses } = stagesOf(aDocument(seen, [aRenewal('2026-01-11')]), '2026-01-11')
      expect([deadline?.date, deadline?.rule.kind]).toEqual(['2026-07-10', 'operator'])
      expect(lapses).toEqual([{ kind: 'expiry', on, seenOn: '2026-01-10' }])
    }
  })

  it('alone counts from the day on which it was seen, and the operator’s dangers stand', () => {
    const only = (operator: OperatorId, on: CivilDate) =>
      stagesOf(aDocument({ operator, confirmedExpiry: { on, seenOn: RENEWED } }), RENEWED)
    // Bitel suspends after 90 days: the last day that is believed is 9 April.
    expect(only('bitel', '2026-04-09').deadline?.date).toBe('2026-04-09')
    const { start, deadline, stages, beyond } = only('bitel', '2026-04-10')
    expect(start).toBeNull()
    expect([deadline?.date, beyond.length]).toEqual(['2026-03-31', 1])
    expect(stages.map(({ stage, from }) => [stage, from])).toContainEqual(['blocked', '2026-04-10'])
    // Entel: nobody knows of a balance, so the 60 days bind.
    expect(only('entel', '2026-11-30').cancelledOn).toBe('2026-03-11')
  })

  it('that was seen on the day of a top-up counts, and asks whether it was seen before', () => {
    const seen = { confirmedExpiry: { on: '2026-02-01', seenOn: RENEWED } } as const
    const { deadline, lapses } = stagesOf(aDocument(seen, [aRenewal(RENEWED)]), RENEWED)
    expect(deadline?.date).toBe('2026-02-01')
    expect(lapses).toEqual([{ kind: 'same-day', on: '2026-02-01', seenOn: RENEWED }])
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

  it('leaves the end to the sources when none was entered', () => {
    const open = { ...rule, cancelAfterDays: null }
    const { cancelledOn, beyond } = stagesOf(
      aDocument({ rule: open }, [aRenewal(RENEWED)]),
      RENEWED,
    )
    expect([cancelledOn, beyond]).toEqual(['2026-08-08', []])
  })

  it('overrides what sources say up to its own deadline, is marked, and no further', () => {
    const long = { ...rule, renewEveryDays: 365, cancelAfterDays: null }
    const document = aDocument({ operator: 'entel', rule: long }, [aRenewal(RENEWED)])
    const onDay = (day: number) => stagesOf(document, addDays(RENEWED, day))
    expect(onDay(300).current.stage).toBe('safe')
    expect(onDay(300).beyond).toEqual([
      {
        kind: 'own-rule',
        userDate: '2027-01-10',
        dangerOn: '2026-02-24',
        cancelledOn: '2026-03-11',
      },
    ])
    expect(onDay(366).current.stage).toBe('cancelled')
  })

  it('keeps the suspensions that come after its own deadline', () => {
    const open = { ...rule, renewEveryDays: 100, cancelAfterDays: null }
    const { stages, beyond } = stagesOf(
      aDocument({ operator: 'bitel', rule: open, balanceOn: SEEN_ON }, [aRenewal(RENEWED)]),
      RENEWED,
    )
    expect(stages.map(({ stage, from }) => [stage, from])).toEqual([
      ['safe', '2026-01-10'],
      ['due', '2026-03-21'],
      ['blocked', '2026-05-10'], // day 120; the 90 days lie before its deadline
      ['warned', '2026-08-23'],
      ['cancelled', '2026-09-07'],
      ['reassignable', '2026-12-06'],
    ])
    expect(beyond).toHaveLength(1)
  })

  it('is marked when its end is later than the sources’', () => {
    const late = { ...rule, renewEveryDays: 100, cancelAfterDays: 300 }
    const { cancelledOn, beyond } = stagesOf(
      aDocument({ rule: late }, [aRenewal(RENEWED)]),
      RENEWED,
    )
    expect(cancelledOn).toBe('2026-11-06')
    expect(beyond).toMatchObject([{ kind: 'own-rule', cancelledOn: '2026-08-08' }])
  })
})

describe('the days of a shipped rule', () => {
  it('are those that hold whatever the balance', () => {
    const days = Object.fromEntries(OPERATOR_IDS.map((id) => [id, shippedDangerDays(id)]))
    expect(days).toMatchObject({
      claro: { danger: 195, cancelled: 210 },
      movistar: { danger: 195, cancelled: 210 },
      entel: { danger: 45, cancelled: 60 },
      bitel: { danger: 90, cancelled: 210 },
      other: null,
    })
  })
})
