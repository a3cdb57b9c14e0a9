import { computed, ref, shallowRef, watch } from 'vue'
import type { ExportPreset } from '@shared/domain/exports/exportMemory'
import {
  type ExportOptions,
  type ExportScope,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { useExports } from '../../stores/exports'
import { useSettings } from '../../stores/settings'
import { draftOf, isSameExport, issuesOf, optionsOf, usualColumns } from './exportDraft'

/**
 * The state of the export dialog. It starts with the default preset, else with the last choices; the
 * scope comes from where the dialog was opened.
 */
export function useExportDraft(start: ExportScope) {
  const exports = useExports()
  const { presets, memory } = exports
  const first = presets.find(({ id }) => id === memory.defaultPresetId) ?? null
  const draft = ref(draftOf(opening(first)))
  const preset = shallowRef<ExportPreset | null>(first)

  function opening(from: ExportPreset | null): ExportOptions {
    const known = from?.options ?? memory.last?.options
    const options = known ?? usualExport(useSettings().language, USUAL_OUTPUTS.xlsx)
    return start.what === 'all' && from !== null ? options : { ...options, scope: start }
  }

  function apply(chosen: ExportPreset): void {
    preset.value = chosen
    // Keep offering the scope that the dialog was opened with.
    const { filter, renewalIds } = draft.value
    const next = draftOf(chosen.options)
    draft.value = {
      ...next,
      filter: next.filter ?? filter,
      renewalIds: next.renewalIds.length > 0 ? next.renewalIds : renewalIds,
    }
  }

  /** The dialog's state was saved as this preset: keep it as it is, including the selection. */
  function adopt(saved: ExportPreset): void {
    preset.value = saved
  }

  const options = computed(() => optionsOf(draft.value))
  const issues = computed(() => issuesOf(draft.value))
  const isChanged = computed(
    () =>
      preset.value !== null &&
      options.value !== null &&
      !isSameExport(preset.value.options, options.value),
  )

  // Paper has room for fewer columns, but columns chosen by the user stay.
  watch(
    () => draft.value.format,
    (format, before) => {
      const isUsual = draft.value.columns.join() === usualColumns(before).join()
      if (isUsual) draft.value.columns = usualColumns(format)
    },
  )

  // The preset may have been changed or deleted meanwhile, so look it up by id.
  watch(
    () => exports.presets,
    (known) => {
      preset.value = known.find(({ id }) => id === preset.value?.id) ?? null
    },
  )

  return { draft, options, issues, preset, isChanged, apply, adopt }
}

/** The options that a preset stores: a selection means nothing tomorrow, so it becomes "all". */
export function withoutSelection(options: ExportOptions): ExportOptions {
  return options.scope.what === 'renewals' ? { ...options, scope: { what: 'all' } } : options
}

export type EditedExport = ReturnType<typeof useExportDraft>
