import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ExportSchedule } from '@shared/domain/exports/exportMemory'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { Result } from '@shared/contract/result'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useExportOutcome } from '../../composables/useExportOutcome'
import { useToast } from '../../composables/useToast'
import { useExports } from '../../stores/exports'
import { useSettings } from '../../stores/settings'
import { chosenOptions, usualSchedule, usualPlanOptions } from './exportSchedule'

/** The export schedule. Each change is saved at once; a change that could not be saved is reverted. */
export function useSchedule() {
  const api = useApi()
  const { t } = useI18n()
  const exports = useExports()
  const settings = useSettings()
  const toast = useToast()
  const { errorText, issueText } = useErrorText()
  const { tell } = useExportOutcome()
  const folderError = ref<string | null>(null)
  const isRunning = ref(false)

  void exports.read()

  const plan = computed(() => exports.memory.plan ?? usualSchedule(settings.language))

  async function kept(request: Promise<Result<unknown>>): Promise<boolean> {
    const outcome = await request
    folderError.value = null
    if (outcome.ok) return true
    const [issue] = outcome.error.issues
    if (issue?.field === 'folder') folderError.value = issueText(issue)
    else {
      const description = errorText(outcome.error)
      toast.show({ title: t('exporting.schedule.notSaved'), description, tone: 'error' })
    }
    return false
  }

  const change = (patch: Partial<ExportSchedule>) =>
    kept(exports.setPlan({ ...plan.value, ...patch }))
  /** Where it writes then; null when nothing was chosen, or it could not be kept. */
  async function choose(): Promise<string | null> {
    const request = exports.chooseFolder()
    if (!(await kept(request))) return null
    const chosen = await request
    return chosen.ok ? chosen.data.folder : null
  }

  /** Without a folder it cannot run, so ask for one first. */
  async function setOn(isOn: boolean): Promise<void> {
    if (isOn && exports.memory.folder === null) await choose()
    await change({ isOn })
  }

  /** Saves the schedule first if it was never saved, then runs it. */
  async function runNow(): Promise<void> {
    if ((exports.memory.folder ?? (await choose())) === null) {
      folderError.value = t('validation.folder.missing')
      return
    }
    if (exports.memory.plan === null && !(await change({}))) return
    isRunning.value = true
    const outcome = await api.exports.runNow()
    isRunning.value = false
    const [done, failed] = [t('exporting.schedule.made'), t('exporting.schedule.failedTitle')]
    tell(outcome, { done, failed })
  }

  const nameOf = ({ output }: ExportOptions) => t(`exporting.formats.${output.format}.name`)
  /** Only presets that can be repeated. */
  const presets = computed(() =>
    exports.presets.filter(({ options }) => options.scope.what !== 'renewals'),
  )

  const chosen = computed({
    get: () => chosenOptions(plan.value.options, presets.value, settings.language),
    set(value) {
      const preset = presets.value.find(({ id }) => id === value)
      if (preset) void change({ options: preset.options })
      if (value === 'usual') void change({ options: usualPlanOptions(settings.language) })
    },
  })

  const options = computed(() => {
    const usual = usualPlanOptions(settings.language)
    const { options: current } = plan.value
    return [
      { value: 'usual', label: t('exporting.schedule.usual', { format: nameOf(usual) }) },
      ...presets.value.map(({ id, name, options: kind }) => ({
        value: id,
        label: name,
        hint: nameOf(kind),
      })),
      ...(chosen.value === 'asBefore'
        ? [
            {
              value: 'asBefore',
              label: t('exporting.schedule.asBefore', { format: nameOf(current) }),
            },
          ]
        : []),
    ]
  })

  return { plan, options, chosen, folderError, isRunning, change, setOn, choose, runNow }
}
