import type { AppError } from '@shared/contract/result'
import { dateIn, timeIn } from '@shared/domain/base/civilDate'
import { hasChanges } from '@shared/domain/snapshots/libraryChanges'
import type { FormerCardView } from '@shared/domain/snapshots/snapshotView'
import type { Clock } from '../ports/clock'
import type { Translate } from '../ports/words'
import type { Asking } from './asked'
import type { Command } from './command'
import { errorText } from './errorText'
import { type Outcome, answered, jsonText, refused } from './outcome'
import type { RestoreAnswer, RestoreRequest } from './restoreSnapshot'
import { countsText } from './snapshots'
import { harmless } from './textTable'

interface Needs {
  readonly restoring: Asking<RestoreRequest, RestoreAnswer>
  readonly clock: Pick<Clock, 'timeZone'>
  readonly translate: Translate
}

export async function restoreCommand(
  { snapshotId, card, isTrial, isJson }: Extract<Command, { name: 'restore' }>,
  { restoring, clock, translate: t }: Needs,
): Promise<Outcome> {
  const done = await restoring({ snapshotId, card, isTrial })
  if (done.is === 'busy') return refused('busy', t('commandLine.busy'))
  if (done.is === 'cut') return refused('failed', t('commandLine.restore.cut'))
  const { result } = done
  if (!result.ok) return refusedFor(result.error, snapshotId, t)
  const { data } = result
  if (data.problem !== null) {
    return refused('failed', t(`commandLine.restore.${data.problem}`, { card: card ?? '' }))
  }
  return answered(isJson ? jsonText('restore', data) : textOf(data, clock.timeZone(), t))
}

function refusedFor(error: AppError, snapshotId: string, t: Translate): Outcome {
  if (error.code === 'busy') return refused('busy', errorText(error, t))
  if (error.code !== 'not-found') return refused('failed', errorText(error, t))
  return refused('failed', t('commandLine.restore.noSnapshot', { snapshot: snapshotId }))
}

function textOf(answer: RestoreAnswer, timeZone: string, t: Translate): string {
  const { snapshot, isTrial, card, undo } = answer
  const { takenAt } = snapshot
  const moment = `${dateIn(timeZone, takenAt)} ${timeIn(timeZone, takenAt)}`
  const lines = [t(`commandLine.restore.${isTrial ? 'trial' : 'done'}`, { moment })]
  lines.push(...(card ? [cardLine(card, t)] : effectLines(answer, t)))
  if (undo !== null) lines.push(t('commandLine.restore.undo', { command: undoing(undo, card) }))
  return lines.join('\n')
}

/** The changes lead from then to today, so what they added is what goes. */
const EFFECTS = [
  ['back', 'gone'],
  ['former', 'changed'],
  ['away', 'added'],
] as const

function effectLines({ changes }: RestoreAnswer, t: Translate): string[] {
  if (changes === null || !hasChanges(changes)) return [t('commandLine.restore.nothing')]
  return EFFECTS.flatMap(([effect, way]) => {
    const counts = countsText(changes, way, t)
    return counts === '' ? [] : t(`commandLine.restore.${effect}`, { counts })
  })
}

const cardLine = ({ label, state }: FormerCardView, t: Translate) =>
  t(`commandLine.restore.card.${state}`, { label: harmless(label) })

function undoing(undo: string, card: FormerCardView | null): string {
  return `keepline restore ${undo}${card ? ` --card ${card.number}` : ''}`
}
