import { dateIn, timeIn } from '@shared/domain/base/civilDate'
import { type LibraryChanges, hasChanges } from '@shared/domain/snapshots/libraryChanges'
import type { Clock } from '../ports/clock'
import type { Translate } from '../ports/words'
import type { SnapshotService } from '../services/snapshots/snapshotService'
import type { Command } from './command'
import { errorText } from './errorText'
import { type Outcome, answered, jsonText, refused } from './outcome'
import { textTable } from './textTable'

interface Needs {
  readonly snapshots: Pick<SnapshotService, 'list'>
  readonly clock: Pick<Clock, 'timeZone'>
  readonly translate: Translate
}

const COLUMNS = ['snapshot', 'made', 'reason', 'cards', 'changes'] as const

/** Lists the snapshots, newest first, with moments in the user's zone; JSON has them in UTC. */
export async function snapshotsCommand(
  { isJson }: Extract<Command, { name: 'snapshots' }>,
  { snapshots, clock, translate: t }: Needs,
): Promise<Outcome> {
  const listed = await snapshots.list()
  if (!listed.ok) return refused('failed', errorText(listed.error, t))
  const list = listed.data
  if (isJson) return answered(jsonText('snapshots', { snapshots: list }))
  if (list.length === 0) return answered(t('snapshots.empty'))
  const zone = clock.timeZone()
  return answered(
    textTable([
      COLUMNS.map((column) => t(`commandLine.snapshots.column.${column}`)),
      ...list.map((one, index) => [
        one.id,
        `${dateIn(zone, one.takenAt)} ${timeIn(zone, one.takenAt)}`,
        t(`snapshots.reason.${one.reason}`),
        String(one.cards),
        // The oldest has nothing before it to be compared with.
        index === list.length - 1 ? '' : changesText(one.changes, t),
      ]),
    ]),
  )
}

const RECORDS = ['cards', 'renewals', 'receipts'] as const
const WAYS = ['added', 'changed', 'gone'] as const
const BETWEEN = ' · '

function changesText(changes: LibraryChanges, t: Translate): string {
  if (!hasChanges(changes)) return t('snapshots.changes.none')
  return RECORDS.flatMap((what) =>
    WAYS.flatMap((way) => {
      const count = changes[what][way]
      return count > 0 ? t(`snapshots.changes.${what}.${way}`, { count }) : []
    }),
  ).join(BETWEEN)
}

/** How many of all records differ in this way; empty when none. */
export function countsText(
  changes: LibraryChanges,
  way: (typeof WAYS)[number],
  t: Translate,
): string {
  return RECORDS.flatMap((what) => {
    const count = changes[what][way]
    return count > 0 ? t(`snapshots.count.${what}`, { count }) : []
  }).join(BETWEEN)
}
