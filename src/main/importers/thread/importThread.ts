import { parentPort } from 'node:worker_threads'
import { nanoid } from 'nanoid'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Result } from '@shared/contract/result'
import type { ImportDesk, ImportFile } from '../../ports/imports'
import { openDesk } from '../importDesk'

/** What the desk in the thread is asked; documents come ahead of a plan, a few at a time. */
export type DeskCall =
  | { readonly method: 'open'; readonly file: ImportFile }
  | {
      readonly method: 'library'
      readonly documents: readonly CardDocument[]
      readonly isFirst: boolean
    }
  | {
      readonly method: 'plan'
      readonly choices: Parameters<ImportDesk['plan']>[0]
      readonly now: string
      readonly timeZone: string
    }
  | { readonly method: 'rows'; readonly request: Parameters<ImportDesk['rows']>[0] }
  | { readonly method: 'document'; readonly index: number }
  | { readonly method: 'refused' }
  | { readonly method: 'receipt'; readonly sha256: string }

export type DeskMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly progress: number }

const SMALLEST_STEP = 0.01

let desk: ImportDesk | null = null
let library: CardDocument[] = []
let told = 0

parentPort?.on('message', ({ id, call }: { id: number; call: DeskCall }) => {
  answer(call).then(
    (result) => tell({ id, answer: result }),
    (cause: unknown) => tell({ id, error: String(cause) }),
  )
})

function tell(message: DeskMessage): void {
  parentPort?.postMessage(message)
}

function tellProgress(progress: number): void {
  if (progress > told && progress < told + SMALLEST_STEP) return
  told = progress
  tell({ progress })
}

async function answer(call: DeskCall): Promise<unknown> {
  if (call.method === 'open') return open(call.file)
  if (call.method === 'library') {
    library = call.isFirst ? [...call.documents] : [...library, ...call.documents]
    return null
  }
  if (desk === null) throw new Error('No file is open.')
  switch (call.method) {
    case 'plan': {
      const { choices, now, timeZone } = call
      return desk.plan(choices, { documents: library, now, timeZone })
    }
    case 'rows':
      return desk.rows(call.request)
    case 'document':
      return desk.document(call.index)
    case 'refused':
      return desk.refused()
    case 'receipt':
      return desk.receipt(call.sha256)
  }
}

async function open(file: ImportFile): Promise<Result<null>> {
  const opened = await openDesk(file, () => nanoid(), tellProgress)
  if (!opened.ok) return opened
  desk = opened.data
  return { ok: true, data: null }
}
