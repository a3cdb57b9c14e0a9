import { Worker } from 'node:worker_threads'
import type { Exporter } from '../../ports/exports'
import { callsOver } from '../../threads/threadCalls'
import type { ExportCalls, FeedCalls } from './exportThread'
import { packRows } from './packedRows'
import { itemChannel, itemsFrom, serveItems } from './remoteIterable'

/**
 * Runs each export in a thread of its own. `threadFile` is the built exportThread.ts.
 * See src/decisions/024-exports-are-made-in-a-thread.md.
 */
export function exporterInThread(threadFile: string): Exporter {
  return async function* (job, feed) {
    const worker = new Worker(threadFile)
    const thread = callsOver<ExportCalls, FeedCalls>(worker, {
      rows: (port) => serveItems(port, packRows(feed.rows())),
      documents: (port) => serveItems(port, feed.documents()),
      events: (port) => serveItems(port, feed.events()),
      receipts: (port) => serveItems(port, feed.receipts()),
      printed: (port, page) => serveItems(port, feed.printed(page)),
    })
    // Without a listener an error of the thread would end the app; its exit tells of it.
    worker.on('error', () => undefined)
    worker.on('exit', () => thread.$close(new Error('The other thread is gone.')))
    const { giving, taking } = itemChannel<Uint8Array<ArrayBuffer>>()
    try {
      await thread.make(job, giving)
      yield* itemsFrom(taking)
    } finally {
      await worker.terminate()
    }
  }
}
