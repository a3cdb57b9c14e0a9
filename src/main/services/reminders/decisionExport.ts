import { dateIn } from '@shared/domain/base/civilDate'
import type { Decision } from '@shared/domain/reminders/decision'
import type { Language } from '@shared/domain/settings/languages'
import { loadMessages } from '@shared/i18n/load'
import type { ExportOutcome } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles } from '../../ports/exports'
import type { DecisionLog } from '../../ports/records'
import type { ExportPlaces } from '../exports/exportPlaces'

export interface DecisionExport {
  /** Null when the user closed the dialog without choosing a place. */
  export(language: Language): Promise<Result<ExportOutcome>>
}

interface Needs {
  readonly log: DecisionLog
  readonly encodeTable: (rows: readonly (readonly string[])[]) => Uint8Array
  readonly files: Pick<ExportFiles, 'write'>
  readonly dialogs: Dialogs
  readonly places: ExportPlaces
  readonly clock: Clock
}

/**
 * Exports the log of decisions for somebody who helps the user: ids and dates, never a number or a
 * name.
 */
export function createDecisionExport(needs: Needs): DecisionExport {
  const { log, encodeTable, files, dialogs, places, clock } = needs
  return {
    async export(language) {
      const texts = (await loadMessages(language)).reminders
      const today = dateIn(clock.timeZone(), clock.now())
      const name = `${texts.log.fileName.replace('{date}', today)}.csv`
      const path = await dialogs.saveExport(name, 'csv')
      if (path === null) return success(null)
      const decisions = log.all()
      const written = files.write(path, encodeTable(tableOf(decisions, texts)))
      return written.ok ? success(places.keep(path, decisions.length)) : written
    },
  }
}

type Texts = Awaited<ReturnType<typeof loadMessages>>['reminders']

function tableOf(
  decisions: readonly Decision[],
  { log: { columns }, topics, reasons, what }: Texts,
): readonly (readonly string[])[] {
  const headers = [
    columns.at,
    columns.what,
    columns.topic,
    columns.card,
    columns.deadline,
    columns.offset,
    columns.dueAt,
    columns.reason,
    columns.until,
  ]
  const rows = decisions.map((decision) => [
    decision.at,
    what[decision.what],
    decision.topic === null ? '' : topics[decision.topic],
    decision.cardId ?? '',
    decision.deadline ?? '',
    decision.offset === null ? '' : String(decision.offset),
    decision.dueAt ?? '',
    decision.reason === null ? '' : reasons[decision.reason],
    decision.until ?? '',
  ])
  return [headers, ...rows]
}
