import { Worker } from 'node:worker_threads'
import type { BackupFiles, BackupWatch } from '../../../ports/backups'
import { type ThreadCalls, callsOver } from '../../../threads/threadCalls'
import { discardBackup } from '../discardBackup'
import type { BackupCalls, BackupEvents } from './answeringBackups'

interface BackupThread {
  readonly calls: ThreadCalls<BackupCalls, BackupEvents>
  end(): Promise<void>
}

/**
 * Writes and reads each backup in a thread of its own: a passphrase alone takes a second of computing.
 * `threadFile` is the built backupThread.ts. What nobody foresaw rejects.
 */
export function backupsInThread(threadFile: string): BackupFiles {
  return {
    discard: discardBackup,
    async write(request, watch = {}) {
      const thread = threadFor(threadFile, watch)
      try {
        return await thread.calls.write(request)
      } finally {
        await thread.end()
      }
    },
    async open(path, passphrase, watch = {}) {
      const thread = threadFor(threadFile, watch)
      const { calls } = thread
      let isOpen = false
      try {
        const opened = await calls.open(path, passphrase)
        if (!opened.ok) return opened
        isOpen = true
        const { card, settings, views, receipt } = calls
        return {
          ok: true,
          data: { ...opened.data, card, settings, views, receipt, close: () => thread.end() },
        }
      } finally {
        if (!isOpen) await thread.end()
      }
    },
  }
}

function threadFor(threadFile: string, { signal, onProgress }: BackupWatch): BackupThread {
  const worker = new Worker(threadFile)
  const progress = (done: number) => onProgress?.(done)
  const calls = callsOver<BackupCalls, BackupEvents>(worker, { progress })
  const cancel = () => void calls.cancel.asEvent()
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  // Without a listener an error of the thread would end the app; its exit tells of it.
  worker.on('error', () => undefined)
  worker.on('exit', () => calls.$close(new Error('The thread of the backup is gone.')))
  return {
    calls,
    async end() {
      signal?.removeEventListener('abort', cancel)
      await worker.terminate()
    },
  }
}
