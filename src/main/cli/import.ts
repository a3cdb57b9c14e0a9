import { resolve } from 'node:path'
import type { AppError } from '@shared/contract/result'
import {
  type ImportCounts,
  KINDS_OF_TRASH,
  writesNothing,
} from '@shared/domain/imports/importOutcome'
import type { Translate } from '../ports/words'
import { reasonsOf } from '../services/imports/refusedTable'
import type { Asking } from './asked'
import type { Command } from './command'
import { errorText } from './errorText'
import type { ImportAnswer, ImportRequest } from './importFile'
import { type Ending, type Outcome, answered, jsonText, refused } from './outcome'
import { harmless } from './textTable'

interface Needs {
  readonly importing: Asking<ImportRequest, ImportAnswer>
  readonly cwd: string
  readonly translate: Translate
}

export async function importCommand(
  { file, isTrial, isJson, dates }: Extract<Command, { name: 'import' }>,
  { importing, cwd, translate: t }: Needs,
): Promise<Outcome> {
  const done = await importing({ path: resolve(cwd, file), isTrial, dates })
  if (done.is === 'busy') return refused('busy', t('commandLine.busy'))
  if (done.is === 'cut') return refused('failed', t('commandLine.import.cut'))
  const { result } = done
  if (!result.ok) return refused(endingOf(result.error), errorText(result.error, t))
  const { data } = result
  const complaints = complaintsOf(data, t)
  if (data.question !== null)
    return { ...refused('usage', ...complaints), answer: jsonOf(data, isJson) }
  const ending = data.counts.rows.refused > 0 ? 'attention' : 'done'
  return answered(isJson ? jsonOf(data, isJson) : textOf(data, t), ending, complaints)
}

function endingOf({ code }: AppError): Ending {
  return code === 'busy' || code === 'import-stale' ? 'busy' : 'failed'
}

function jsonOf(answer: ImportAnswer, isJson: boolean): string {
  return isJson ? jsonText('import', answer) : ''
}

const PARTS = ['newCards', 'changedCards', 'newRenewals', 'changedRenewals'] as const

function textOf(
  { fileName, isTrial, counts, missingReceipts }: ImportAnswer,
  t: Translate,
): string {
  const name = { fileName: harmless(fileName) }
  if (writesNothing(counts)) return t('commandLine.import.nothing', name)
  const lines = [t(isTrial ? 'commandLine.import.trial' : 'commandLine.import.done', name)]
  lines.push(summaryOf(counts, t))
  if (missingReceipts > 0) lines.push(t('imports.done.missingReceipts', { count: missingReceipts }))
  return lines.join('\n')
}

function summaryOf(counts: ImportCounts, t: Translate): string {
  const brought = PARTS.flatMap((part) =>
    counts[part] > 0 ? t(`imports.summary.${part}`, { count: counts[part] }) : [],
  )
  const deleted = KINDS_OF_TRASH.flatMap((kind) => {
    const count = counts.toTrash[kind]
    return count > 0 ? t(`imports.toTrash.${kind}`, { count }) : []
  })
  return [...brought, ...deleted].join(t('imports.summary.and'))
}

function complaintsOf({ counts, refused: rows, question }: ImportAnswer, t: Translate): string[] {
  if (question !== null) {
    const { example, orders } = question
    const choices = orders.join(' ')
    return [t('commandLine.import.question', { example: harmless(example), choices })]
  }
  const all = counts.rows.refused
  if (all === 0) return []
  const lines = rows.map(({ line, issues }) =>
    t('commandLine.import.line', { line, reason: harmless(reasonsOf(issues, t)) }),
  )
  if (all > rows.length) lines.push(t('commandLine.import.more', { count: all - rows.length }))
  return [t('imports.summary.refused', { count: all }), ...lines]
}
