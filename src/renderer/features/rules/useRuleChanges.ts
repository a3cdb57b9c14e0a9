import { computed } from 'vue'
import { keepRuleOf } from '@shared/domain/rules/keepRule'
import { changedOperators, clocksIn, ruleFingerprint } from '@shared/domain/rules/operatorRules'
import type { OperatorId } from '@shared/domain/operators/operators'
import { operatorProfile } from '@shared/domain/operators/operatorProfiles'
import { useLibrary } from '../../stores/library'
import { useSettings } from '../../stores/settings'
import { useSettingChange } from '../settings/useSettingChange'

/** Shipped rules that changed since the user last saw them, with the cards that follow them. */
export function useRuleChanges() {
  const settings = useSettings()
  const library = useLibrary()
  const { change } = useSettingChange()

  const changes = computed(() =>
    changedOperators(settings.settings.seenRules).map((operator) => {
      const { withoutBalance, withBalance } = operatorProfile(operator).clocks
      return {
        operator,
        before: clocksIn(settings.settings.seenRules[operator] ?? ''),
        after: {
          withoutBalance: withoutBalance.cancelAfterDays,
          withBalance: withBalance.cancelAfterDays,
        },
        followers: library.active.filter(({ card, timeline }) => {
          const rule = keepRuleOf(card, settings.ruleView.operatorRules, timeline.clock)
          return rule.kind === 'operator' && rule.operator === operator
        }),
      }
    }),
  )

  /** Marks the change as seen. */
  function acknowledge(operators: readonly OperatorId[]) {
    const seen = operators.map((operator) => [operator, ruleFingerprint(operator)] as const)
    const seenRules = { ...settings.settings.seenRules, ...Object.fromEntries(seen) }
    return change({ seenRules })
  }

  return { changes, acknowledge }
}

export type RuleChange = ReturnType<typeof useRuleChanges>['changes']['value'][number]
