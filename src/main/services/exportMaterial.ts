import { setImmediate as nextTurn } from 'node:timers/promises'
import { type CalendarEvent, byDay, calendarEvents } from '@shared/domain/calendarEvents'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { ExportOptions } from '@shared/domain/exportOptions'
import {
  RowsByDay,
  type YearCount,
  documentInScope,
  rowsInScope,
  scopeMatcher,
} from '@shared/domain/exportScope'
import type { HistoryRow } from '@shared/domain/history'
import type { Clock, ExportFeed, SettingsRepository } from '../ports'

/** Where that comes from which is not in the cards' documents. */
export interface ExportSources {
  readonly settings: Pick<SettingsRepository, 'read'>
  readonly clock: Pick<Clock, 'now' | 'timeZone'>
}

/** The records of one export, as they were when it began. */
export interface ExportMaterial {
  readonly count: number
  readonly years: readonly YearCount[]
  /** None for a format that does not hold them. */
  readonly events: readonly CalendarEvent[]
  /** `onServed` hears of so many renewals more each time. */
  feed(onServed: (renewals: number) => void): ExportFeed
}

/** Small enough that whoever else wants the thread never waits long. */
const BATCH_ROWS = 250
/** Renewals looked at before others get their turn. */
const SLICE_ROWS = 2_000

/**
 * Chooses what goes out, in slices, so that the app answers meanwhile even with a hundred thousand
 * renewals. It holds references to the documents that the library holds anyway, and copies nothing.
 */
export async function gatherMaterial(
  documents: readonly CardDocument[],
  { scope, order, output }: Pick<ExportOptions, 'scope' | 'order' | 'output'>,
  sources: ExportSources,
): Promise<ExportMaterial> {
  const isInScope = scopeMatcher(scope)
  const rows = new RowsByDay()
  const events: CalendarEvent[] = []
  let looked = 0
  for (const document of documents) {
    rows.add(rowsInScope(document, isInScope))
    if (output.format === 'ics' && documentInScope(document, scope, isInScope, true)) {
      events.push(...eventsNow(document, sources))
    }
    looked += document.renewals.length
    if (looked < SLICE_ROWS) continue
    looked = 0
    await nextTurn()
  }
  const hasTrash = output.format === 'json' && output.hasTrash
  const inScope = (document: CardDocument) => documentInScope(document, scope, isInScope, hasTrash)
  return {
    count: rows.count,
    years: rows.years(order),
    events: events.sort(byDay),
    feed: (onServed) => ({
      rows: () => inBatches(rows.inOrder(order), onServed),
      documents: () => inScopeByAge(documents, inScope, onServed),
      async *events() {
        yield events
      },
    }),
  }
}

function eventsNow(document: CardDocument, { settings, clock }: ExportSources): CalendarEvent[] {
  return calendarEvents(document, settings.read(), clock.now(), clock.timeZone())
}

async function* inBatches(
  rows: Iterable<HistoryRow>,
  onServed: (renewals: number) => void,
): AsyncGenerator<readonly HistoryRow[]> {
  let batch: HistoryRow[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH_ROWS) continue
    onServed(batch.length)
    yield batch
    batch = []
  }
  if (batch.length === 0) return
  onServed(batch.length)
  yield batch
}

/** The oldest card first, so that the same library gives the same file. */
async function* inScopeByAge(
  documents: readonly CardDocument[],
  inScope: (document: CardDocument) => CardDocument | null,
  onServed: (renewals: number) => void,
): AsyncGenerator<readonly CardDocument[]> {
  for (const document of [...documents].sort(byAge)) {
    const part = inScope(document)
    if (part === null) continue
    onServed(part.renewals.length)
    yield [part]
  }
}

function byAge({ card: a }: CardDocument, { card: b }: CardDocument): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
}
