import { MessageChannel, type MessagePort, parentPort } from 'node:worker_threads'
import type { CalendarEvent } from '@shared/domain/exports/calendarEvents'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ExportFeed, ExportJob, ShownReceipt } from '../../ports/exports'
import type { PrintedPage } from '../../ports/printing'
import { exportPieces } from '../exporters'
import { type PackedRows, unpackRows } from './packedRows'
import { largePieces } from './largePieces'
import { itemsFrom, serveItems } from './remoteIterable'

/** What the thread is started with. */
export interface ThreadOrder {
  readonly job: ExportJob
  /** On it the thread asks for records. */
  readonly feed: MessagePort
  /** On it the pieces of the file are fetched. */
  readonly pieces: MessagePort
}

/** Asks for one kind of record, or for a page to be printed, to be served on the port. */
export type FeedRequest = { readonly port: MessagePort } & (
  | { readonly what: Exclude<keyof ExportFeed, 'printed'> }
  | { readonly what: 'printed'; readonly page: PrintedPage }
)

parentPort?.once('message', ({ job, feed, pieces }: ThreadOrder) => {
  const written = exportPieces(job, remoteFeed(feed))
  serveItems(pieces, largePieces(written), (piece) => [piece.buffer])
})

function remoteFeed(feed: MessagePort): ExportFeed {
  function send<Item>(
    request: (port: MessagePort) => FeedRequest,
    ahead?: number,
  ): AsyncIterable<Item> {
    const { port1, port2 } = new MessageChannel()
    feed.postMessage(request(port2), [port2])
    return itemsFrom<Item>(port1, ahead)
  }
  const ask = <Item>(what: Exclude<keyof ExportFeed, 'printed'>, ahead?: number) =>
    send<Item>((port) => ({ what, port }), ahead)
  return {
    rows: () => unpackRows(ask<PackedRows>('rows')),
    documents: () => ask<readonly CardDocument[]>('documents'),
    // One at a time: it may be large.
    receipts: () => ask<ShownReceipt>('receipts', 1),
    printed: (page) => send<Uint8Array>((port) => ({ what: 'printed', page, port })),
    events: () => ask<readonly CalendarEvent[]>('events'),
  }
}
