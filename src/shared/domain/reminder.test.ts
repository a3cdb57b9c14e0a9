import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardDocument } from './cardDocument'
import { type CivilDate, type Instant, addDays, addMinutes, momentOf } from './civilDate'
import {
  EMPTY_LEDGER,
  type ReminderLedger,
  dueReminders,
  withDelivered,
  withResumed,
  withSnoozed,
  withStopped,
} from './reminder'
import { DEFAULT_SETTINGS } from './settings'
import { aDocument, aRenewal } from './testing/documents'

const ZONE = 'Asia/Shanghai'
const RENEWED: CivilDate = '2026-01-10'
const DEADLINE: CivilDate = '2026-07-09' // Movistar: 180 days later
const settings = DEFAULT_SETTINGS
const card = aDocument({}, [aRenewal(RENEWED)])

const at = (date: CivilDate, time: string): Instant => momentOf(date, time, ZONE)

function offsetsAt(now: Instant, ledger = EMPTY_LEDGER, documents: CardDocument[] = [card]) {
  return dueReminders(documents, settings, ledger, now, ZONE).flatMap(({ keys }) =>
    keys.map((key) => Number(key.split('|').at(-1))),
  )
}

describe('a reminder', () => {
  it('comes at nine in the morning, where the user is, and not a minute before', () => {
    expect(offsetsAt(at('2026-06-09', '08:59'))).toEqual([])
    expect(offsetsAt(at('2026-06-09', '09:00'))).toEqual([30])
  })

  it('comes once', () => {
    const now = at('2026-06-09', '09:00')
    const [due] = dueReminders([card], settings, EMPTY_LEDGER, now, ZONE)
    const said = withDelivered(EMPTY_LEDGER, due?.keys ?? [], now)
    expect(offsetsAt(addMinutes(now, 1), said)).toEqual([])
    expect(offsetsAt(at('2026-06-25', '09:00'), said)).toEqual([14])
  })

  it('that was missed for weeks is said once, for all that is pending', () => {
    const due = dueReminders([card], settings, EMPTY_LEDGER, at('2026-07-07', '12:00'), ZONE)
    expect(due).toHaveLength(1)
    expect(due[0]?.keys).toHaveLength(4) // 30, 14, 7, 3
    expect(due[0]?.daysLeft).toBe(3) // in Lima it is still the 6th
  })

  it('keeps coming every day after the deadline until a renewal is recorded', () => {
    const ledger = withDelivered(
      EMPTY_LEDGER,
      keysOf(settings.reminders.offsets),
      at(DEADLINE, '09:00'),
    )
    expect(offsetsAt(at('2026-07-10', '09:00'), ledger)).toEqual([-1])
    expect(offsetsAt(at('2026-09-17', '10:00'), ledger)).toEqual([-70])
    const renewed = aDocument({}, [aRenewal(RENEWED), aRenewal('2026-07-10')])
    expect(offsetsAt(at('2026-07-10', '10:00'), ledger, [renewed])).toEqual([])
  })

  it('goes on when the renewal is only paid, or failed', () => {
    for (const status of ['paid', 'failed'] as const) {
      const document = aDocument({}, [aRenewal(RENEWED), aRenewal('2026-07-01', { status })])
      expect(offsetsAt(at(DEADLINE, '09:00'), EMPTY_LEDGER, [document])).toContain(0)
    }
  })

  it('starts anew when the deadline moves', () => {
    const ledger = withDelivered(EMPTY_LEDGER, keysOf([30]), at('2026-06-09', '09:00'))
    const renewed = aDocument({}, [aRenewal('2026-06-10')]) // deadline 7 December
    expect(offsetsAt(at('2026-11-07', '09:00'), ledger, [renewed])).toEqual([30])
  })

  it('never speaks of archived, deleted or sample cards', () => {
    const now = at(DEADLINE, '09:00')
    for (const quiet of [{ archivedAt: now }, { deletedAt: now }, { isSample: true }]) {
      expect(offsetsAt(now, EMPTY_LEDGER, [aDocument(quiet, [aRenewal(RENEWED)])])).toEqual([])
    }
  })

  it('of a short cycle does not come on the day of the renewal itself', () => {
    const short = aDocument({ operator: 'other' }, [aRenewal(RENEWED)]) // 30 days
    expect(offsetsAt(at(RENEWED, '23:59'), EMPTY_LEDGER, [short])).toEqual([])
  })

  it('puts the most urgent card first', () => {
    const entel = aDocument({ id: 'card-two', operator: 'entel' }, [aRenewal(RENEWED)])
    const due = dueReminders([card, entel], settings, EMPTY_LEDGER, at(DEADLINE, '09:00'), ZONE)
    expect(due.map(({ cardId }) => cardId)).toEqual(['card-two', 'card-one'])
  })
})

describe('silence', () => {
  it('in the quiet hours is caught up right after them', () => {
    const nightOwl = { ...settings, reminders: { ...settings.reminders, time: '23:00' } }
    const due = (now: Instant) => dueReminders([card], nightOwl, EMPTY_LEDGER, now, ZONE).length
    expect(due(at('2026-06-09', '23:30'))).toBe(0)
    expect(due(at('2026-06-10', '07:59'))).toBe(0)
    expect(due(at('2026-06-10', '08:00'))).toBe(1)
  })

  it('of a snooze ends by itself, of a stop only when it is taken back', () => {
    const now = at(DEADLINE, '09:00')
    const tomorrow = at('2026-07-10', '09:00')
    const snoozed = withSnoozed(EMPTY_LEDGER, 'card-one', DEADLINE, tomorrow)
    expect(offsetsAt(now, snoozed)).toEqual([])
    expect(offsetsAt(tomorrow, snoozed)).toContain(-1)
    const stopped = withStopped(EMPTY_LEDGER, 'card-one', DEADLINE, now)
    expect(offsetsAt(at('2027-07-10', '09:00'), stopped)).toEqual([])
    expect(offsetsAt(tomorrow, withResumed(stopped, 'card-one', DEADLINE))).toContain(-1)
  })

  it('is complete when reminders are switched off', () => {
    const off = { ...settings, reminders: { ...settings.reminders, isOn: false } }
    expect(dueReminders([card], off, EMPTY_LEDGER, at(DEADLINE, '09:00'), ZONE)).toEqual([])
  })
})

it('whenever the app happens to look, every day that is due is spoken of exactly once', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 60 * 24 * 9 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(gaps, (minutes) => {
      let now = at('2026-05-01', '00:00')
      let ledger: ReminderLedger = EMPTY_LEDGER
      const said: string[] = []
      for (const gap of minutes) {
        now = addMinutes(now, gap)
        for (const { keys } of dueReminders([card], settings, ledger, now, ZONE)) {
          said.push(...keys)
          ledger = withDelivered(ledger, keys, now)
        }
      }
      expect(new Set(said).size).toBe(said.length)
      const hasCome = (offset: number) => at(addDays(DEADLINE, -offset), '09:00') <= now
      const isQuietNow = dueReminders([card], settings, EMPTY_LEDGER, now, ZONE).length === 0
      if (!isQuietNow) {
        const expected = keysOf(settings.reminders.offsets.filter(hasCome))
        expect(expected.filter((key) => !said.includes(key))).toEqual([])
      }
    }),
  )
})

function keysOf(offsets: readonly number[]): string[] {
  return offsets.map((offset) => `card-one|${DEADLINE}|${offset}`)
}
