import { AppErrorSchema } from '@shared/contract/result'
import * as v from 'valibot'
import { ImportAnswerSchema, ImportRequestSchema } from './importFile'
import { RestoreBackupAnswerSchema, RestoreBackupRequestSchema } from './restoreFromBackup'
import { RestoreAnswerSchema, RestoreRequestSchema } from './restoreSnapshot'

/** Version of the messages. It rises with every change; both sides refuse another version. */
export const VERSION = 3

const questionOf = <Name extends string, Request extends v.GenericSchema>(
  command: Name,
  request: Request,
) => v.object({ version: v.literal(VERSION), command: v.literal(command), request })

/** What a command asks the running app to do for it. */
export const QuestionSchema = v.variant('command', [
  questionOf('import', ImportRequestSchema),
  questionOf('restore', RestoreRequestSchema),
  questionOf('restoreBackup', RestoreBackupRequestSchema),
])
export type Question = v.InferOutput<typeof QuestionSchema>

const answerOf = <Data extends v.GenericSchema>(data: Data) =>
  v.object({
    version: v.literal(VERSION),
    result: v.variant('ok', [
      v.object({ ok: v.literal(true), data }),
      v.object({ ok: v.literal(false), error: AppErrorSchema }),
    ]),
  })

export const ImportedSchema = answerOf(ImportAnswerSchema)
export const RestoredSchema = answerOf(RestoreAnswerSchema)
export const RestoredBackupSchema = answerOf(RestoreBackupAnswerSchema)

/** The JSON of a line; null for what is none. */
export function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
