import { AppErrorSchema, type Result, failure } from '@shared/contract/result'
import * as v from 'valibot'
import type { Asked } from './asked'
import {
  type ImportAnswer,
  ImportAnswerSchema,
  type ImportRequest,
  ImportRequestSchema,
} from './importFile'
import { type ListenOptions, type Listener, ask, listen } from './localSocket'
import {
  type RestoreBackupAnswer,
  RestoreBackupAnswerSchema,
  type RestoreBackupRequest,
  RestoreBackupRequestSchema,
} from './restoreFromBackup'
import {
  type RestoreAnswer,
  RestoreAnswerSchema,
  type RestoreRequest,
  RestoreRequestSchema,
} from './restoreSnapshot'
import type { SocketPlace } from './socketPlace'

/** Version of the messages. It rises with every change; both sides refuse another version. */
const VERSION = 3

const QuestionSchema = v.variant('command', [
  v.object({
    version: v.literal(VERSION),
    command: v.literal('import'),
    request: ImportRequestSchema,
  }),
  v.object({
    version: v.literal(VERSION),
    command: v.literal('restore'),
    request: RestoreRequestSchema,
  }),
  v.object({
    version: v.literal(VERSION),
    command: v.literal('restoreBackup'),
    request: RestoreBackupRequestSchema,
  }),
])
type Question = v.InferOutput<typeof QuestionSchema>

const answerOf = <Data extends v.GenericSchema>(data: Data) =>
  v.object({
    version: v.literal(VERSION),
    result: v.variant('ok', [
      v.object({ ok: v.literal(true), data }),
      v.object({ ok: v.literal(false), error: AppErrorSchema }),
    ]),
  })
const ImportedSchema = answerOf(ImportAnswerSchema)
const RestoredSchema = answerOf(RestoreAnswerSchema)
const RestoredBackupSchema = answerOf(RestoreBackupAnswerSchema)

type Answer = ImportAnswer | RestoreAnswer | RestoreBackupAnswer

/** What the app does for commands. */
export interface Commands {
  readonly importFile: (request: ImportRequest) => Promise<Result<ImportAnswer>>
  readonly restore: (request: RestoreRequest) => Promise<Result<RestoreAnswer>>
  readonly restoreBackup: (request: RestoreBackupRequest) => Promise<Result<RestoreBackupAnswer>>
}

/** Runs in the app: serves commands of other processes one after the other. */
export function serveCommands(
  places: readonly SocketPlace[],
  commands: Commands,
  options: ListenOptions,
): Listener {
  let isBusy = false
  function done(question: Question): Promise<Result<Answer>> {
    switch (question.command) {
      case 'import':
        return commands.importFile(question.request)
      case 'restore':
        return commands.restore(question.request)
      case 'restoreBackup':
        return commands.restoreBackup(question.request)
    }
  }
  async function answerTo(line: string): Promise<Result<Answer>> {
    const question = v.safeParse(QuestionSchema, parsed(line))
    if (!question.success) return failure('not-allowed')
    if (isBusy) return failure('busy')
    isBusy = true
    return done(question.output).finally(() => {
      isBusy = false
    })
  }
  const answer = async (line: string) =>
    `${JSON.stringify({ version: VERSION, result: await answerTo(line) })}\n`
  return listen(places, answer, options)
}

/** Where the app of a data folder may listen, and whose it must be. */
export interface AppAddress {
  readonly places: readonly SocketPlace[]
  readonly userId: number | null
}

/** Runs in a command: asks the running app; null when no app listens. */
export async function askToImport(
  app: AppAddress,
  request: ImportRequest,
): Promise<Asked<ImportAnswer> | null> {
  const reply = await replyTo(app, { version: VERSION, command: 'import', request })
  if (reply === null || typeof reply === 'string') return reply && { is: reply }
  const answer = v.safeParse(ImportedSchema, reply.said)
  return { is: 'answered', result: answer.success ? answer.output.result : failure('not-allowed') }
}

export async function askToRestore(
  app: AppAddress,
  request: RestoreRequest,
): Promise<Asked<RestoreAnswer> | null> {
  const reply = await replyTo(app, { version: VERSION, command: 'restore', request })
  if (reply === null || typeof reply === 'string') return reply && { is: reply }
  const answer = v.safeParse(RestoredSchema, reply.said)
  return { is: 'answered', result: answer.success ? answer.output.result : failure('not-allowed') }
}

export async function askToRestoreBackup(
  app: AppAddress,
  request: RestoreBackupRequest,
): Promise<Asked<RestoreBackupAnswer> | null> {
  const reply = await replyTo(app, { version: VERSION, command: 'restoreBackup', request })
  if (reply === null || typeof reply === 'string') return reply && { is: reply }
  const answer = v.safeParse(RestoredBackupSchema, reply.said)
  return { is: 'answered', result: answer.success ? answer.output.result : failure('not-allowed') }
}

async function replyTo(
  app: AppAddress,
  question: Question,
): Promise<{ readonly said: unknown } | 'cut' | null> {
  const reply = await ask(app.places, app.userId, JSON.stringify(question))
  if (reply.is === 'nobody') return null
  return reply.is === 'cut' ? 'cut' : { said: parsed(reply.line) }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
