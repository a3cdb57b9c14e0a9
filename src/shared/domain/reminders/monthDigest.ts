import { type CardDocument, isActive } from '../cards/cardDocument'
import { type CivilDate, type Instant, dateIn, timeIn, todayInLima } from '../base/civilDate'
import { type Settings, ruleViewOf } from '../settings/settings'
import { stagesOf } from '../rules/timeline'
import { byUrgency } from '../rules/urgency'
import type { Card } from '../cards/card'
import type { ReminderLedger } from './ledger'
import { firstTime } from './plan'

/** The overview of a month, shown once, on its first day or as soon as possible after it. */
export interface MonthDigest {
  /** `2026-11`, by the user's calendar. */
  readonly month: string
  /** Cards with a deadline in the month or already passed, most urgent first. */
  readonly cards: readonly { readonly card: Card; readonly daysLeft: number }[]
  /** The next deadline of all cards; null when none is known. */
  readonly nextDeadline: CivilDate | null
  readonly key: string
}

export function dueMonthDigest(
  documents: readonly CardDocument[],
  settings: Settings,
  { told }: ReminderLedger,
  now: Instant,
  timeZone: string,
): MonthDigest | null {
  const date = dateIn(timeZone, now)
  const month = date.slice(0, 7)
  const key = `digest|${month}`
  const isTooEarly = date.endsWith('-01') && timeIn(timeZone, now) < firstTime(settings.reminders)
  const speaking = documents.filter((document) => isActive(document) && !document.card.isSample)
  if (Object.hasOwn(told, key) || isTooEarly || speaking.length === 0) return null

  const view = ruleViewOf(settings)
  const today = todayInLima(now)
  const standing = speaking
    .map((document) => ({ card: document.card, timeline: stagesOf(document, today, view) }))
    .sort(byUrgency)
    .flatMap(({ card, timeline: { deadline } }) => (deadline ? [{ card, ...deadline }] : []))
  const [next = null] = standing.map((one) => one.date).sort()
  return {
    month,
    cards: standing
      .filter((one) => one.date.slice(0, 7) <= month)
      .map(({ card, daysLeft }) => ({ card, daysLeft })),
    nextDeadline: next,
    key,
  }
}
