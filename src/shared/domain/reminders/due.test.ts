import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, type Instant, addMinutes, momentOf } from '../base/civilDate'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings'
import { aDocument, aRenewal } from '../testing/documents'
import { agendaAt } from './agenda'
import { dueReminders } from './due'
import {
  EMPTY_LEDGER,
  type ReminderLedger,
  deadlineKey,
  withDelivered,
  withPause,
  withResumed,
  withSnoozed,
  withStopped,
  withoutFuture,
} from './ledger'
import { plansOf, withPlansChanged } from './planChange'

const ZONE = 'Asia/Shanghai'
const RENEWED: CivilDate = '2026-01-10'
const DEADLINE: CivilDate = '2026-07-09' // Movistar: 180 days later
const KEY = deadlineKey('card-one', DEADLINE)
const settings = DEFAULT_SETTINGS
const card = aDocument({}, [aRenewal(RENEWED)])

const at = (date: CivilDate, time: string): Instant => momentOf(date, time, ZONE)

function due(
  now: Instant,
  ledger = EMPTY_LEDGER,
  documents: CardDocument[] = [card],
  chosen: Settings = settings,
) {
  return dueReminders(documents, chosen, ledger, now, ZONE)
}
const offsetsAt = (...of: Parameters<typeof due>) => due(...of).map(({ offset }) => offset)
const said = (offset: number, now: Instant, ledger = EMPTY_LEDGER, time = '09:00') =>
  withDelivered(ledger, KEY, { offset, time }, now)
const withPlan = (changes: Partial<Settings['reminders']>): Settings => ({
  ...settings,
  reminders: { ...settings.reminders, ...changes },
})

describe('a reminder', () => {
  it('comes at nine in the morning, where the user is, and not a minute before', () => {
    expect(offsetsAt(at('2026-06-09', '08:59'))).toEqual([])
    expect(offsetsAt(at('2026-06-09', '09:00'))).toEqual([30])
    expect(due(at('2026-06-09', '12:34'))[0]?.dueAt).toBe(at('2026-06-09', '09:00'))
  })

  it('comes once', () => {
    const now = at('2026-06-09', '09:00')
    const ledger = said(30, now)
    expect(offsetsAt(addMinutes(now, 1), ledger)).toEqual([])
    expect(offsetsAt(at('2026-06-25', '09:00'), ledger)).toEqual([14])
  })

  it('that was missed for weeks comes once, for everything pending', () => {
    const now = at('2026-07-07', '12:00')
    const [reminder, ...others] = due(now)
    expect(others).toEqual([])
    expect(reminder).toMatchObject({ offset: 3, daysLeft: 3 }) // in Lima it is still the 6th
    expect(offsetsAt(addMinutes(now, 1), said(3, now))).toEqual([])
  })

  it('comes at each hour of a day that has several', () => {
    const twice = withPlan({ times: ['18:00', '09:00'] })
    const morning = said(30, at('2026-06-09', '09:00'))
    expect(due(at('2026-06-09', '09:00'), EMPTY_LEDGER, [card], twice)[0]?.time).toBe('09:00')
    expect(offsetsAt(at('2026-06-09', '17:59'), morning, [card], twice)).toEqual([])
    expect(due(at('2026-06-09', '18:00'), morning, [card], twice)[0]?.time).toBe('18:00')
  })

  it('follows the plan of its own card', () => {
    const reminders = { offsets: [100], times: ['12:00'] }
    const own = aDocument({ reminders }, [aRenewal(RENEWED)])
    expect(offsetsAt(at('2026-03-31', '11:59'), EMPTY_LEDGER, [own])).toEqual([])
    expect(offsetsAt(at('2026-03-31', '12:00'), EMPTY_LEDGER, [own])).toEqual([100])
    expect(
      offsetsAt(
        at('2026-06-09', '12:00'),
        said(100, at('2026-03-31', '12:00'), EMPTY_LEDGER, '12:00'),
        [own],
      ),
    ).toEqual([])
  })

  it('that was shown comes again on the same day when its time is moved to a later one', () => {
    const ledger = said(30, at('2026-06-09', '09:00'))
    const later = withPlan({ times: ['10:00'] })
    expect(offsetsAt(at('2026-06-09', '09:30'), ledger, [card], later)).toEqual([])
    expect(offsetsAt(at('2026-06-09', '10:00'), ledger, [card], later)).toEqual([30])
  })

  it('that was shown does not come again when its time is moved on a later day', () => {
    const now = at('2026-06-12', '12:00')
    const ledger = said(30, at('2026-06-09', '09:00'))
    const later = withPlan({ times: ['10:00'] })
    const carried = withPlansChanged(ledger, [card], plansOf([card], settings), later, now, ZONE)
    expect(offsetsAt(now, carried, [card], later)).toEqual([])
    expect(offsetsAt(at('2026-06-25', '10:00'), carried, [card], later)).toEqual([14])
  })

  it('keeps coming every day after the deadline until a renewal is recorded', () => {
    const ledger = said(0, at(DEADLINE, '09:00'))
    expect(offsetsAt(at('2026-07-10', '09:00'), ledger)).toEqual([-1])
    expect(offsetsAt(at('2026-09-17', '10:00'), ledger)).toEqual([-70])
    const renewed = aDocument({}, [aRenewal(RENEWED), aRenewal('2026-07-10')])
    expect(offsetsAt(at('2026-07-10', '10:00'), ledger, [renewed])).toEqual([])
  })

  it('comes daily after the deadline even when no day before it was chosen', () => {
    const none = withPlan({ offsets: [] })
    expect(offsetsAt(at(DEADLINE, '23:00'), EMPTY_LEDGER, [card], none)).toEqual([])
    expect(offsetsAt(at('2026-07-10', '09:00'), EMPTY_LEDGER, [card], none)).toEqual([-1])
  })

  it('goes on when the renewal is only paid, or failed', () => {
    for (const status of ['paid', 'failed'] as const) {
      const document = aDocument({}, [aRenewal(RENEWED), aRenewal('2026-07-01', { status })])
      expect(offsetsAt(at(DEADLINE, '09:00'), EMPTY_LEDGER, [document])).toEqual([0])
    }
  })

  it('starts anew when the deadline moves, also into the past', () => {
    const ledger = said(30, at('2026-06-09', '09:00'))
    const renewed = aDocument({}, [aRenewal('2026-06-10')]) // deadline 7 December
    expect(offsetsAt(at('2026-11-07', '09:00'), ledger, [renewed])).toEqual([30])
    const past = aDocument({ confirmedExpiry: { on: '2026-06-01', seenOn: '2026-06-08' } }, [
      aRenewal(RENEWED),
    ])
    expect(offsetsAt(at('2026-06-09', '10:00'), ledger, [past])).toEqual([-8])
  })

  it('never comes for archived, deleted or sample cards', () => {
    const now = at(DEADLINE, '09:00')
    for (const quiet of [{ archivedAt: now }, { deletedAt: now }, { isSample: true }]) {
      expect(offsetsAt(now, EMPTY_LEDGER, [aDocument(quiet, [aRenewal(RENEWED)])])).toEqual([])
    }
  })

  it('is silent about stages that were switched off, and about no other', () => {
    const now = at('2026-08-20', '09:00') // Movistar has blocked the line by then
    const [reminder] = due(now)
    if (reminder === undefined) throw new Error('Nothing is due.')
    const { topics } = settings.reminders
    const without = withPlan({ topics: { ...topics, [reminder.topic]: false } })
    expect(offsetsAt(now, EMPTY_LEDGER, [card], without)).toEqual([])
    const others = withPlan({ topics: { ...topics, due: false } })
    expect(reminder.topic).not.toBe('due')
    expect(offsetsAt(now, EMPTY_LEDGER, [card], others)).toHaveLength(1)
  })

  it('of a short cycle does not come on the day of the renewal itself', () => {
    const short = aDocument({ operator: 'other' }, [aRenewal(RENEWED)]) // 30 days
    expect(offsetsAt(at(RENEWED, '23:59'), EMPTY_LEDGER, [short])).toEqual([])
  })

  it('puts the most urgent card first: what can still be saved before what is probably lost', () => {
    const entel = aDocument({ id: 'card-two', operator: 'entel' }, [aRenewal(RENEWED)])
    const [first, second] = due(at(DEADLINE, '09:00'), EMPTY_LEDGER, [card, entel])
    expect([first?.cardId, second?.cardId].sort()).toEqual(['card-one', 'card-two'])
    expect(second?.stage === 'due' || second?.stage === 'reassignable').toBe(true)
  })
})

describe('silence', () => {
  it('in the quiet hours is caught up right after them', () => {
    const nightOwl = withPlan({ times: ['23:00'] })
    const agenda = (now: Instant) => agendaAt([card], nightOwl, EMPTY_LEDGER, now, ZONE)
    expect(agenda(at('2026-06-09', '23:30')).hold).toEqual({
      reason: 'quiet-hours',
      until: at('2026-06-10', '08:00'),
    })
    expect(agenda(at('2026-06-10', '07:59')).hold).not.toBeNull()
    expect(agenda(at('2026-06-10', '08:00'))).toMatchObject({ hold: null, reminders: [{}] })
  })

  it('of a pause holds everything until it is over', () => {
    const now = at(DEADLINE, '09:00')
    const paused = withPause(EMPTY_LEDGER, at('2026-07-10', '09:00'), now)
    expect(agendaAt([card], settings, paused, now, ZONE).hold?.reason).toBe('paused')
    const after = agendaAt([card], settings, paused, at('2026-07-10', '09:00'), ZONE)
    expect(after).toMatchObject({ hold: null, reminders: [{ offset: -1 }] })
  })

  it('comes at the end of a snooze, though the day had its reminder already', () => {
    const now = at(DEADLINE, '09:00')
    const inAnHour = at(DEADLINE, '10:00')
    const snoozed = withSnoozed(said(0, now), KEY, inAnHour, now)
    expect(due(at(DEADLINE, '09:59'), snoozed)).toEqual([])
    expect(due(inAnHour, snoozed)).toMatchObject([{ offset: 0, dueAt: inAnHour }])
    const told = said(0, inAnHour, snoozed)
    expect(due(at(DEADLINE, '10:01'), told)).toEqual([])
  })

  it('of a snooze covers what comes due meanwhile', () => {
    const now = at(DEADLINE, '09:00')
    const snoozed = withSnoozed(EMPTY_LEDGER, KEY, at('2026-07-12', '09:00'), now)
    const [held] = due(at('2026-07-11', '12:00'), snoozed)
    expect(held?.snoozedUntil).toBe(at('2026-07-12', '09:00'))
    expect(due(at('2026-07-12', '09:00'), snoozed)[0]?.snoozedUntil).toBeNull()
  })

  it('of a snooze is forgotten with the deadline it was asked for', () => {
    const snoozed = withSnoozed(EMPTY_LEDGER, KEY, at('2027-06-01', '09:00'), at(DEADLINE, '09:00'))
    const renewed = aDocument({}, [aRenewal('2026-07-09')]) // deadline 5 January
    expect(due(at('2027-01-05', '09:00'), snoozed, [renewed])[0]?.snoozedUntil).toBeNull()
  })

  it('of a stop ends only when it is taken back', () => {
    const stopped = withStopped(EMPTY_LEDGER, KEY, at(DEADLINE, '09:00'))
    expect(offsetsAt(at('2027-07-10', '09:00'), stopped)).toEqual([])
    expect(offsetsAt(at('2026-07-10', '09:00'), withResumed(stopped, KEY))).toEqual([-1])
  })

  it('is complete when reminders are switched off', () => {
    const off = withPlan({ isOn: false })
    expect(agendaAt([card], off, EMPTY_LEDGER, at(DEADLINE, '09:00'), ZONE).reminders).toEqual([])
  })
})

describe('a clock that ran ahead and was set back', () => {
  const ahead = at('2027-07-09', '09:00')
  const back = at('2026-07-02', '09:00')

  it('leaves no deadline silent that is still to come', () => {
    const ledger = said(-365, ahead, said(7, back))
    expect(offsetsAt(at('2026-07-06', '09:00'), ledger)).toEqual([])
    const mended = withoutFuture(ledger, addMinutes(back, 1))
    expect(offsetsAt(at('2026-07-06', '09:00'), mended)).toEqual([3])
    expect(offsetsAt(addMinutes(back, 1), mended)).toEqual([]) // 7 was said in our own time
  })

  it('takes its snoozes and its pause along', () => {
    const snoozed = withSnoozed(EMPTY_LEDGER, KEY, addMinutes(ahead, 60), ahead)
    const ledger = withPause(snoozed, addMinutes(ahead, 60), ahead)
    expect(withoutFuture(ledger, back)).toMatchObject({ snoozed: {}, paused: null })
  })

  it('of an hour or two repeats nothing', () => {
    const ledger = said(7, at('2026-07-02', '11:00'))
    expect(withoutFuture(ledger, back)).toBe(ledger)
    expect(offsetsAt(back, ledger)).toEqual([])
  })
})

it('comes exactly once for every day that is due, whenever the app happens to check', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 60 * 24 * 9 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(gaps, (minutes) => {
      let now = at('2026-05-01', '00:00')
      let ledger: ReminderLedger = EMPTY_LEDGER
      const told: string[] = []
      for (const gap of minutes) {
        now = addMinutes(now, gap)
        for (const reminder of due(now, ledger)) {
          told.push(`${reminder.offset} ${reminder.time}`)
          ledger = withDelivered(ledger, KEY, reminder, now)
        }
        expect(due(now, ledger)).toEqual([])
      }
      expect(new Set(told).size).toBe(told.length)
    }),
  )
})
