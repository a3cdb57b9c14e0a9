import type { ExportOutcome } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import { dateIn } from '@shared/domain/civilDate'
import type { ExportOptions } from '@shared/domain/exportOptions'
import type { ExportPreview } from '@shared/domain/exportPreview'
import type { ExportProgress } from '@shared/domain/exportProgress'
import { loadMessages } from '@shared/i18n/load'
import type { Clock, Dialogs } from '../ports'
import type { ExportPlaces } from './exportPlaces'
import type { ExportService } from './exportService'

export interface HistoryService {
  /** Null when the user closed the dialog without choosing a place, or cancelled the export. */
  export(options: ExportOptions): Promise<Result<ExportOutcome>>
  preview(options: ExportOptions): Promise<Result<ExportPreview>>
  /** Gives up what is being written; nothing of it stays. */
  cancelExport(): Result<undefined>
  showExport(exportId: string): Result<undefined>
}

interface Needs {
  readonly exports: ExportService
  readonly dialogs: Dialogs
  readonly places: ExportPlaces
  readonly clock: Clock
  readonly tellProgress: (progress: ExportProgress) => void
}

export function createHistoryService(needs: Needs): HistoryService {
  const { exports, dialogs, places, clock, tellProgress } = needs
  const running = new Set<AbortController>()
  return {
    async export(options) {
      const { format } = options.output
      const texts = await loadMessages(options.language)
      const today = dateIn(clock.timeZone(), clock.now())
      const suggested = `${texts.exports.fileName.replace('{date}', today)}.${format}`
      const path = await dialogs.saveExport(suggested, format)
      if (path === null) return success(null)
      const cancel = new AbortController()
      running.add(cancel)
      const watch = { onProgress: tellProgress, signal: cancel.signal }
      const written = await exports.write(options, path, watch)
      running.delete(cancel)
      if (written.ok) return success(places.keep(path, written.data.rows))
      return cancel.signal.aborted ? success(null) : written
    },
    preview: (options) => exports.preview(options),
    cancelExport() {
      for (const cancel of running) cancel.abort()
      return success(undefined)
    },
    showExport: (exportId) => places.show(exportId),
  }
}
