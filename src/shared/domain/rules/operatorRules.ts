import * as v from 'valibot'
import { LONGEST_CELL } from '../base/longestCell'
import { CivilDateSchema } from '../base/civilDate'
import type { FieldIssue } from '../base/fieldIssue'
import { OPERATOR_IDS, type OperatorId } from '../operators/operators'
import { operatorProfile } from '../operators/operatorProfiles'

/** The longest rule that a user can enter, for one card or for an operator, in days. */
export const LONGEST_RULE_DAYS = 3_650

const ruleDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_RULE_DAYS))

export const OwnRuleSchema = v.object({
  renewEveryDays: ruleDays,
  cancelAfterDays: v.nullable(ruleDays),
  note: v.pipe(v.string(), v.maxLength(LONGEST_CELL)),
  setOn: CivilDateSchema,
})
export type OwnRule = v.InferOutput<typeof OwnRuleSchema>

/**
 * The user's rules per operator. Separate from the shipped profiles, so that updates do not touch
 * them.
 */
export const OperatorRulesSchema = v.object(
  v.entriesFromList(OPERATOR_IDS, v.optional(v.nullable(OwnRuleSchema), null)),
)
export type OperatorRules = v.InferOutput<typeof OperatorRulesSchema>

export const NO_OWN_RULES: OperatorRules = v.parse(OperatorRulesSchema, {})

/** Issues with the user's rules, named by operator and field: `claro.cancelAfterDays`. */
export function ruleIssues(rules: OperatorRules): FieldIssue[] {
  return OPERATOR_IDS.flatMap((id) => {
    const rule = rules[id]
    if (!rule || rule.cancelAfterDays === null) return []
    if (rule.cancelAfterDays >= rule.renewEveryDays) return []
    const params = { days: rule.renewEveryDays }
    return [{ field: `${id}.cancelAfterDays`, code: 'ruleDays.cancelTooEarly', params }]
  })
}

/** The figures of a shipped rule as one string, to notice a changed rule. */
export function ruleFingerprint(operator: OperatorId): string {
  const { clocks, steps, advisedCycle } = operatorProfile(operator)
  const { fullService, numberOnly } = advisedCycle
  return [
    clocks.withoutBalance.cancelAfterDays,
    clocks.withBalance.cancelAfterDays,
    ...steps.map(({ afterDays, effect }) => `${effect}@${afterDays}`),
    // Twice, because the first edition had one cycle with and one without a balance: an unchanged
    // rule must keep its fingerprint.
    fullService,
    fullService,
    numberOnly,
    numberOnly,
  ].join(' ')
}

/**
 * Changes whenever the way of counting changes, and not only an operator's figures. The first edition
 * bore no name.
 */
const RULES_EDITION = '2026-11-26'

/** Fingerprints of the current shipped rules, stored once the user was told of a change. */
export function currentFingerprints(): Record<OperatorId | 'edition', string> {
  const entries = OPERATOR_IDS.map((id) => [id, ruleFingerprint(id)] as const)
  return {
    ...(Object.fromEntries(entries) as Record<OperatorId, string>),
    edition: RULES_EDITION,
  }
}

/** False until the user was told how another edition moved their cards. */
export function isEditionSeen(seen: Readonly<Record<string, string>>): boolean {
  return seen['edition'] === RULES_EDITION || Object.keys(seen).length === 0
}

/** Operators whose shipped rule differs from the one seen last. One never seen counts as unchanged. */
export function changedOperators(seen: Readonly<Record<string, string>>): OperatorId[] {
  return OPERATOR_IDS.filter((id) => seen[id] !== undefined && seen[id] !== ruleFingerprint(id))
}

/** The limits in a fingerprint; null when the text is not one. */
export function clocksIn(
  fingerprint: string,
): { readonly withoutBalance: number; readonly withBalance: number } | null {
  const [, withoutBalance, withBalance] = /^(\d+) (\d+)(?: |$)/.exec(fingerprint) ?? []
  return withoutBalance === undefined || withBalance === undefined
    ? null
    : { withoutBalance: Number(withoutBalance), withBalance: Number(withBalance) }
}
