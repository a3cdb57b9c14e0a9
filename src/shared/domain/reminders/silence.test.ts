import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, addMinutes, momentOf, timeIn } from '../base/civilDate'
import { DEFAULT_SETTINGS } from '../settings/settings'
import { isQuietAt, pauseUntil, quietUntil, snoozeKinds, snoozeUntil } from './silence'

const MADRID = 'Europe/Madrid'
const at = (date: CivilDate, time: string, zone = 'Asia/Shanghai') => momentOf(date, time, zone)
const NIGHT = { from: '22:00', to: '08:00' }

describe('quiet hours', () => {
  it('run over midnight when they begin later than they end', () => {
    expect(
      ['21:59', '22:00', '00:00', '07:59', '08:00'].map((time) => isQuietAt(NIGHT, time)),
    ).toEqual([false, true, true, true, false])
  })

  it('of no length, or none at all, silence nothing', () => {
    expect(isQuietAt({ from: '09:00', to: '09:00' }, '09:00')).toBe(false)
    expect(isQuietAt(null, '03:00')).toBe(false)
  })

  it('end in the morning, whichever side of midnight it is', () => {
    const morning = at('2026-07-10', '08:00')
    expect(quietUntil(NIGHT, at('2026-07-09', '23:00'), 'Asia/Shanghai')).toBe(morning)
    expect(quietUntil(NIGHT, at('2026-07-10', '07:59'), 'Asia/Shanghai')).toBe(morning)
    expect(quietUntil(NIGHT, morning, 'Asia/Shanghai')).toBeNull()
  })

  it('that end in an hour which summer time skips end right after the gap', () => {
    const night = { from: '22:00', to: '02:30' }
    const before = at('2026-03-29', '01:30', MADRID)
    expect(quietUntil(night, before, MADRID)).toBe('2026-03-29T01:00:00.000Z')
  })

  it('that end in an hour which comes twice end both times', () => {
    const night = { from: '22:00', to: '02:30' }
    // 02:10 for the second time: the first 02:30 is over.
    expect(quietUntil(night, '2026-10-25T01:10:00.000Z', MADRID)).toBe('2026-10-25T01:30:00.000Z')
  })

  it('end after every moment inside of them, and are then over', () => {
    const zones = fc.constantFrom(MADRID, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia')
    const times = fc.constantFrom('00:00', '01:45', '02:00', '02:30', '03:00', '09:00', '23:00')
    fc.assert(
      fc.property(zones, times, times, fc.nat({ max: 8_784 * 4 }), (zone, from, to, quarter) => {
        const now = addMinutes('2011-06-01T00:00:00.000Z', quarter * 15)
        const until = quietUntil({ from, to }, now, zone)
        if (until === null) return
        expect(until > now).toBe(true)
        // In the repeated hour the quiet hours may begin again.
        const isRepeated = timeIn(zone, addMinutes(until, -30)) >= timeIn(zone, until)
        if (!isRepeated) expect(isQuietAt({ from, to }, timeIn(zone, until))).toBe(false)
      }),
    )
  })
})

describe('a snooze', () => {
  const zone = 'Asia/Shanghai'
  const noon = at('2026-07-09', '12:00')
  const until = (snooze: Parameters<typeof snoozeUntil>[0], now = noon, where = zone) =>
    snoozeUntil(snooze, DEFAULT_SETTINGS.reminders, now, where)

  it('lasts as long as its name says', () => {
    expect(until({ kind: 'hour' })).toBe(at('2026-07-09', '13:00'))
    expect(until({ kind: 'evening' })).toBe(at('2026-07-09', '19:00'))
    expect(until({ kind: 'tomorrow' })).toBe(at('2026-07-10', '09:00'))
    expect(until({ kind: 'three-days' })).toBe(at('2026-07-12', '09:00'))
    expect(until({ kind: 'at', date: '2026-07-20', time: '07:15' })).toBe(at('2026-07-20', '07:15'))
  })

  it('until this evening is not offered, and not taken, when it is evening', () => {
    expect(snoozeKinds(at('2026-07-09', '18:59'), zone)).toContain('evening')
    expect(snoozeKinds(at('2026-07-09', '19:00'), zone)).not.toContain('evening')
    expect(until({ kind: 'evening' }, at('2026-07-09', '19:00'))).toBeNull()
  })

  it('into the past, or over a year ahead, is refused', () => {
    expect(until({ kind: 'at', date: '2026-07-09', time: '12:00' })).toBeNull()
    expect(until({ kind: 'at', date: '2027-07-09', time: '12:00' })).not.toBeNull()
    expect(until({ kind: 'at', date: '2027-07-10', time: '12:00' })).toBeNull()
  })

  it('of an hour is an hour, also while summer time begins or ends', () => {
    expect(until({ kind: 'hour' }, '2026-03-29T00:30:00.000Z', MADRID)).toBe(
      '2026-03-29T01:30:00.000Z',
    )
  })

  it('until tomorrow is nine on the wall, though the night is an hour shorter', () => {
    const evening = at('2026-03-28', '20:00', MADRID)
    expect(until({ kind: 'tomorrow' }, evening, MADRID)).toBe(at('2026-03-29', '09:00', MADRID))
  })

  it('until an hour that comes twice is taken as long as one of the two is to come', () => {
    const snooze = { kind: 'at', date: '2026-10-25', time: '02:30' } as const
    expect(until(snooze, '2026-10-25T01:10:00.000Z', MADRID)).toBe('2026-10-25T01:30:00.000Z')
  })

  it('ends at the first of the hours of the plan', () => {
    const plan = { offsets: [], times: ['18:00', '07:30'] }
    expect(snoozeUntil({ kind: 'tomorrow' }, plan, noon, zone)).toBe(at('2026-07-10', '07:30'))
    expect(pauseUntil(plan, noon, zone)).toBe(at('2026-07-10', '07:30'))
  })
})
