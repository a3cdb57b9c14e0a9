import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import {
  type CivilDate,
  type Instant,
  dateIn,
  timeIn,
  todayInLima,
} from '@shared/domain/base/civilDate'
import type { Topic } from '@shared/domain/reminders/topics'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { type Settings, ruleViewOf } from '@shared/domain/settings/settings'
import type { Stage } from '@shared/domain/rules/stages'
import { stagesOf } from '@shared/domain/rules/timeline'
import { type Slot, newestSlot } from './reminderSlots'
import { type Memory, aDayAfter, isInForce, isKnown, recordOf } from './reminderMemory'

/** The state that the app sees. */
export interface Sight {
  readonly now: Instant
  readonly timeZone: string
  readonly cards: readonly CardDocument[]
  readonly settings: Settings
}

/** A reminder that may be shown at a moment, computed without the engine's rules. */
export interface Claim {
  readonly key: string
  readonly number: string
  readonly deadline: CivilDate | null
  /** True when it must be shown, not only may: no repeated hour and no wrong clock leaves a doubt. */
  readonly isDue: boolean
  readonly slots: readonly Slot[]
  /** Smaller is more urgent. */
  readonly urgency: readonly [number, number]
}

const URGENCY: readonly Stage[] = [
  'warned',
  'blocked',
  'cancelled',
  'due',
  'reassignable',
  'unknown',
  'safe',
]

const TOPICS = {
  unknown: 'due',
  new: 'due',
  safe: 'due',
  due: 'due',
  blocked: 'blocked',
  warned: 'warned',
  cancelled: 'cancelled',
  reassignable: 'cancelled',
} as const satisfies Record<Stage, Topic>

/** Deadlines for which a reminder may be shown now if nothing holds it back. */
export function deadlineClaims(sight: Sight, memory: Memory): Claim[] {
  const { now, timeZone, settings } = sight
  if (!settings.reminders.isOn) return []
  const today = todayInLima(now)
  return sight.cards.flatMap((document) => {
    const { card } = document
    if (!isActive(document) || card.isSample) return []
    const { deadline, start, current } = stagesOf(document, today, ruleViewOf(settings))
    if (deadline === null || !settings.reminders.topics[TOPICS[current.stage]]) return []
    const key = `${card.id}|${deadline.date}`
    const record = recordOf(memory, key)
    if (record.stop?.isDoubtful === false) return []
    const { snooze } = record
    const isSnoozed = snooze !== null && isInForce(snooze, now)
    if (isSnoozed && !snooze.isDoubtful) return []

    const plan = card.reminders ?? settings.reminders
    const newest = newestSlot(deadline.date, start?.date ?? null, plan, now, timeZone)
    const isSnoozeOver = snooze !== null && snooze.until <= now
    const mayBeSaid =
      isSnoozeOver || (newest.perhaps !== null && !isKnown(record, newest.perhaps, now, 'surely'))
    if (!mayBeSaid) return []
    const isUnsaid = newest.surely !== null && !isKnown(record, newest.surely, now, 'perhaps')
    const mustBeSaid = isUnsaid || (isSnoozeOver && !snooze.isDoubtful)
    return [
      {
        key,
        number: card.number,
        deadline: deadline.date,
        isDue: mustBeSaid && record.stop === null && !isSnoozed,
        slots: slotsSpokenFor(newest, isSnoozeOver, now, timeZone),
        urgency: [URGENCY.indexOf(current.stage), deadline.daysLeft],
      },
    ]
  })
}

function slotsSpokenFor(
  { surely, perhaps }: ReturnType<typeof newestSlot>,
  isSnoozeOver: boolean,
  now: Instant,
  timeZone: string,
): Slot[] {
  // The end of a snooze is due at this minute although no plan names it.
  const wall = { date: dateIn(timeZone, now), time: timeIn(timeZone, now), isSure: false }
  return [
    ...(surely ? [surely] : []),
    ...(perhaps && perhaps !== surely ? [{ ...perhaps, isSure: false }] : []),
    ...(isSnoozeOver ? [wall] : []),
  ]
}

/** The payments to ask about now. */
export function askingClaims({ now, settings, cards }: Sight, memory: Memory): Claim[] {
  if (!settings.reminders.isOn || !settings.reminders.topics.unconfirmed) return []
  return cards.flatMap((document) => {
    if (!isActive(document) || document.card.isSample) return []
    return document.renewals.flatMap((renewal) => {
      if (!isAskedAbout(renewal)) return []
      const key = askingKey(renewal)
      const record = recordOf(memory, key)
      if (askAtOf(renewal) > now || isKnown(record, ONCE, now, 'surely')) return []
      const isDue = !isKnown(record, ONCE, now, 'perhaps')
      const claim: Claim = {
        key,
        number: document.card.number,
        deadline: null,
        isDue,
        slots: [ONCE],
        urgency: [0, 0],
      }
      return [claim]
    })
  })
}

function isAskedAbout({ status, deletedAt }: Renewal): boolean {
  return status === 'paid' && deletedAt === null
}

function askAtOf({ askAgainAt, createdAt }: Renewal): Instant {
  return askAgainAt ?? aDayAfter(createdAt)
}

function askingKey(renewal: Renewal): string {
  return `${renewal.id}|follow-up|${askAtOf(renewal)}`
}

const ONCE: Slot = { date: '2000-01-01', time: '00:00', isSure: true }

/** Keys for which a reminder may still come, now or once a card leaves the archive. */
export function livingKeys({ now, cards, settings }: Sight): Set<string> {
  const today = todayInLima(now)
  return new Set(
    cards.flatMap((document) => {
      const { deadline } = stagesOf(document, today, ruleViewOf(settings))
      const asked = document.renewals.filter(isAskedAbout).map(askingKey)
      return deadline === null ? asked : [...asked, `${document.card.id}|${deadline.date}`]
    }),
  )
}

/** Quiet hours by local time. */
export function isQuiet({ now, timeZone, settings }: Sight): boolean {
  const { quietHours } = settings.reminders
  if (quietHours === null) return false
  const time = timeIn(timeZone, now)
  const isAfterStart = time >= quietHours.from
  const isBeforeEnd = time < quietHours.to
  if (quietHours.from <= quietHours.to) return isAfterStart && isBeforeEnd
  return isAfterStart || isBeforeEnd
}
