import type { Api } from '@shared/contract/api'
import { type Result, failure, success } from '@shared/contract/result'
import type { ExportOutcome } from '@shared/contract/models'
import { withLast } from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import { previewOf, rowsOf } from '@shared/domain/exports/exportPreview'
import { loadMessages } from '@shared/i18n/load'
import type { World } from './world'

export function memoryExports(world: World): Api['history'] {
  async function write(options: ExportOptions): Promise<Result<ExportOutcome>> {
    const total = rowsOf(world.documents, options).length
    world.tell('history:exportProgressed', { done: 0, total, remainingSeconds: null })
    await world.exportPause
    if (world.isExportCancelled) return success(null)
    world.tell('history:exportProgressed', { done: total, total, remainingSeconds: 0 })
    world.exports.push(options)
    const { exportMemory } = world
    world.remember(withLast(exportMemory, options, '/home/user/Documents', world.now()))
    return success(world.exported(`keepline.${options.output.format}`, total))
  }
  return {
    export: async ({ options }) => {
      world.isExportCancelled = false
      const begun = await world.answer('history:export', () => success(undefined))
      return begun.ok ? write(options) : begun
    },
    exportAgain: async () => {
      const { last } = world.exportMemory
      const begun = await world.answer('history:exportAgain', () => success(undefined))
      if (!begun.ok) return begun
      return last === null ? failure('not-found') : write(last.options)
    },
    preview: async ({ options }) => {
      const texts = await loadMessages(options.language)
      return world.answer('history:preview', () => {
        const rows = rowsOf(world.documents, options)
        const words = { texts, timeZone: world.info.timeZone }
        return success(previewOf(rows.length, rows, options, words))
      })
    },
    cancelExport: () =>
      world.answer('history:cancelExport', () => {
        world.isExportCancelled = true
        return success(undefined)
      }),
    showExport: () => world.answer('history:showExport', () => success(undefined)),
  }
}
