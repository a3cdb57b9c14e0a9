import type { CardDocument } from '../cards/cardDocument'
import type { CivilDate } from '../base/civilDate'
import { latestPlausible } from './plausibleDay'
import { isEffective } from '../renewals/renewal'

/** What the days are counted from. */
export interface ClockStart {
  readonly date: CivilDate
  readonly event: 'renewal' | 'top-up' | 'activation' | 'porting'
}

/**
 * The newest of: effective renewals, the last top-up before the history, the activation, a porting.
 * `today` is a civil date in Lima.
 */
export function clockStart({ card, renewals }: CardDocument, today: CivilDate): ClockStart | null {
  const events: ClockStart[] = []
  for (const renewal of renewals) {
    if (isEffective(renewal)) events.push({ date: renewal.date, event: 'renewal' })
  }
  if (card.lastTopUpOn) events.push({ date: card.lastTopUpOn, event: 'top-up' })
  if (card.activatedOn) events.push({ date: card.activatedOn, event: 'activation' })
  if (card.porting) events.push({ date: card.porting.on, event: 'porting' })
  const latest = latestPlausible(today)
  return events.reduce<ClockStart | null>(
    (newest, event) =>
      event.date <= latest && (newest === null || event.date > newest.date) ? event : newest,
    null,
  )
}

/** An expiry of the number that the operator showed, and the day on which the user saw it. */
export interface SeenExpiry {
  readonly on: CivilDate
  readonly seenOn: CivilDate
  /** False once a later top-up was recorded without an expiry: the old date has lapsed then. */
  readonly isCurrent: boolean
}

/** The expiry seen last; of two seen on one day, the later one. `today` is a civil date in Lima. */
export function lastSeenExpiry(
  { card, renewals }: CardDocument,
  start: ClockStart | null,
  today: CivilDate,
): SeenExpiry | null {
  const seen = renewals.flatMap((renewal) =>
    isEffective(renewal) && renewal.confirmedExpiry
      ? [{ on: renewal.confirmedExpiry, seenOn: renewal.date }]
      : [],
  )
  if (card.confirmedExpiry) seen.push(card.confirmedExpiry)
  // Dates of the former operator ended with the porting.
  const portedOn = card.porting?.on
  const latest = latestPlausible(today)
  const valid = seen.filter(
    ({ seenOn }) => seenOn <= latest && (portedOn === undefined || seenOn >= portedOn),
  )
  const [newest] = valid.sort(
    (a, b) => b.seenOn.localeCompare(a.seenOn) || b.on.localeCompare(a.on),
  )
  if (!newest) return null
  return { ...newest, isCurrent: start === null || newest.seenOn >= start.date }
}
