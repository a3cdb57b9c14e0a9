import { AppErrorSchema, type Result, failure } from '@shared/contract/result'
import * as v from 'valibot'
import {
  type ImportAnswer,
  ImportAnswerSchema,
  type ImportRequest,
  ImportRequestSchema,
} from './importFile'
import { type ListenOptions, type Listener, ask, listen } from './localSocket'
import type { SocketPlace } from './socketPlace'
import type { Imported } from './import'

/** Version of the messages. It rises with every change; both sides refuse another version. */
const VERSION = 1

const QuestionSchema = v.object({ version: v.literal(VERSION), import: ImportRequestSchema })
const AnswerSchema = v.object({
  version: v.literal(VERSION),
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), data: ImportAnswerSchema }),
    v.object({ ok: v.literal(false), error: AppErrorSchema }),
  ]),
})

type Import = (request: ImportRequest) => Promise<Result<ImportAnswer>>

/** Runs in the app: serves commands of other processes one after the other. */
export function serveCommands(
  places: readonly SocketPlace[],
  importFile: Import,
  options: ListenOptions,
): Listener {
  let isBusy = false
  async function answerTo(line: string): Promise<Result<ImportAnswer>> {
    const question = v.safeParse(QuestionSchema, parsed(line))
    if (!question.success) return failure('not-allowed')
    if (isBusy) return failure('busy')
    isBusy = true
    return importFile(question.output.import).finally(() => {
      isBusy = false
    })
  }
  const answer = async (line: string) => {
    const said: v.InferInput<typeof AnswerSchema> = {
      version: VERSION,
      result: await answerTo(line),
    }
    return `${JSON.stringify(said)}\n`
  }
  return listen(places, answer, options)
}

/** Runs in a command: asks the running app; null when no app listens. */
export async function askRunningApp(
  places: readonly SocketPlace[],
  userId: number | null,
  request: ImportRequest,
): Promise<Imported | null> {
  const question = JSON.stringify({ version: VERSION, import: request })
  const reply = await ask(places, userId, question)
  if (reply.is === 'nobody') return null
  if (reply.is === 'cut') return reply
  const answer = v.safeParse(AnswerSchema, parsed(reply.line))
  return { is: 'answered', result: answer.success ? answer.output.result : failure('not-allowed') }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
