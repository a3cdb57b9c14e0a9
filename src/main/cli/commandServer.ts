import { type Result, failure } from '@shared/contract/result'
import * as v from 'valibot'
import { type Question, QuestionSchema, VERSION, parsedLine } from './commandMessages'
import type { ImportAnswer, ImportRequest } from './importFile'
import { type ListenOptions, type Listener, listen } from './localSocket'
import type { RestoreBackupAnswer, RestoreBackupRequest } from './restoreFromBackup'
import type { RestoreAnswer, RestoreRequest } from './restoreSnapshot'
import type { SocketPlace } from './socketPlace'

type Answer = ImportAnswer | RestoreAnswer | RestoreBackupAnswer

/** What the app does for commands. */
export interface Commands {
  readonly importFile: (request: ImportRequest) => Promise<Result<ImportAnswer>>
  readonly restore: (request: RestoreRequest) => Promise<Result<RestoreAnswer>>
  readonly restoreBackup: (request: RestoreBackupRequest) => Promise<Result<RestoreBackupAnswer>>
}

/**
 * Runs in the app: serves one command of another process at a time; `busy` for those that come meanwhile.
 */
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
    const question = v.safeParse(QuestionSchema, parsedLine(line))
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
