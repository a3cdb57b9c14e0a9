import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import {
  type ExportMemory,
  type ExportSchedule,
  type ExportPreset,
  NO_EXPORTS,
} from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import { useApi } from '../api/client'
import { toldValue } from './toldValue'

/** What is remembered of exports: presets, the last one, and the schedule with its last result. */
export const useExports = defineStore('exports', () => {
  const api = useApi()
  const told = toldValue<ExportMemory>(NO_EXPORTS)
  const memory = told.value
  const isRead = ref(false)
  let hasMemory = false

  api.on('exports:changed', told.tell)

  /** When it is first looked at: what comes after it is told. */
  async function read(): Promise<void> {
    if (hasMemory) return
    hasMemory = (await told.read(() => api.exports.read())).ok
    isRead.value = true
  }

  const savePreset = (id: string | null, name: string, options: ExportOptions) =>
    api.exports.savePreset({ id, name, options })
  const rename = ({ id, options }: ExportPreset, name: string) => savePreset(id, name, options)
  const deletePreset = (presetId: string) => api.exports.deletePreset({ presetId })
  const setDefault = (presetId: string | null) => api.exports.setDefault({ presetId })
  const setPlan = (plan: ExportSchedule) => api.exports.plan({ plan })
  const chooseFolder = () => api.exports.chooseFolder()

  return {
    memory,
    isRead,
    read,
    presets: computed(() => memory.value.presets),
    savePreset,
    rename,
    deletePreset,
    setDefault,
    setPlan,
    chooseFolder,
  }
})
