import {
  type ExportMemory,
  type ExportSchedule,
  type ExportPreset,
  withPreset,
  withoutPreset,
} from '@shared/domain/exports/exportMemory'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import type { IdSource } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { ExportMemoryRepository } from '../../ports/exports'
import type { Changes } from '../common/changeHub'

/** Saves export presets and the schedule. */
export interface ExportPresetService {
  read(): ExportMemory
  /** Without an id a new preset is created. */
  savePreset(
    preset: Omit<ExportPreset, 'id'> & { readonly id: string | null },
  ): Result<{ readonly presetId: string }>
  deletePreset(presetId: string): Result<ExportMemory>
  /** `not-found` when the preset is gone; null for no default. */
  setDefault(presetId: string | null): Result<ExportMemory>
  /** `validation` when the schedule is switched on without a folder. */
  plan(plan: ExportSchedule): Result<ExportMemory>
  /** Unchanged when the dialog was closed. */
  chooseFolder(): Promise<Result<ExportMemory>>
}

interface Needs {
  readonly memory: ExportMemoryRepository
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly ids: IdSource
  readonly changes: Changes
}

export function createExportPresetService(needs: Needs): ExportPresetService {
  const { memory, dialogs, ids, changes } = needs
  const hasPreset = (id: string) => memory.read().presets.some((preset) => preset.id === id)

  function write(next: ExportMemory): Result<ExportMemory> {
    const written = memory.write(next)
    if (written.ok) changes.publish({ what: 'exportMemory' })
    return written
  }

  return {
    read: () => memory.read(),
    savePreset({ id, name, options }) {
      if (id !== null && !hasPreset(id)) return failure('not-found')
      const presetId = id ?? ids.newId()
      const written = write(withPreset(memory.read(), { id: presetId, name, options }))
      return written.ok ? success({ presetId }) : written
    },
    deletePreset: (presetId) => write(withoutPreset(memory.read(), presetId)),
    setDefault(presetId) {
      if (presetId !== null && !hasPreset(presetId)) return failure('not-found')
      return write({ ...memory.read(), defaultPresetId: presetId })
    },
    plan(plan) {
      const known = memory.read()
      if (plan.isOn && known.folder === null) {
        return invalid([{ field: 'folder', code: 'folder.missing' }])
      }
      return write({ ...known, plan })
    },
    async chooseFolder() {
      const chosen = await dialogs.chooseFolder('exports', memory.read().folder)
      const known = memory.read()
      if (chosen === null) return success(known)
      // Files made in the former folder stay there and belong to the user now.
      const made = chosen === known.folder ? known.made : []
      return write({ ...known, folder: chosen, made })
    },
  }
}
