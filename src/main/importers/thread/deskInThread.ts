import { Worker } from 'node:worker_threads'
import type { OpenImportDesk } from '../../ports/imports'
import { callsOver } from '../../threads/threadCalls'
import type { DeskCalls, DeskEvents } from './answeringDesk'
import { remoteDesk } from './remoteDesk'

/**
 * Runs the desk in a thread of its own, so that a file of any size blocks nothing. `threadFile` is the
 * built importThread.ts. Closing ends the thread, whatever it is doing.
 */
export function deskInThread(threadFile: string): OpenImportDesk {
  return (file, onProgress) => {
    const worker = new Worker(threadFile)
    const thread = callsOver<DeskCalls, DeskEvents>(worker, { progress: onProgress })
    const close = () => {
      thread.$close(new Error('The file was closed.'))
      // It ends with the thread; there is nothing to wait for.
      void worker.terminate()
    }
    worker.on('error', close)
    worker.on('exit', close)
    const desk = thread.open(file).then((opened) => {
      if (opened.ok) return { ok: true as const, data: remoteDesk(thread, close) }
      close()
      return opened
    })
    return { desk, cancel: close }
  }
}
