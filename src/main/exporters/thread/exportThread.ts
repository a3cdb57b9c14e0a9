import { parentPort } from 'node:worker_threads'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CalendarEvent } from '@shared/domain/exports/calendarEvents'
import type { ExportFeed, ExportJob, ShownReceipt } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import { type ThreadCalls, callsOver } from '../../threads/threadCalls'
import { exportPieces } from '../exporters'
import { largePieces } from './largePieces'
import { type PackedRows, unpackRows } from './packedRows'
import { type ItemPort, itemChannel, itemsFrom, serveItems } from './remoteIterable'

/** What the thread does: it makes one file, the pieces of which are fetched through the port. */
export interface ExportCalls {
  make(job: ExportJob, pieces: ItemPort<Uint8Array<ArrayBuffer>>): void
}

/** What the thread asks for: one kind of record, or a page to be printed, served on the port. */
export interface FeedCalls {
  rows(port: ItemPort<PackedRows>): void
  documents(port: ItemPort<readonly CardDocument[]>): void
  events(port: ItemPort<readonly CalendarEvent[]>): void
  receipts(port: ItemPort<ShownReceipt>): void
  printed(port: ItemPort<Uint8Array>, page: PrintedPage): void
}

if (parentPort) {
  const feed = callsOver<FeedCalls, ExportCalls>(parentPort, {
    make(job, pieces) {
      const written = exportPieces(job, feedThrough(feed))
      serveItems(pieces, largePieces(written), (piece) => [piece.buffer])
    },
  })
}

function feedThrough(calls: ThreadCalls<FeedCalls>): ExportFeed {
  function asked<Item>(
    ask: (port: ItemPort<Item>) => Promise<void>,
    ahead?: number,
  ): AsyncIterable<Item> {
    const { giving, taking } = itemChannel<Item>()
    // Nobody serves the port then: closing it ends the waiting for items.
    ask(giving).catch(() => taking.close())
    return itemsFrom(taking, ahead)
  }
  return {
    rows: () => unpackRows(asked(calls.rows)),
    documents: () => asked(calls.documents),
    events: () => asked(calls.events),
    // One at a time: it may be large.
    receipts: () => asked(calls.receipts, 1),
    printed: (page) => asked((port) => calls.printed(port, page)),
  }
}
