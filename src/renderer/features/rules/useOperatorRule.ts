import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import { shippedDangerDays } from '@shared/domain/rules/dangers'
import type { OperatorRules, OwnRule } from '@shared/domain/rules/operatorRules'
import type { OperatorId } from '@shared/domain/operators/operators'
import { type OwnRuleField, parseOwnRuleInput } from '@shared/domain/rules/ownRuleInput'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { cardView } from '../../stores/cardView'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { useSettings } from '../../stores/settings'

/** The user's own rule for an operator: input, effect and saving. */
export function useOperatorRule(operator: OperatorId) {
  const { t } = useI18n()
  const settings = useSettings()
  const clock = useClock()
  const library = useLibrary()
  const toast = useToast()
  const { offer } = useUndo()
  const { errorText, issueText } = useErrorText()

  const rule = computed(() => settings.settings.operatorRules[operator])
  const name = t(`operators.${operator}`)
  const input = reactive({ renewEveryDays: '', cancelAfterDays: '', ruleNote: '' })
  const touched = reactive(new Set<OwnRuleField>())
  const isSubmitted = ref(false)
  const isEditing = ref(false)
  const isSaving = ref(false)

  const parsed = computed(() => parseOwnRuleInput(input, clock.today, rule.value))

  function errorOf(field: OwnRuleField): string | null {
    if (parsed.value.ok || !(isSubmitted.value || touched.has(field))) return null
    const issue = parsed.value.issues.find((candidate) => candidate.field === field)
    return issue ? issueText(issue) : null
  }

  /** Cards whose deadline saving would move; null while the input is invalid. */
  const moves = computed(() => {
    if (!parsed.value.ok) return null
    const view = { ...settings.ruleView, operatorRules: rulesWith(parsed.value.value) }
    return library.active
      .filter(({ card }) => card.operator === operator)
      .flatMap(({ card, document, timeline }) => {
        const before = timeline.deadline?.date
        const after = cardView(document, clock.today, view).timeline.deadline?.date
        return before && after && before !== after
          ? [{ id: card.id, label: card.label, before, after }]
          : []
      })
  })

  /** What the rule reaches beyond, in words; empty when sources give as much, or none gives any. */
  const beyondText = computed(() => {
    const shipped = shippedDangerDays(operator)
    if (!parsed.value.ok || shipped === null) return ''
    const { renewEveryDays, cancelAfterDays } = parsed.value.value
    const isBeyond = renewEveryDays >= shipped.danger || (cancelAfterDays ?? 0) > shipped.cancelled
    return isBeyond ? t('caution.beyond.ruleDays', { ...shipped }) : ''
  })

  const rulesWith = (next: OwnRule | null): OperatorRules => ({
    ...settings.settings.operatorRules,
    [operator]: next,
  })

  async function store(next: OwnRule | null, title: string): Promise<boolean> {
    const before = rule.value
    isSaving.value = true
    const outcome = await write(next)
    isSaving.value = false
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('settings.saveFailed'), description, tone: 'error' })
      return false
    }
    offer({ title, tone: 'success' }, () => write(before))
    return true
  }

  const write = (next: OwnRule | null): Promise<Result<unknown>> =>
    settings.change({ operatorRules: rulesWith(next) })

  function edit(): void {
    input.renewEveryDays = rule.value ? String(rule.value.renewEveryDays) : ''
    input.cancelAfterDays = rule.value?.cancelAfterDays ? String(rule.value.cancelAfterDays) : ''
    input.ruleNote = rule.value?.note ?? ''
    touched.clear()
    isSubmitted.value = false
    isEditing.value = true
  }

  async function save(): Promise<void> {
    isSubmitted.value = true
    if (!parsed.value.ok || isSaving.value) return
    const isStored = await store(
      parsed.value.value,
      t('rules.ownOperator.saved', { operator: name }),
    )
    if (isStored) isEditing.value = false
  }

  const drop = () => store(null, t('rules.ownOperator.dropped', { operator: name }))

  return {
    rule,
    name,
    input,
    touched,
    isEditing,
    isSaving,
    errorOf,
    moves,
    beyondText,
    edit,
    save,
    drop,
  }
}

export type OperatorRuleForm = ReturnType<typeof useOperatorRule>
