import { describe, expect, it } from 'vitest'
import type { Card } from '../cards/card'
import { calendarEvents } from './calendarEvents'
import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import type { Renewal } from '../renewals/renewal'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings'
import { aDocument, aRenewal } from '../testing/documents'

const NOW = '2026-11-22T16:00:00.000Z'
const withReminders = (changes: Partial<Settings['reminders']>): Settings => ({
  ...DEFAULT_SETTINGS,
  reminders: { ...DEFAULT_SETTINGS.reminders, ...changes },
})

function documentWith(renewals: readonly Renewal[], card: Partial<Card> = {}): CardDocument {
  return aDocument(card, [...renewals])
}

function eventsOf(document: CardDocument, settings = DEFAULT_SETTINGS, now: Instant = NOW) {
  return calendarEvents(document, settings, now, 'Asia/Shanghai')
}

const confirmed = { confirmedExpiry: { on: '2027-03-01', seenOn: '2026-11-20' } } as const
const renewedToday = aRenewal('2026-11-22', {
  status: 'paid',
  createdAt: '2026-11-22T15:00:00.000Z',
  updatedAt: '2026-11-22T15:00:00.000Z',
})

describe('the deadline of a card in a calendar', () => {
  it('keeps its name when a renewal moves it, so that the calendar moves the event', () => {
    const [before] = eventsOf(documentWith([aRenewal('2026-06-01')]))
    const [after] = eventsOf(documentWith([aRenewal('2026-06-01'), aRenewal('2026-11-01')]))
    expect(after?.uid).toBe(before?.uid)
    expect(after && before && after.date > before.date).toBe(true)
  })

  it('rings as the app does: so many days before, at the hour of the reminders', () => {
    const settings = withReminders({ offsets: [0, 30, 7, 7], times: ['09:30'] })
    const [event] = eventsOf(documentWith([], confirmed), settings)
    expect(event).toMatchObject({ what: 'deadline', date: '2027-03-01' })
    const half = 9 * 60 + 30
    expect(event?.alarms).toEqual([half - 30 * 1440, half - 7 * 1440, half])
  })

  it('does not ring on the day of the renewal itself, nor when reminders are off', () => {
    const short = {
      ...confirmed,
      confirmedExpiry: { on: '2026-11-27', seenOn: '2026-11-22' },
    } as const
    const document = documentWith([aRenewal('2026-11-22')], short)
    expect(
      eventsOf(document, withReminders({ offsets: [3, 5, 7], times: ['00:00'] }))[0]?.alarms,
    ).toEqual([-3 * 1440])
    expect(eventsOf(document, withReminders({ isOn: false }))[0]?.alarms).toEqual([])
  })

  it.each([
    ['archived', { archivedAt: NOW }],
    ['deleted', { deletedAt: NOW }],
  ])('is cancelled, and silent, once the card is %s', (_what, stamp) => {
    const [event] = eventsOf(documentWith([], { ...confirmed, ...stamp }))
    expect(event).toMatchObject({ date: '2027-03-01', isCancelled: true, alarms: [] })
  })

  it('is missing where nothing is known, and for samples', () => {
    expect(eventsOf(documentWith([]))).toEqual([])
    expect(eventsOf(documentWith([], { ...confirmed, isSample: true }))).toEqual([])
  })
})

describe('a renewal that waits for an answer', () => {
  const followUpOf = (document: CardDocument, now?: Instant) =>
    eventsOf(document, DEFAULT_SETTINGS, now).filter(({ what }) => what === 'followUp')

  it('is asked about a day later, on a day of the user', () => {
    // 15:00 UTC on the next day is 23:00 in Shanghai.
    expect(followUpOf(documentWith([renewedToday]))).toMatchObject([
      { date: '2026-11-23', isCancelled: false, renewedOn: '2026-11-22', alarms: [540] },
    ])
  })

  it('is taken back when it was answered before its day, and needs no word later', () => {
    const answered = { ...renewedToday, status: 'effective', updatedAt: NOW } as const
    expect(followUpOf(documentWith([answered]))).toMatchObject([
      { uid: `follow-up-${renewedToday.id}@keepline`, isCancelled: true, alarms: [] },
    ])
    expect(followUpOf(documentWith([answered]), '2026-11-24T16:00:00.000Z')).toEqual([])
  })

  it('is nothing for one that took effect at once', () => {
    expect(followUpOf(documentWith([{ ...renewedToday, status: 'effective' }]))).toEqual([])
  })
})
