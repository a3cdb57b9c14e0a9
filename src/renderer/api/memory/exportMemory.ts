import type { Api } from '@shared/contract/api'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import { type ExportMemory, withPreset, withoutPreset } from '@shared/domain/exports/exportMemory'
import type { World } from './world'

export function memoryExportMemory(world: World): Api['exports'] {
  function write(memory: ExportMemory): Result<undefined> {
    world.remember(memory)
    return success(undefined)
  }
  return {
    read: () => world.answer('exports:read', () => success(world.exportMemory)),
    savePreset: (preset) =>
      world.answer('exports:savePreset', () => {
        const presetId = preset.id ?? world.newId()
        write(withPreset(world.exportMemory, { ...preset, id: presetId }))
        return success({ presetId })
      }),
    deletePreset: ({ presetId }) =>
      world.answer('exports:deletePreset', () =>
        write(withoutPreset(world.exportMemory, presetId)),
      ),
    setDefault: ({ presetId }) =>
      world.answer('exports:setDefault', () =>
        write({ ...world.exportMemory, defaultPresetId: presetId }),
      ),
    plan: ({ plan }) =>
      world.answer('exports:plan', () => {
        if (plan.isOn && world.exportMemory.folder === null) {
          return invalid([{ field: 'folder', code: 'folder.missing' }])
        }
        return write({ ...world.exportMemory, plan })
      }),
    chooseFolder: () =>
      world.answer('exports:chooseFolder', () => {
        const folder = '/home/user/Documents'
        write({ ...world.exportMemory, folder })
        return success({ folder })
      }),
    runNow: () =>
      world.answer('exports:runNow', () => {
        const { plan } = world.exportMemory
        if (plan === null) return failure('not-found')
        world.remember({ ...world.exportMemory, lastRun: { at: world.now(), error: null } })
        return success(world.exported(`keepline.${plan.options.output.format}`, 1))
      }),
  }
}
