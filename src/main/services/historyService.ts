import type { ExportOutcome } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import { dateIn } from '@shared/domain/civilDate'
import { historyRows } from '@shared/domain/history'
import { type HistoryFilter, filterHistory } from '@shared/domain/historyFilter'
import type { Language } from '@shared/domain/settings'
import { loadMessages } from '@shared/i18n/load'
import type { CardRepository, Clock, Dialogs, ExportFiles, Exporters } from '../ports'
import type { ExportPlaces } from './exportPlaces'
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
  readonly places: ExportPlaces
  readonly clock: Clock
}

export function createHistoryService(needs: Needs): HistoryService {
  const { cards, exporters, files, dialogs, places, clock } = needs
  return {
    async export({ filter, format, language }) {
      const texts = await loadMessages(language)
      const today = dateIn(clock.timeZone(), clock.now())
      const suggested = `${texts.exports.fileName.replace('{date}', today)}.${format}`
      const path = await dialogs.saveExport(suggested, format)
      if (path === null) return success(null)
      const rows = filterHistory(historyRows(cards.all()), filter)
      const written = files.write(path, exporters[format](historyTable(rows, texts)))
      return written.ok ? success(places.keep(path, rows.length)) : written
    },
    showExport: (exportId) => places.show(exportId),
  }
}
