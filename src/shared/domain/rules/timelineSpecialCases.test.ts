import { describe, expect, it } from 'vitest'
import { BALANCE_STATES } from '../cards/card'
import { type CivilDate, momentOf, timeIn, todayInLima } from '../base/civilDate'
import { NO_OWN_RULES } from './operatorRules'
import { aDocument, aRenewal } from '../testing/documents'
import { stagesOf } from './timeline'

const RENEWED: CivilDate = '2026-01-10'
const PORTED: CivilDate = '2026-03-02'

// All dates below were counted by hand.
describe('a number ported to another operator', () => {
  // It was an Entel (60 days) until 1 March 2026, and is a Movistar (180 and 210 days) since.
  const porting = { from: 'entel', on: '2026-03-01' } as const

  it('counts by the rule of the new operator from that day', () => {
    const { start, deadline, cancelledOn } = stagesOf(
      aDocument({ operator: 'movistar', porting }, [aRenewal(RENEWED)]),
      PORTED,
    )
    expect(start).toEqual({ date: '2026-03-01', event: 'porting' })
    expect(deadline?.date).toBe('2026-08-28') // 30 days of March, then 30, 31, 30, 31, 28
    expect(cancelledOn).toBe('2026-09-27') // 30 days later
  })

  it('counts from a renewal made after it', () => {
    const document = aDocument({ operator: 'movistar', porting }, [aRenewal('2026-03-02')])
    expect(stagesOf(document, PORTED).start).toEqual({ date: '2026-03-02', event: 'renewal' })
  })

  it('forgets what the former operator had confirmed', () => {
    const confirmedExpiry = { on: '2027-12-31', seenOn: '2026-02-28' } as const
    const document = aDocument({ operator: 'movistar', porting, confirmedExpiry })
    expect(stagesOf(document, PORTED).expiry).toBeNull()
    const seenSince = { on: '2026-09-01', seenOn: '2026-03-02' } as const
    const renewed = aDocument({ operator: 'movistar', porting, confirmedExpiry: seenSince })
    expect(stagesOf(renewed, PORTED).deadline?.date).toBe('2026-09-01')
  })
})

describe('over a leap day', () => {
  it('counts 29 February as a day', () => {
    const entel = (date: CivilDate) =>
      stagesOf(aDocument({ operator: 'entel' }, [aRenewal(date)]), date).deadline?.date
    expect(entel('2028-02-01')).toBe('2028-03-17') // 45 days: 28 of February, 17 of March
    expect(entel('2027-02-01')).toBe('2027-03-18')
    expect(entel('2028-02-29')).toBe('2028-04-14')
  })

  it('counts across the end of a year', () => {
    const { deadline } = stagesOf(aDocument({}, [aRenewal('2027-12-31')]), '2027-12-31')
    expect(deadline?.date).toBe('2028-06-28') // 180 days, one of them 29 February
  })
})

describe("the user's own rule for an operator", () => {
  const rule = { renewEveryDays: 50, cancelAfterDays: 90, note: '', setOn: '2026-01-01' } as const
  const view = { dueWindowDays: 30, operatorRules: { ...NO_OWN_RULES, claro: rule } }
  const of = (card: Parameters<typeof aDocument>[0]) =>
    stagesOf(aDocument(card, [aRenewal(RENEWED)]), RENEWED, view)

  it('counts for its cards, whatever their balance and goal, and is marked as the user’s', () => {
    for (const balance of BALANCE_STATES) {
      const { deadline, cancelledOn, current } = of({ operator: 'claro', balance })
      expect([deadline?.date, cancelledOn]).toEqual(['2026-03-01', '2026-04-10'])
      expect([deadline?.rule.kind, current.grade]).toEqual(['own-operator', 'user'])
    }
  })

  it('leaves the cards of other operators alone', () => {
    expect(of({ operator: 'movistar' }).deadline?.rule.kind).toBe('operator')
  })

  it('gives way to a rule of the card, and to what the operator confirmed', () => {
    const own = { ...rule, renewEveryDays: 10 }
    expect(of({ operator: 'claro', rule: own }).deadline?.date).toBe('2026-01-20')
    const confirmedExpiry = { on: '2026-03-10', seenOn: RENEWED } as const
    expect(of({ operator: 'claro', confirmedExpiry }).deadline?.rule.kind).toBe('confirmed')
  })
})

describe('wherever and whenever it is read', () => {
  it('is still yesterday in Lima for who looks in Beijing at half past midnight', () => {
    // 00:30 of the 23rd in Beijing is 11:30 of the 22nd in Lima.
    const today = todayInLima(momentOf('2026-11-23', '00:30', 'Asia/Shanghai'))
    const { deadline } = stagesOf(aDocument({ operator: 'claro' }, [aRenewal('2026-05-26')]), today)
    expect([today, deadline?.date, deadline?.daysLeft]).toEqual(['2026-11-22', '2026-11-22', 0])
  })

  it.each(['America/Lima', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is the same on a machine that keeps the time of %s',
    (timeZone) => {
      const before = process.env['TZ']
      process.env['TZ'] = timeZone
      try {
        // Checks that the process really runs in that zone: noon in Lima is another hour there.
        const hour = new Date('2026-03-08T17:00:00Z').getHours()
        expect(hour).toBe(Number(timeIn(timeZone, '2026-03-08T17:00:00.000Z').slice(0, 2)))
        const renewals = [aRenewal('2026-03-08'), aRenewal('2025-11-01')]
        const { stages, deadline } = stagesOf(
          aDocument({ operator: 'bitel', balanceOn: '2026-03-09' }, renewals),
          '2026-06-15',
        )
        expect(deadline).toMatchObject({ date: '2026-05-27', daysLeft: -19 })
        expect(stages.map(({ from }) => from)).toEqual([
          '2026-03-08',
          '2026-04-27',
          '2026-06-06',
          '2026-07-06',
          '2026-10-19',
          '2026-11-03',
          '2027-02-01',
        ])
        expect(todayInLima('2026-11-23T04:59:59.999Z')).toBe('2026-11-22')
        expect(todayInLima('2026-11-23T05:00:00.000Z')).toBe('2026-11-23')
      } finally {
        process.env['TZ'] = before
      }
    },
  )
})

describe('a date that lies far ahead', () => {
  it('is a mistake of a clock, and keeps no number safe', () => {
    const document = aDocument({}, [aRenewal('2098-03-01'), aRenewal(RENEWED)])
    expect(stagesOf(document, RENEWED).start?.date).toBe(RENEWED)
    const seen = { confirmedExpiry: { on: '2099-01-01', seenOn: '2098-06-01' } } as const
    expect(stagesOf(aDocument(seen, [aRenewal(RENEWED)]), RENEWED).expiry).toBeNull()
  })

  it('of a few weeks is a clock that was set back, and changes nothing', () => {
    const document = aDocument({}, [aRenewal(RENEWED)])
    expect(stagesOf(document, '2025-12-20').deadline?.date).toBe('2026-07-09')
  })
})
