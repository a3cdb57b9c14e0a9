import { newId } from '@shared/domain/base/newId'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Result } from '@shared/contract/result'
import type { ImportDesk, ImportFile } from '../../ports/imports'
import { type ThreadPort, callsOver } from '../../threads/threadCalls'
import { openDesk } from '../importDesk'

type PlanContext = Omit<Parameters<ImportDesk['plan']>[1], 'documents'>

/** The desk as it is called from outside of the thread; the library comes ahead of a plan. */
export interface DeskCalls extends Omit<ImportDesk, 'plan' | 'close'> {
  open(file: ImportFile): Promise<Result<null>>
  /** Some documents of the library, to be planned on; the first of them replace what was known. */
  library(documents: readonly CardDocument[], isFirst: boolean): void
  plan(
    choices: Parameters<ImportDesk['plan']>[0],
    context: PlanContext,
  ): ReturnType<ImportDesk['plan']>
}

/** What the thread tells without being asked. */
export interface DeskEvents {
  progress(done: number): void
}

const SMALLEST_STEP = 0.01

/** Reads and plans in this thread what is called for through the port. */
export function answerAt(port: ThreadPort): void {
  let opened: ImportDesk | null = null
  let library: CardDocument[] = []
  let told = 0

  function desk(): ImportDesk {
    if (opened === null) throw new Error('No file is open.')
    return opened
  }

  const main = callsOver<DeskEvents, DeskCalls>(port, {
    async open(file) {
      const result = await openDesk(file, newId, tellProgress)
      if (!result.ok) return result
      opened = result.data
      return { ok: true, data: null }
    },
    library(documents, isFirst) {
      if (isFirst) library = []
      library.push(...documents)
    },
    plan: (choices, context) => desk().plan(choices, { ...context, documents: library }),
    rows: (request) => desk().rows(request),
    documents: (from) => desk().documents(from),
    refused: () => desk().refused(),
    receipt: (sha256) => desk().receipt(sha256),
  })

  function tellProgress(done: number): void {
    if (done > told && done < told + SMALLEST_STEP) return
    told = done
    // Told synchronously; nobody waits for an answer.
    void main.progress.asEvent(done)
  }
}
