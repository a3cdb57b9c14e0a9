import { resolve } from 'node:path'
import type { AppError } from '@shared/contract/result'
import type { RestoreWay } from '@shared/domain/backups/backupView'
import { hasChanges } from '@shared/domain/snapshots/libraryChanges'
import type { Clock } from '../ports/clock'
import type { Translate } from '../ports/words'
import type { Asking } from './asked'
import { descriptionComplaints } from './backup'
import { comparisonTable, descriptionTable } from './backupTable'
import type { Command } from './command'
import { errorText } from './errorText'
import { type Outcome, answered, jsonText, refused } from './outcome'
import type { RestoreBackupAnswer, RestoreBackupRequest } from './restoreFromBackup'
import { countsText } from './snapshots'
import { harmless } from './textTable'

interface Needs {
  readonly restoring: Asking<RestoreBackupRequest, RestoreBackupAnswer>
  readonly passphrase: string | null
  /** The folder in which the command was typed. */
  readonly cwd: string
  readonly clock: Pick<Clock, 'timeZone'>
  readonly translate: Translate
}

/** Restores a backup, or shows what is in it and what each way of restoring it would change. */
export async function restoreBackupCommand(
  { path: typed, way, isTrial, isJson }: Extract<Command, { name: 'restoreBackup' }>,
  { restoring, passphrase, cwd, clock, translate: t }: Needs,
): Promise<Outcome> {
  const path = resolve(cwd, typed)
  const done = await restoring({ path, passphrase, way, isTrial })
  if (done.is === 'busy') return refused('busy', t('commandLine.busy'))
  if (done.is === 'cut') return refused('failed', t('commandLine.restore.cut'))
  const { result } = done
  if (!result.ok) return refusedFor(result.error, t)
  const { data } = result
  const answer = isJson
    ? jsonText('restore', { path, ...data })
    : textOf(data, path, way, clock.timeZone(), t)
  const complaints = complaintsOf(data, way, t)
  return answered(answer, complaints.length > 0 ? 'attention' : 'done', complaints)
}

function refusedFor(error: AppError, t: Translate): Outcome {
  return refused(error.code === 'busy' ? 'busy' : 'failed', errorText(error, t))
}

function textOf(
  answer: RestoreBackupAnswer,
  path: string,
  way: RestoreWay | null,
  timeZone: string,
  t: Translate,
): string {
  const { view, done } = answer
  const shown = harmless(path)
  if (done !== null && way !== null) {
    const title = way === 'merge' ? 'merged' : 'replaced'
    const undo = t('commandLine.restore.undo', { command: `keepline restore ${done.undo}` })
    const effects = effectLines(view.effects[way], t)
    return [t(`commandLine.restoreBackup.${title}`, { path: shown }), ...effects, undo].join('\n')
  }
  return [
    t('commandLine.restoreBackup.trial', { path: shown }),
    descriptionTable(view.description, null, timeZone, t),
    '',
    comparisonTable(view.comparison, t),
    '',
    t('commandLine.restoreBackup.ifMerged'),
    ...effectLines(view.effects.merge, t),
    '',
    t('commandLine.restoreBackup.ifReplaced'),
    ...effectLines(view.effects.replace, t),
  ].join('\n')
}

const WAYS = ['added', 'changed', 'gone'] as const

function effectLines(effects: RestoreBackupAnswer['view']['effects']['merge'], t: Translate) {
  if (!hasChanges(effects)) return [t('commandLine.restoreBackup.same')]
  return WAYS.flatMap((way) => {
    const counts = countsText(effects, way, t)
    return counts === '' ? [] : t(`commandLine.restoreBackup.${way}`, { counts })
  })
}

function complaintsOf(
  { view, done }: RestoreBackupAnswer,
  way: RestoreWay | null,
  t: Translate,
): string[] {
  const labels = view.leftOut.map(harmless).join(' · ')
  const isLeftOut = labels !== '' && way !== 'replace'
  const missing = done?.missingReceipts ?? 0
  return [
    ...(isLeftOut ? [t('commandLine.restoreBackup.leftOut', { labels })] : []),
    ...(missing > 0 ? [t('commandLine.restoreBackup.missingReceipts', { count: missing })] : []),
    ...(done === null ? descriptionComplaints(view.description, t) : []),
  ]
}
