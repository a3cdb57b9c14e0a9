import { failure, type Result } from '@shared/contract/result'
import type { BackupRequest, BackupWatch, OpenBackup, WrittenBackup } from '../../../ports/backups'
import { type ThreadPort, callsOver, moved } from '../../../threads/threadCalls'
import { openBackup } from '../openBackup'
import { writeBackup } from '../writeBackup'

/** What the thread does. It is made for one backup, which is written or opened. */
export interface BackupCalls extends Omit<OpenBackup, 'description' | 'cardIds' | 'close'> {
  write(request: BackupRequest): Promise<Result<WrittenBackup>>
  open(
    path: string,
    passphrase: string | null,
  ): Promise<Result<Pick<OpenBackup, 'description' | 'cardIds'>>>
  cancel(): void
}

/** What the thread tells without being asked. */
export interface BackupEvents {
  progress(done: number): void
}

const SMALLEST_STEP = 0.01

/** Writes or reads in this thread what is called for through the port. */
export function answerAt(port: ThreadPort): void {
  const giveUp = new AbortController()
  let opened: OpenBackup | null = null
  let told = 0

  async function fromOpened<Data>(
    read: (backup: OpenBackup) => Promise<Result<Data>>,
  ): Promise<Result<Data>> {
    return opened === null ? failure('not-found') : read(opened)
  }

  const watch: BackupWatch = {
    signal: giveUp.signal,
    onProgress(done) {
      if (done < 1 && done < told + SMALLEST_STEP) return
      told = done
      // Told synchronously; nobody waits for an answer.
      void main.progress.asEvent(done)
    },
  }
  const main = callsOver<BackupEvents, BackupCalls>(port, {
    write: (request) => writeBackup(request, watch),
    async open(path, passphrase) {
      const result = await openBackup(path, passphrase, watch)
      if (!result.ok) return result
      opened = result.data
      const { description, cardIds } = opened
      return { ok: true, data: { description, cardIds } }
    },
    card: (cardId) => fromOpened((backup) => backup.card(cardId)),
    settings: () => fromOpened((backup) => backup.settings()),
    views: () => fromOpened((backup) => backup.views()),
    async receipt(content) {
      const read = await fromOpened((backup) => backup.receipt(content))
      if (!read.ok || read.data === null) return read
      // A copy of its own moves; the buffer itself may be a part of a pool.
      const bytes = Uint8Array.from(read.data)
      return moved({ ok: true as const, data: bytes }, [bytes.buffer])
    },
    cancel: () => giveUp.abort(),
  })
}
