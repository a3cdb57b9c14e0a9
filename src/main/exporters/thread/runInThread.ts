import { MessageChannel, Worker } from 'node:worker_threads'
import type { Exporter } from '../../ports/exports'
import type { FeedRequest, ThreadOrder } from './exportThread'
import { packRows } from './packedRows'
import { itemsFrom, serveItems } from './remoteIterable'

/** Makes files in a thread of its own, one for each; `threadFile` is exportThread.ts as it was built. */
export function exporterInThread(threadFile: string): Exporter {
  return async function* (job, feed) {
    const worker = new Worker(threadFile)
    // Without a listener an error of the thread would end the app; its closed ports tell of it.
    worker.on('error', () => undefined)
    const requests = new MessageChannel()
    const pieces = new MessageChannel()
    requests.port1.on('message', (request: FeedRequest) => {
      const { what, port } = request
      if (what === 'rows') serveItems(port, packRows(feed.rows()))
      else if (what === 'documents') serveItems(port, feed.documents())
      else if (what === 'receipts') serveItems(port, feed.receipts())
      else if (what === 'printed') serveItems(port, feed.printed(request.page))
      else serveItems(port, feed.events())
    })
    const order: ThreadOrder = { job, feed: requests.port2, pieces: pieces.port2 }
    worker.postMessage(order, [requests.port2, pieces.port2])
    try {
      yield* itemsFrom<Uint8Array>(pieces.port1)
    } finally {
      requests.port1.close()
      await worker.terminate()
    }
  }
}
