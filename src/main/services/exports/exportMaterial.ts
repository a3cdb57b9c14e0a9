import { setImmediate as nextTurn } from 'node:timers/promises'
import { type CalendarEvent, byDay, calendarEvents } from '@shared/domain/exports/calendarEvents'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  type ExportOptions,
  type ExportOutput,
  partsOf,
} from '@shared/domain/exports/exportOptions'
import {
  RowsByDay,
  type YearCount,
  documentInScope,
  rowsInScope,
  scopeMatcher,
} from '@shared/domain/exports/exportScope'
import type { HistoryRow } from '@shared/domain/history/history'
import type { Clock } from '../../ports/clock'
import type { ExportFeed, ShownReceipt } from '../../ports/exports'
import type { PrintPdf } from '../../ports/printing'
import type { ReceiptLibrary } from '../../ports/receipts'
import type { SettingsRepository } from '../../ports/records'
import {
  type ProvingReceipt,
  keptReceiptsOf,
  packReceipt,
  provingReceipt,
  receiptsToPack,
} from './packedReceipts'

/** Sources of what an export needs besides the card documents. */
export interface ExportSources {
  readonly receipts: Pick<ReceiptLibrary, 'read'>
  readonly print: PrintPdf
  readonly settings: Pick<SettingsRepository, 'read'>
  readonly clock: Pick<Clock, 'now' | 'timeZone'>
}

/** The records of one export, as of its start. */
export interface ExportMaterial {
  readonly count: number
  readonly years: readonly YearCount[]
  /** Empty when the format holds no events. */
  readonly events: readonly CalendarEvent[]
  /** Receipts whose files are exported, oldest first. */
  readonly receipts: readonly ProvingReceipt[]
  /** Receipts that are shown on pages (PDF), oldest first. */
  readonly shown: readonly ProvingReceipt[]
  /** `onServed` is called with the number of renewals handed out since the last call. */
  readonly feed: (onServed: (renewals: number) => void, signal?: AbortSignal) => ExportFeed
}

/** Rows per batch: small enough that other work on the main thread never waits long. */
const BATCH_ROWS = 250
/** Renewals examined before other work gets its turn. */
const SLICE_ROWS = 2_000

/**
 * Selects the records of an export in slices, so that the app stays responsive with a hundred thousand
 * renewals. Holds references to the library's documents and copies nothing.
 */
export async function gatherMaterial(
  documents: readonly CardDocument[],
  { scope, order, output }: Pick<ExportOptions, 'scope' | 'order' | 'output'>,
  sources: ExportSources,
): Promise<ExportMaterial> {
  const isInScope = scopeMatcher(scope)
  const rows = new RowsByDay()
  const events: CalendarEvent[] = []
  const receipts: ProvingReceipt[] = []
  const shown: ProvingReceipt[] = []
  const { hasEvents, hasReceipts, showsReceipts, hasTrash } = needsOf(output)
  const inScope = (document: CardDocument) => documentInScope(document, scope, isInScope, hasTrash)
  let seen = 0
  for (const document of documents) {
    const chosen = rowsInScope(document, isInScope)
    rows.add(chosen)
    if (showsReceipts) shown.push(...chosen.flatMap(keptReceiptsOf))
    if (hasReceipts) receipts.push(...receiptsIn(inScope(document)))
    if (hasEvents && documentInScope(document, scope, isInScope, true)) {
      events.push(...eventsNow(document, sources))
    }
    seen += document.renewals.length
    if (seen < SLICE_ROWS) continue
    seen = 0
    await nextTurn()
  }
  return {
    count: rows.count,
    years: rows.years(order),
    events: events.sort(byDay),
    receipts: receipts.sort(byRenewal),
    shown: shown.sort(byRenewal),
    feed: (onServed, signal) => ({
      rows: () => inBatches(rows.inOrder(order), onServed),
      documents: () => inScopeByAge(documents, inScope, onServed),
      async *events() {
        yield events
      },
      receipts: () => shownOneByOne(shown, sources, onServed),
      async *printed(page) {
        // A cancelled export must not wait for another page.
        signal?.throwIfAborted()
        yield await sources.print(page)
        onServed(page.rows)
      },
    }),
  }
}

/** What an output format needs besides rows. */
function needsOf(output: ExportOutput) {
  const parts = partsOf(output)
  return {
    hasEvents: parts.some(({ format }) => format === 'ics'),
    hasTrash: parts.some((part) => part.format === 'json' && part.hasTrash),
    hasReceipts: output.format === 'zip' && output.hasReceipts,
    showsReceipts: parts.some((part) => part.format === 'pdf' && part.hasReceipts),
  }
}

function receiptsIn(document: CardDocument | null): ProvingReceipt[] {
  if (document === null) return []
  const { card, renewals } = document
  return renewals.flatMap((renewal) =>
    renewal.receipts.map((receipt) => provingReceipt(card, renewal, receipt)),
  )
}

/** Progress weight: printing one receipt takes about as long as this many renewals. */
export const RECEIPT_STEPS = 10

async function* shownOneByOne(
  shown: readonly ProvingReceipt[],
  { receipts }: ExportSources,
  onServed: (renewals: number) => void,
): AsyncGenerator<ShownReceipt> {
  for (const [index, one] of receiptsToPack(shown).entries()) {
    const { bytes, state } = await packReceipt(one, receipts)
    const { fileName, note, type } = one.receipt
    const label = shown[index]?.label ?? ''
    const about = { renewedOn: one.renewedOn, label, fileName, note, type }
    yield { ...about, isChanged: state === 'changed', bytes }
    onServed(RECEIPT_STEPS)
  }
}

/** Ties are ordered by id, so that every export is the same. */
function byRenewal(a: ProvingReceipt, b: ProvingReceipt): number {
  if (a.renewedOn !== b.renewedOn) return a.renewedOn < b.renewedOn ? -1 : 1
  return a.receipt.id < b.receipt.id ? -1 : 1
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

/** Oldest card first, so that the same library gives the same file. */
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
