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
 * What the dialog says. It opens with the default preset, else with what was chosen the last time;
 * which renewals, the place says that it was opened from.
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
    // What the place offered stays on offer.
    const { filter, renewalIds } = draft.value
    const next = draftOf(chosen.options)
    draft.value = {
      ...next,
      filter: next.filter ?? filter,
      renewalIds: next.renewalIds.length > 0 ? next.renewalIds : renewalIds,
    }
  }

  /** What is in the dialog was saved as this: it stays as it is, selection and all. */
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

  // Paper has room for fewer columns; those that the user chose stay.
  watch(
    () => draft.value.format,
    (format, before) => {
      const isUsual = draft.value.columns.join() === usualColumns(before).join()
      if (isUsual) draft.value.columns = usualColumns(format)
    },
  )

  // A preset that was changed or deleted meanwhile is known by its id.
  watch(
    () => exports.presets,
    (known) => {
      preset.value = known.find(({ id }) => id === preset.value?.id) ?? null
    },
  )

  return { draft, options, issues, preset, isChanged, apply, adopt }
}

/** What a preset remembers: a selection is gone tomorrow, all renewals are not. */
export function withoutSelection(options: ExportOptions): ExportOptions {
  return options.scope.what === 'renewals' ? { ...options, scope: { what: 'all' } } : options
}

export type EditedExport = ReturnType<typeof useExportDraft>
