import type { CivilDate } from '../base/civilDate'
import { IssueList, type Parsed } from '../base/fieldIssue'
import { LONGEST_RULE_DAYS, type OwnRule } from './operatorRules'

/** The user's own rule as typed, for one card or for an operator. */
export interface OwnRuleInput {
  readonly renewEveryDays: string
  readonly cancelAfterDays: string
  readonly ruleNote: string
}
export type OwnRuleField = keyof OwnRuleInput

/** Parses a rule. An unchanged rule keeps the day on which it was entered. */
export function parseOwnRuleInput(
  input: OwnRuleInput,
  today: CivilDate,
  previous: OwnRule | null,
): Parsed<OwnRule, OwnRuleField> {
  const found = new IssueList<OwnRuleField>()
  const renewEveryDays = readDays('renewEveryDays', input, found)
  if (input.renewEveryDays.trim() === '') found.refuse('renewEveryDays', 'ruleDays.missing')
  const cancelAfterDays = readDays('cancelAfterDays', input, found)
  if (renewEveryDays !== null && cancelAfterDays !== null && cancelAfterDays < renewEveryDays) {
    found.refuse('cancelAfterDays', 'ruleDays.cancelTooEarly', { days: renewEveryDays })
  }
  const { issues, warnings } = found
  if (renewEveryDays === null || issues.length > 0) return { ok: false, issues, warnings }
  const rule = { renewEveryDays, cancelAfterDays, note: input.ruleNote.trim() }
  const setOn = previous !== null && isSame(rule, previous) ? previous.setOn : today
  return { ok: true, value: { ...rule, setOn }, warnings }
}

function readDays(
  field: 'renewEveryDays' | 'cancelAfterDays',
  input: OwnRuleInput,
  found: IssueList<OwnRuleField>,
): number | null {
  const plain = input[field].normalize('NFKC').trim()
  if (plain === '') return null
  const days = Number(plain)
  if (/^\d{1,4}$/.test(plain) && days >= 1 && days <= LONGEST_RULE_DAYS) return days
  found.refuse(field, 'ruleDays.invalid', { most: LONGEST_RULE_DAYS })
  return null
}

function isSame(a: Omit<OwnRule, 'setOn'>, b: OwnRule): boolean {
  return (
    a.renewEveryDays === b.renewEveryDays &&
    a.cancelAfterDays === b.cancelAfterDays &&
    a.note === b.note
  )
}
