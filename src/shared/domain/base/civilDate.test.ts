import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  type CivilDate,
  addDays,
  addMonths,
  daysBetween,
  isCivilDate,
  dateIn,
  momentOf,
  parseCivilDate,
  timeIn,
  todayInLima,
} from './civilDate'

describe('a day as people type it', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['２０２６年１月５日', '2026-01-05'],
    [' 2026-01-05 ', '2026-01-05'],
  ])('reads %s', (text, date) => {
    expect(parseCivilDate(text)).toBe(date)
  })

  it.each(['', 'tomorrow', '2026-02-30', '2025-02-29', '2026-13-01', '05/01/2026', '0206-01-05'])(
    'refuses %j rather than guess',
    (text) => {
      expect(parseCivilDate(text)).toBeNull()
    },
  )

  it('is strict about what is stored', () => {
    expect(isCivilDate('2026-01-05')).toBe(true)
    expect(isCivilDate('2026-1-5')).toBe(false)
    expect(isCivilDate('2026-02-30')).toBe(false)
  })
})

describe('counting days', () => {
  it('knows leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  })

  it('clamps a month end and never drifts from it', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2027-01-31', 2)).toBe('2027-03-31')
  })

  it('counts back what it added', () => {
    const days = fc.integer({ min: -5_000, max: 5_000 })
    fc.assert(fc.property(days, (n) => daysBetween('2026-11-22', addDays('2026-11-22', n)) === n))
  })

  it('agrees with the calendar over two hundred years', () => {
    const days = fc.integer({ min: 0, max: 76_000 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const first = Temporal.PlainDate.from('1990-01-01')
        const [from, to] = [first.add({ days: a }), first.add({ days: b })]
        const date: CivilDate = addDays('1990-01-01', a)
        expect(date).toBe(from.toString())
        expect(daysBetween(date, addDays('1990-01-01', b))).toBe(
          from.until(to, { largestUnit: 'day' }).days,
        )
      }),
    )
  })
})

describe('the day in Lima', () => {
  it('is still yesterday for somebody in Beijing at half past midnight', () => {
    expect(todayInLima('2026-11-22T16:30:00.000Z')).toBe('2026-11-22') // Beijing: 23 Nov, 00:30
  })

  it('ends at 12:59 of the next day in Beijing', () => {
    expect(todayInLima('2026-11-23T04:59:59.999Z')).toBe('2026-11-22')
    expect(todayInLima('2026-11-23T05:00:00.000Z')).toBe('2026-11-23')
    expect(timeIn('Asia/Shanghai', '2026-11-23T04:59:59.999Z')).toBe('12:59')
  })
})

describe('a wall-clock time in a zone', () => {
  it('is a moment in UTC', () => {
    expect(momentOf('2026-11-22', '09:00', 'Asia/Shanghai')).toBe('2026-11-22T01:00:00.000Z')
  })

  it('that summer time skips gives the moment right after the gap', () => {
    expect(momentOf('2026-03-29', '02:30', 'Europe/Madrid')).toBe('2026-03-29T01:00:00.000Z')
    expect(momentOf('2026-10-04', '02:10', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z')
  })

  it('of a day that a zone left out is the first moment of the next', () => {
    expect(momentOf('2011-12-30', '09:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
    expect(dateIn('Pacific/Apia', '2011-12-30T10:00:00.000Z')).toBe('2011-12-31')
  })

  it('that comes twice in autumn is the first of the two, or the second when asked for', () => {
    const twice = ['2026-10-25', '02:30', 'Europe/Madrid'] as const
    expect(momentOf(...twice)).toBe('2026-10-25T00:30:00.000Z')
    expect(momentOf(...twice, 'later')).toBe('2026-10-25T01:30:00.000Z')
  })

  it('round-trips for every hour of a year in any zone without summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_759 }), (hour) => {
        const time = `${String(hour % 24).padStart(2, '0')}:00`
        const date: CivilDate = addDays('2026-01-01', Math.floor(hour / 24))
        return timeIn('America/Lima', momentOf(date, time, 'America/Lima')) === time
      }),
    )
  })
})
