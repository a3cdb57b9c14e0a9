import { success } from '@shared/contract/result'
import type { ExportPresetService } from '../services/exports/exportPresetService'
import type { ExportScheduleService } from '../services/exports/exportScheduleService'
import type { HandlersOf } from './handlers'

export function exportHandlers(
  presets: ExportPresetService,
  schedule: ExportScheduleService,
): HandlersOf<'exports'> {
  return {
    'exports:read': () => success(presets.read()),
    'exports:savePreset': (preset) => presets.savePreset(preset),
    'exports:deletePreset': ({ presetId }) => presets.deletePreset(presetId),
    'exports:setDefault': ({ presetId }) => presets.setDefault(presetId),
    'exports:plan': ({ plan }) => presets.plan(plan),
    'exports:chooseFolder': () => presets.chooseFolder(),
    'exports:runNow': () => schedule.exportNow(),
  }
}
