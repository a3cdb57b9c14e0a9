import { Worker } from 'node:worker_threads'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Result } from '@shared/contract/result'
import type { ImportDesk, OpenImportDesk } from '../../ports/imports'
import type { DeskCall, DeskMessage } from './importThread'

/** Renewals sent in one message: copying more would hold the window's requests up. */
const RENEWALS_AT_ONCE = 2_000

interface Pending {
  readonly resolve: (answer: never) => void
  readonly reject: (cause: Error) => void
}

/**
 * Reads and plans in a thread of its own, so that a file of any size stalls nothing; `threadFile` is
 * importThread.ts as it was built. Closing ends the thread, whatever it is at.
 */
export function deskInThread(threadFile: string): OpenImportDesk {
  return (file, onProgress) => {
    const line = new Line(new Worker(threadFile), onProgress)
    const desk = line.ask<Result<null>>({ method: 'open', file }).then((opened) => {
      if (opened.ok) return { ok: true as const, data: remoteDesk(line) }
      line.end()
      return opened
    })
    return { desk, cancel: () => line.end() }
  }
}

function remoteDesk(line: Line): ImportDesk {
  let sent: readonly CardDocument[] = []
  async function send(documents: readonly CardDocument[]): Promise<void> {
    const isSame =
      documents.length === sent.length && documents.every((one, at) => one === sent[at])
    if (isSame && sent.length > 0) return
    let isFirst = true
    for (const batch of batchesOf(documents)) {
      await line.ask({ method: 'library', documents: batch, isFirst })
      isFirst = false
    }
    sent = documents
  }
  return {
    async plan(choices, { documents, now, timeZone }) {
      await send(documents)
      return line.ask({ method: 'plan', choices, now, timeZone })
    },
    rows: (request) => line.ask({ method: 'rows', request }),
    document: (index) => line.ask({ method: 'document', index }),
    refused: () => line.ask({ method: 'refused' }),
    receipt: (sha256) => line.ask({ method: 'receipt', sha256 }),
    close: () => line.end(),
  }
}

/** At least one, be it empty: the thread has to forget what it was told before. */
function batchesOf(documents: readonly CardDocument[]): CardDocument[][] {
  const batches: CardDocument[][] = [[]]
  let size = 0
  for (const document of documents) {
    if (size > RENEWALS_AT_ONCE) {
      batches.push([])
      size = 0
    }
    batches.at(-1)?.push(document)
    size += document.renewals.length + 1
  }
  return batches
}

/** Questions to the thread and its answers. */
class Line {
  private readonly pending = new Map<number, Pending>()
  private last = 0
  private isOpen = true

  constructor(
    private readonly worker: Worker,
    onProgress: (done: number) => void,
  ) {
    worker.on('message', (message: DeskMessage) => {
      if ('progress' in message) onProgress(message.progress)
      else this.settle(message)
    })
    worker.on('error', () => this.end())
    worker.on('exit', () => this.end())
  }

  ask<Answer>(call: DeskCall): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (!this.isOpen) return reject(new Error('The file was closed.'))
      const id = (this.last += 1)
      this.pending.set(id, { resolve, reject })
      this.worker.postMessage({ id, call })
    })
  }

  end(): void {
    if (!this.isOpen) return
    this.isOpen = false
    for (const { reject } of this.pending.values()) reject(new Error('The file was closed.'))
    this.pending.clear()
    void this.worker.terminate()
  }

  private settle(message: Exclude<DeskMessage, { readonly progress: number }>): void {
    const asked = this.pending.get(message.id)
    this.pending.delete(message.id)
    if ('error' in message) asked?.reject(new Error(message.error))
    else asked?.resolve(message.answer as never) // Each question has one kind of answer.
  }
}
