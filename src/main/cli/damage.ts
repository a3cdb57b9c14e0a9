import type { DamagedDocument } from '@shared/contract/models'
import type { Translate } from '../ports/words'

/** What is damaged or missing, as complaints for stderr. */
export function damageComplaints(
  damaged: readonly DamagedDocument[],
  t: Translate,
): readonly string[] {
  return damaged.flatMap(({ kind, label, fileName, problem }) => [
    t('commandLine.damaged', {
      name: label === null ? fileName : `${label} (${fileName})`,
      problem: t(`damaged.problem.${problem}`),
    }),
    ...(kind === 'import' ? [t('damaged.journal')] : []),
  ])
}

/** The same as JSON, for scripts. */
export function damageJson(damaged: readonly DamagedDocument[]) {
  return damaged.map(({ kind, problem, fileName, label, backupFrom }) => ({
    kind,
    problem,
    fileName,
    label,
    backupFrom,
  }))
}
