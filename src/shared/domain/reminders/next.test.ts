import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, type Instant, addDays, addMinutes, momentOf } from '../base/civilDate'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings'
import { aDocument } from '../testing/documents'
import { agendaAt } from './agenda'
import {
  EMPTY_LEDGER,
  type ReminderLedger,
  deadlineKey,
  withDelivered,
  withPause,
  withSnoozed,
  withStopped,
} from './ledger'
import { nextReminders } from './next'

const ZONE = 'Asia/Shanghai'
const DEADLINE: CivilDate = '2026-07-09'
const KEY = deadlineKey('card-one', DEADLINE)
const at = (date: CivilDate, time: string, zone = ZONE): Instant => momentOf(date, time, zone)
const card = aDocument({ confirmedExpiry: { on: DEADLINE, seenOn: '2026-01-01' } })

const next = (now: Instant, ledger = EMPTY_LEDGER, settings: Settings = DEFAULT_SETTINGS) =>
  nextReminders([card], settings, ledger, now, ZONE)
const withReminders = (changes: Partial<Settings['reminders']>): Settings => ({
  ...DEFAULT_SETTINGS,
  reminders: { ...DEFAULT_SETTINGS.reminders, ...changes },
})

describe('the next reminder', () => {
  it('is the next of the plan', () => {
    expect(next(at('2026-05-01', '12:00'))).toEqual([
      {
        cardId: 'card-one',
        deadline: DEADLINE,
        topic: 'due',
        offset: 30,
        at: at('2026-06-09', '09:00'),
        heldBy: null,
      },
    ])
  })

  it('is none once stopped, switched off, or without a deadline', () => {
    const now = at('2026-06-20', '12:00')
    expect(next(now, withStopped(EMPTY_LEDGER, KEY, now))).toEqual([])
    expect(next(now, EMPTY_LEDGER, withReminders({ isOn: false }))).toEqual([])
    expect(nextReminders([aDocument()], DEFAULT_SETTINGS, EMPTY_LEDGER, now, ZONE)).toEqual([])
  })

  it('is the end of a snooze, and says so', () => {
    const now = at('2026-06-20', '12:00')
    const told = withDelivered(EMPTY_LEDGER, KEY, { offset: 30, time: '09:00' }, now)
    const snoozed = withSnoozed(told, KEY, at('2026-06-21', '10:00'), now)
    expect(next(now, snoozed)).toMatchObject([
      { at: at('2026-06-21', '10:00'), heldBy: 'snoozed', offset: 30 },
    ])
  })

  it('waits for the end of a pause and of the quiet hours', () => {
    const night = at('2026-06-20', '23:00')
    expect(next(night)).toMatchObject([{ at: at('2026-06-21', '08:00'), heldBy: 'quiet-hours' }])
    const paused = withPause(EMPTY_LEDGER, at('2026-06-22', '06:00'), night)
    expect(next(night, paused)).toMatchObject([{ at: at('2026-06-22', '08:00'), heldBy: 'paused' }])
  })

  it('leaves out what was shown before the user travelled west', () => {
    const now = at('2026-07-09', '10:00')
    const told = withDelivered(EMPTY_LEDGER, KEY, { offset: 0, time: '09:00' }, now)
    const inLima = nextReminders([card], DEFAULT_SETTINGS, told, now, 'America/Lima')
    expect(inLima).toMatchObject([{ offset: -1, at: at('2026-07-10', '09:00', 'America/Lima') }])
  })

  it('is that of a later stage when the topic of the one before is switched off', () => {
    const topics = { ...DEFAULT_SETTINGS.reminders.topics, due: false }
    const settings = withReminders({ topics, quietHours: null })
    // A confirmed expiry ends with its day in Lima.
    expect(next(at('2026-06-20', '12:00'), EMPTY_LEDGER, settings)).toMatchObject([
      { topic: 'blocked', at: at('2026-07-10', '00:00', 'America/Lima') },
    ])
  })
})

it('comes at the predicted minute and not one before, whatever was shown, snoozed or paused', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Madrid', 'Australia/Lord_Howe')
  const times = fc.constantFrom('00:00', '02:30', '09:00', '18:00', '23:59')
  const settings = fc
    .record({
      offsets: fc.uniqueArray(fc.constantFrom(0, 1, 3, 7, 30, 90), { maxLength: 4 }),
      times: fc.uniqueArray(times, { minLength: 1, maxLength: 3 }),
      quietHours: fc.option(fc.record({ from: times, to: times })),
      topics: fc
        .record({ due: fc.boolean(), blocked: fc.boolean() })
        .map((chosen) => ({ ...DEFAULT_SETTINGS.reminders.topics, ...chosen })),
    })
    .map(withReminders)
  const minutes = fc.nat({ max: 200 * 24 * 60 })
  const spans = fc.option(fc.nat({ max: 5 * 24 * 60 }))
  fc.assert(
    fc.property(settings, zones, minutes, fc.boolean(), spans, spans, (chosen, zone, ...more) => {
      const [minute, isTold, snoozed, paused] = more
      const now = addMinutes(at(addDays(DEADLINE, -120), '00:00', zone), minute)
      const ledger = ledgerAt(now, zone, chosen, isTold, snoozed, paused)
      const speaksAt = (moment: Instant) => {
        const agenda = agendaAt([card], chosen, ledger, moment, zone)
        return agenda.hold === null && agenda.reminders.some((due) => due.snoozedUntil === null)
      }
      const [told] = nextReminders([card], chosen, ledger, now, zone)
      if (told === undefined) {
        for (let day = 0; day < 200; day += 9)
          expect(speaksAt(addMinutes(now, day * 1_440))).toBe(false)
        return
      }
      expect(speaksAt(told.at)).toBe(true)
      if (told.at > now)
        expect([speaksAt(now), speaksAt(addMinutes(told.at, -1))]).toEqual([false, false])
    }),
    { numRuns: 200 },
  )
})

function ledgerAt(
  now: Instant,
  zone: string,
  settings: Settings,
  isTold: boolean,
  snoozed: number | null,
  paused: number | null,
): ReminderLedger {
  const [due] = agendaAt([card], settings, EMPTY_LEDGER, now, zone).reminders
  let ledger = due && isTold ? withDelivered(EMPTY_LEDGER, KEY, due, now) : EMPTY_LEDGER
  if (snoozed !== null) ledger = withSnoozed(ledger, KEY, addMinutes(now, snoozed + 1), now)
  return paused === null ? ledger : withPause(ledger, addMinutes(now, paused + 1), now)
}
