import { MessageChannel, type MessagePort, parentPort } from 'node:worker_threads'
import type { CalendarEvent } from '@shared/domain/calendarEvents'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { ExportFeed, ExportJob } from '../../ports'
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

/** Asks for one kind of record, to be served on the port. */
export interface FeedRequest {
  readonly what: keyof ExportFeed
  readonly port: MessagePort
}

parentPort?.once('message', ({ job, feed, pieces }: ThreadOrder) => {
  const written = exportPieces(job, remoteFeed(feed))
  serveItems(pieces, largePieces(written), (piece) => [piece.buffer])
})

function remoteFeed(feed: MessagePort): ExportFeed {
  function ask<Item>(what: keyof ExportFeed): AsyncIterable<Item> {
    const { port1, port2 } = new MessageChannel()
    feed.postMessage({ what, port: port2 } satisfies FeedRequest, [port2])
    return itemsFrom<Item>(port1)
  }
  return {
    rows: () => unpackRows(ask<PackedRows>('rows')),
    documents: () => ask<readonly CardDocument[]>('documents'),
    events: () => ask<readonly CalendarEvent[]>('events'),
  }
}
