import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ImportDesk } from '../../ports/imports'
import type { ThreadCalls } from '../../threads/threadCalls'
import { batchFrom } from '../batchFrom'
import type { DeskCalls, DeskEvents } from './answeringDesk'

/** The desk that answers at the other end. It is sent the library again only when that has changed. */
export function remoteDesk(
  thread: ThreadCalls<DeskCalls, DeskEvents>,
  close: () => void,
): ImportDesk {
  let sent: readonly CardDocument[] = []

  async function send(documents: readonly CardDocument[]): Promise<void> {
    const isSame =
      documents.length === sent.length && documents.every((one, at) => one === sent[at])
    if (isSame) return
    let from = 0
    do {
      // One batch at least, be it empty: the thread has to forget what it was told before.
      const batch = batchFrom(documents, from)
      await thread.library(batch, from === 0)
      from += batch.length
    } while (from < documents.length)
    sent = documents
  }

  return {
    async plan(choices, { documents, ...context }) {
      await send(documents)
      return thread.plan(choices, context)
    },
    rows: thread.rows,
    documents: thread.documents,
    refused: thread.refused,
    receipt: thread.receipt,
    close,
  }
}
