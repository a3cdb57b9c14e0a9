import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import type { RenewalEffect } from './renewalEffect'
import { useRuleText } from './useRuleText'

/** Says what recording will do: "new deadline 2027-05-21 (Movistar, 180 days), was 2026-12-03". */
export function useEffectText() {
  const { t } = useI18n()
  const { ruleText } = useRuleText()

  function effectText(card: Card, effect: RenewalEffect): string {
    const after = 'after' in effect ? effect.after : null
    return t(`renewals.effect.${effect.kind}`, {
      date: after?.date ?? '',
      before: 'before' in effect ? effect.before : '',
      rule: after ? ruleText(card, after) : '',
    })
  }

  return { effectText }
}

export function toneOf(effect: RenewalEffect) {
  switch (effect.kind) {
    case 'begins':
      return 'success'
    case 'moves':
      return effect.after.date > effect.before ? 'success' : 'warning'
    case 'stays':
    case 'staysOlder':
    case 'paid':
    case 'paidUnknown':
    case 'needsDate':
      return 'info'
    case 'failed':
    case 'failedUnknown':
    case 'failedMoves':
    case 'refunded':
    case 'refundedUnknown':
    case 'refundedMoves':
    case 'paidMoves':
    case 'becomesUnknown':
      return 'warning'
  }
}
