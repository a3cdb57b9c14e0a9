import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import type { Deadline } from '@shared/domain/rules/deadline'

/** Whose rule a deadline follows, in a few words: "Movistar，180 天". */
export function useRuleText() {
  const { t } = useI18n()

  const operatorName = ({ operator, operatorName }: Card) =>
    operatorName || t(`operators.${operator}`)

  function ruleText(card: Card, { rule, cycleDays }: Deadline): string {
    const days = cycleDays ?? 0
    switch (rule.kind) {
      case 'confirmed':
        return t('renewals.rule.confirmed')
      case 'new-sim':
        return t('renewals.rule.newSim')
      case 'card':
        return t('renewals.rule.card', { days })
      case 'own-operator':
        return t('renewals.rule.ownOperator', { operator: operatorName(card), days })
      case 'operator': {
        const key = rule.grade === 'unverified' ? 'assumed' : 'operator'
        return t(`renewals.rule.${key}`, { operator: operatorName(card), days })
      }
    }
  }

  return { operatorName, ruleText }
}
