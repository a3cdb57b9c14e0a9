import type { DamagedDocument } from '@shared/contract/models'
import type { Translate } from '../ports/words'

/** The documents that could not be read, as complaints for stderr. */
export function damageComplaints(
  damaged: readonly DamagedDocument[],
  t: Translate,
): readonly string[] {
  return damaged.map(({ fileName }) => t('commandLine.damaged', { fileName }))
}

/** The same as JSON, for scripts. */
export function damageJson(damaged: readonly DamagedDocument[]) {
  return damaged.map(({ kind, problem, fileName, backupFrom }) => ({
    kind,
    problem,
    fileName,
    backupFrom,
  }))
}
