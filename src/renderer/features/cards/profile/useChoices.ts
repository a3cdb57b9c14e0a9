import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  CARD_KINDS,
  DOCUMENT_KINDS,
  HOLDER_RELATIONS,
  YES_NO_UNKNOWN,
} from '@shared/domain/cards/cardProfile'
import { OPERATOR_IDS } from '@shared/domain/operators/operators'

/** A select has no empty value; this one means "not given". */
export const NOT_GIVEN = 'none'

/** The choices of the form "more about this card", with their texts. */
export function useChoices() {
  const { t } = useI18n()
  const notGiven = computed(() => ({ value: NOT_GIVEN, label: t('profile.notGiven') }) as const)

  const yesNo = computed(() =>
    [...YES_NO_UNKNOWN].reverse().map((value) => ({ value, label: t(`profile.choice.${value}`) })),
  )
  const kinds = computed(() => [
    ...CARD_KINDS.map((value) => ({ value, label: t(`profile.kind.${value}`) })),
    notGiven.value,
  ])
  const relations = computed(() => [
    ...HOLDER_RELATIONS.map((value) => ({ value, label: t(`profile.relation.${value}`) })),
    notGiven.value,
  ])
  const documents = computed(() => [
    notGiven.value,
    ...DOCUMENT_KINDS.map((value) => ({ value, label: t(`profile.document.${value}`) })),
  ])
  const operators = computed(() => [
    notGiven.value,
    ...OPERATOR_IDS.map((value) => ({ value, label: t(`operators.${value}`) })),
  ])

  return { yesNo, kinds, relations, documents, operators }
}

/** The chosen value as stored: null for "not given". */
export function chosen<Value extends string>(
  value: Value | typeof NOT_GIVEN | undefined,
): Value | null {
  return value === undefined || value === NOT_GIVEN ? null : value
}
