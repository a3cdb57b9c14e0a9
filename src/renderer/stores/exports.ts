import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Result } from '@shared/contract/result'
import {
  type ExportMemory,
  type ExportPlan,
  type ExportPreset,
  NO_EXPORTS,
} from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import { useApi } from '../api/client'

/** What is remembered of exports: presets, the last one, and the schedule with how it went. */
export const useExports = defineStore('exports', () => {
  const api = useApi()
  const memory = shallowRef<ExportMemory>(NO_EXPORTS)
  const isRead = ref(false)

  api.on('exports:changed', (changed) => {
    memory.value = changed
  })

  /** Each time it is looked at: an export from the tray is not told to the window. */
  async function read(): Promise<void> {
    await kept(api.exports.read())
    isRead.value = true
  }

  async function kept(request: Promise<Result<ExportMemory>>): Promise<Result<ExportMemory>> {
    const outcome = await request
    if (outcome.ok) memory.value = outcome.data
    return outcome
  }

  const savePreset = (id: string | null, name: string, options: ExportOptions) =>
    kept(api.exports.savePreset({ id, name, options }))
  const rename = ({ id, options }: ExportPreset, name: string) => savePreset(id, name, options)
  const deletePreset = (presetId: string) => kept(api.exports.deletePreset({ presetId }))
  const setDefault = (presetId: string | null) => kept(api.exports.setDefault({ presetId }))
  const setPlan = (plan: ExportPlan) => kept(api.exports.plan({ plan }))
  const chooseFolder = () => kept(api.exports.chooseFolder())

  return {
    ...{ memory, isRead, read },
    presets: computed(() => memory.value.presets),
    ...{ savePreset, rename, deletePreset, setDefault, setPlan, chooseFolder },
  }
})
