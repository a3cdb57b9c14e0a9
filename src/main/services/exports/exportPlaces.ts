import { basename, dirname } from 'node:path'
import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { IdSource } from '../../ports/clock'
import type { Desktop } from '../../ports/desktop'

/**
 * Remembers where exported files were written. The window knows an export by its id only; paths stay
 * here.
 */
export interface ExportPlaces {
  keep(path: string, rows: number): NonNullable<ExportOutcome>
  show(exportId: string): Result<undefined>
}

export function createExportPlaces(ids: IdSource, desktop: Desktop): ExportPlaces {
  const paths = new Map<string, string>()
  return {
    keep(path, rows) {
      const exportId = ids.newId()
      paths.set(exportId, path)
      return { exportId, fileName: basename(path), folder: dirname(path), rows }
    },
    show(exportId) {
      const path = paths.get(exportId)
      if (path === undefined) return failure('not-found')
      desktop.showInFolder(path)
      return success(undefined)
    },
  }
}
