import { useI18n } from 'vue-i18n'
import type { ExportPreset } from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { Result } from '@shared/contract/result'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useExports } from '../../../stores/exports'
import { withoutSelection } from '../useExportDraft'

/** Actions on presets. Errors are shown in a toast. */
export function usePresetActions() {
  const { t } = useI18n()
  const exports = useExports()
  const toast = useToast()
  const undo = useUndo()
  const { errorText } = useErrorText()

  async function tell(request: Promise<Result<unknown>>, done?: string): Promise<boolean> {
    const outcome = await request
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('exporting.presets.notKept'), description, tone: 'error' })
    } else if (done !== undefined) toast.show({ title: done, tone: 'success' })
    return outcome.ok
  }

  const update = ({ id, name }: ExportPreset, options: ExportOptions) =>
    tell(
      exports.savePreset(id, name, withoutSelection(options)),
      t('exporting.presets.updated', { name }),
    )
  const rename = (preset: ExportPreset, name: string) => tell(exports.rename(preset, name))
  const setDefault = (id: string | null) => tell(exports.setDefault(id))

  /** Resolves to the new preset; null when it could not be saved. */
  async function saveAs(name: string, options: ExportOptions): Promise<ExportPreset | null> {
    const kept = withoutSelection(options)
    const request = exports.savePreset(null, name, kept)
    await tell(request, t('exporting.presets.saved', { name }))
    const saved = await request
    return saved.ok ? { id: saved.data.presetId, name, options: kept } : null
  }

  async function remove(preset: ExportPreset): Promise<void> {
    const wasDefault = exports.memory.defaultPresetId === preset.id
    const { name, options } = preset
    const isRemoved = await tell(exports.deletePreset(preset.id))
    if (!isRemoved) return
    undo.offer({ title: t('exporting.presets.removed', { name }) }, async () => {
      const outcome = await exports.savePreset(null, name, options)
      return outcome.ok && wasDefault ? exports.setDefault(outcome.data.presetId) : outcome
    })
  }

  return { update, rename, saveAs, setDefault, remove }
}
