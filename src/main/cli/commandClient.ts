import { type Result, failure } from '@shared/contract/result'
import * as v from 'valibot'
import type { Asked } from './asked'
import {
  ImportedSchema,
  type Question,
  RestoredBackupSchema,
  RestoredSchema,
  VERSION,
  parsedLine,
} from './commandMessages'
import type { ImportAnswer, ImportRequest } from './importFile'
import { ask } from './localSocket'
import type { RestoreBackupAnswer, RestoreBackupRequest } from './restoreFromBackup'
import type { RestoreAnswer, RestoreRequest } from './restoreSnapshot'
import type { SocketPlace } from './socketPlace'

/** Where the app of a data folder may listen, and whose it must be. */
export interface AppAddress {
  readonly places: readonly SocketPlace[]
  readonly userId: number | null
}

/** Runs in a command: asks the running app; null when no app listens. */
export function askToImport(
  app: AppAddress,
  request: ImportRequest,
): Promise<Asked<ImportAnswer> | null> {
  return asked(app, { version: VERSION, command: 'import', request }, ImportedSchema)
}

export function askToRestore(
  app: AppAddress,
  request: RestoreRequest,
): Promise<Asked<RestoreAnswer> | null> {
  return asked(app, { version: VERSION, command: 'restore', request }, RestoredSchema)
}

export function askToRestoreBackup(
  app: AppAddress,
  request: RestoreBackupRequest,
): Promise<Asked<RestoreBackupAnswer> | null> {
  return asked(app, { version: VERSION, command: 'restoreBackup', request }, RestoredBackupSchema)
}

async function asked<Answer>(
  { places, userId }: AppAddress,
  question: Question,
  schema: v.GenericSchema<unknown, { readonly result: Result<Answer> }>,
): Promise<Asked<Answer> | null> {
  const reply = await ask(places, userId, JSON.stringify(question))
  if (reply.is === 'nobody') return null
  if (reply.is === 'cut') return reply
  const answer = v.safeParse(schema, parsedLine(reply.line))
  return { is: 'answered', result: answer.success ? answer.output.result : failure('not-allowed') }
}
