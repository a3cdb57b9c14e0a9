import { basename, dirname } from 'node:path'
import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { dateIn } from '@shared/domain/civilDate'
import { type HistoryFilter, filterHistory, historyRows } from '@shared/domain/history'
import type { Language } from '@shared/domain/settings'
import { loadMessages } from '@shared/i18n/load'
import type {
  CardRepository,
  Clock,
  Desktop,
  Dialogs,
  ExportFiles,
  Exporters,
  IdSource,
} from '../ports'
import { historyTable } from './historyTable'

export interface HistoryService {
  /** Null when the user closed the dialog without choosing a place. */
  export(request: {
    readonly filter: HistoryFilter
    readonly format: keyof Exporters
    readonly language: Language
  }): Promise<Result<ExportOutcome>>
  showExport(exportId: string): Result<undefined>
}

interface Needs {
  readonly cards: CardRepository
  readonly exporters: Exporters
  readonly files: ExportFiles
  readonly dialogs: Dialogs
  readonly desktop: Desktop
  readonly clock: Clock
  readonly ids: IdSource
}

export function createHistoryService(needs: Needs): HistoryService {
  const { cards, exporters, files, dialogs, desktop, clock, ids } = needs
  /** Paths stay here; the window knows an export by its id. */
  const paths = new Map<string, string>()

  return {
    async export({ filter, format, language }) {
      const texts = await loadMessages(language)
      const today = dateIn(clock.timeZone(), clock.now())
      const suggested = `${texts.exports.fileName.replace('{date}', today)}.${format}`
      const path = await dialogs.saveExport(suggested, format)
      if (path === null) return success(null)
      const rows = filterHistory(historyRows(cards.all()), filter)
      const written = files.write(path, exporters[format](historyTable(rows, texts)))
      if (!written.ok) return written
      const exportId = ids.newId()
      paths.set(exportId, path)
      const folder = dirname(path)
      return success({ exportId, fileName: basename(path), folder, rows: rows.length })
    },
    showExport(exportId) {
      const path = paths.get(exportId)
      if (path === undefined) return failure('not-found')
      desktop.showInFolder(path)
      return success(undefined)
    },
  }
}
