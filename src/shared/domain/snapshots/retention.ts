import { type Instant, dateIn, wallClockIn } from '../base/civilDate'
import type { Snapshot, SnapshotReason } from './snapshot'

/** One snapshot a day is kept for so many days on which something changed. */
export const KEPT_DAYS = 30
/** One snapshot a month is kept for so many months in which something changed. */
export const KEPT_MONTHS = 24

/** These stay until the user removes them: they are the way back from a step that cannot be undone. */
const KEPT_BY_HAND: readonly SnapshotReason[] = ['import', 'update']

/**
 * The ids of the snapshots that may go, of a list in the order in which they were made. All of today
 * stay, but of those made by themselves one an hour; of other days the last one.
 *
 * Days and months are counted as they occur in the list and not back from now: a clock that is a year
 * ahead for one start must not thin anything out.
 * See src/decisions/052-snapshots.md.
 */
export function superfluousSnapshots(
  snapshots: readonly Snapshot[],
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): string[] {
  const newestFirst = [...snapshots].reverse()
  const today = dateIn(timeZone, now)
  const dayOf = ({ takenAt }: Snapshot) => dateIn(timeZone, takenAt)
  const kept = new Set<string>()
  const keep = (some: readonly Snapshot[]) => some.forEach(({ id }) => kept.add(id))

  keep(newestFirst.slice(0, 1))
  keep(newestFirst.filter(({ reason }) => KEPT_BY_HAND.includes(reason)))
  const ofToday = newestFirst.filter((one) => dayOf(one) === today)
  keep(ofToday.filter(({ reason }) => reason !== 'day'))
  const hourOf = ({ takenAt }: Snapshot) => wallClockIn(timeZone, takenAt).slice(0, 13)
  keep(firstOfEach(ofToday, hourOf))
  // What a backup held stands for no day of this library.
  const earlier = newestFirst.filter((one) => dayOf(one) !== today && one.reason !== 'backup')
  keep(firstOfEach(earlier, dayOf).slice(0, KEPT_DAYS))
  keep(firstOfEach(earlier, (one) => dayOf(one).slice(0, 7)).slice(0, KEPT_MONTHS))
  return snapshots.map(({ id }) => id).filter((id) => !kept.has(id))
}

function firstOfEach<T>(list: readonly T[], groupOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return list.filter((one) => {
    const group = groupOf(one)
    if (seen.has(group)) return false
    seen.add(group)
    return true
  })
}
