import { dirname, join } from 'node:path'
import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { withLast } from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { ExportPreview } from '@shared/domain/exports/exportPreview'
import type { ExportProgress } from '@shared/domain/exports/exportProgress'
import type { Clock } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles, ExportMemoryRepository } from '../../ports/exports'
import type { Logger } from '../../ports/logger'
import type { Changes } from '../common/changeHub'
import { exportName } from '../exports/exportNames'
import type { ExportPlaces } from '../exports/exportPlaces'
import type { ExportService } from '../exports/exportService'

export interface HistoryService {
  /** Null when the user closed the dialog without choosing a place, or cancelled the export. */
  export(options: ExportOptions): Promise<Result<ExportOutcome>>
  /**
   * Repeats the last export into the same folder under today's name. Opens the dialog only when that
   * file exists or the folder is gone. `not-found` when nothing was exported before.
   */
  exportAgain(): Promise<Result<ExportOutcome>>
  preview(options: ExportOptions): Promise<Result<ExportPreview>>
  /** Cancels the export under way; nothing of its file stays. */
  cancelExport(): Result<undefined>
  showExport(exportId: string): Result<undefined>
}

interface Needs {
  readonly exports: ExportService
  readonly memory: ExportMemoryRepository
  readonly files: Pick<ExportFiles, 'isThere'>
  readonly dialogs: Dialogs
  readonly places: ExportPlaces
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
  readonly tellProgress: (progress: ExportProgress) => void
}

export function createHistoryService(needs: Needs): HistoryService {
  const { exports, memory, files, dialogs, places, clock, logger, tellProgress } = needs
  const running = new Set<AbortController>()
  const nameOf = (options: ExportOptions) => exportName(options, clock.now(), clock.timeZone())

  async function writeTo(
    path: string | null,
    options: ExportOptions,
  ): Promise<Result<ExportOutcome>> {
    if (path === null) return success(null)
    const cancel = new AbortController()
    running.add(cancel)
    const watch = { onProgress: tellProgress, signal: cancel.signal }
    const written = await exports.write(options, path, watch)
    running.delete(cancel)
    if (!written.ok) return cancel.signal.aborted ? success(null) : written
    remember(options, dirname(path))
    return success(places.keep(path, written.data.rows))
  }

  /** A failure here is only logged: the file was written, and only "export again" is lost. */
  function remember(options: ExportOptions, folder: string): void {
    const noted = memory.write(withLast(memory.read(), options, folder, clock.now()))
    if (noted.ok) needs.changes.publish({ what: 'exportMemory' })
    else logger.info('export-not-noted', { code: noted.error.code })
  }

  return {
    async export(options) {
      const path = await dialogs.saveExport(await nameOf(options), options.output.format)
      return writeTo(path, options)
    },
    async exportAgain() {
      const { last } = memory.read()
      if (last === null) return failure('not-found')
      const { options, folder } = last
      const name = await nameOf(options)
      const path = join(folder, name)
      const isFree = files.isThere(folder) && !files.isThere(path)
      return writeTo(
        isFree ? path : await dialogs.saveExport(name, options.output.format, folder),
        options,
      )
    },
    preview: (options) => exports.preview(options),
    cancelExport() {
      for (const cancel of running) cancel.abort()
      return success(undefined)
    },
    showExport: (exportId) => places.show(exportId),
  }
}
