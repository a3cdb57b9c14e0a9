import { success } from '@shared/contract/result'
import type { ExportPresetService } from '../services/exports/exportPresetService'
import type { ExportScheduleService } from '../services/exports/exportScheduleService'
import { withoutData } from './saved'
import type { HandlersOf } from './handlers'

export function exportHandlers(
  presets: ExportPresetService,
  schedule: ExportScheduleService,
): HandlersOf<'exports'> {
  return {
    'exports:read': () => success(presets.read()),
    'exports:savePreset': (preset) => presets.savePreset(preset),
    'exports:deletePreset': ({ presetId }) => withoutData(presets.deletePreset(presetId)),
    'exports:setDefault': ({ presetId }) => withoutData(presets.setDefault(presetId)),
    'exports:plan': ({ plan }) => withoutData(presets.plan(plan)),
    'exports:chooseFolder': async () => {
      const chosen = await presets.chooseFolder()
      return chosen.ok ? success({ folder: chosen.data.folder }) : chosen
    },
    'exports:runNow': () => schedule.exportNow(),
  }
}
