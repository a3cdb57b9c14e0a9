import { type CivilDate, addDays } from '../base/civilDate'
import type { CardDocument } from '../cards/cardDocument'
import type { KeepGoal } from '../operators/operator'
import type { OperatorId } from '../operators/operators'
import { clockStart, lastSeenExpiry } from './clockStart'
import { ownRuleOf } from './keepRule'
import type { OperatorRules } from './operatorRules'

/** The dates that a card shows. */
export interface CardDates {
  readonly deadline: CivilDate | null
  readonly cancelledOn: CivilDate | null
}

interface FirstRule {
  readonly cancel: { readonly without: number; readonly with: number } | null
  readonly cycle: Readonly<Record<KeepGoal, number>>
  readonly cycleWithBalance?: number
}

/**
 * The figures of version 0.1.0. Frozen: they only serve to tell what has changed since. An operator
 * that came later was another one then.
 */
const RULES: { readonly other: FirstRule } & Readonly<Partial<Record<OperatorId, FirstRule>>> = {
  claro: { cancel: { without: 270, with: 210 }, cycle: { numberOnly: 200, fullService: 55 } },
  movistar: { cancel: { without: 210, with: 210 }, cycle: { numberOnly: 180, fullService: 180 } },
  entel: {
    cancel: { without: 60, with: 210 },
    cycle: { numberOnly: 45, fullService: 45 },
    cycleWithBalance: 180,
  },
  bitel: { cancel: { without: 240, with: 210 }, cycle: { numberOnly: 80, fullService: 80 } },
  other: { cancel: null, cycle: { numberOnly: 30, fullService: 30 } },
}

/**
 * The dates that version 0.1.0 showed for a card. It believed a balance and an expiry for ever and
 * knew nothing of new SIMs. `today` is a civil date in Lima.
 */
export function firstEditionDates(
  document: CardDocument,
  today: CivilDate,
  operatorRules: OperatorRules,
): CardDates {
  const { card } = document
  const start = clockStart(document, today)
  const expiry = lastSeenExpiry(document, start, today)
  const own = ownRuleOf(card, operatorRules)
  const { cancel, cycle, cycleWithBalance } = RULES[card.operator] ?? RULES.other
  const withBalance = card.balance === 'yes' ? cycleWithBalance : undefined
  const cycleDays = own?.renewEveryDays ?? withBalance ?? cycle[card.goal]
  const cancelDays = own ? own.cancelAfterDays : cancel && limitOf(card.balance, cancel)
  const byRule = start && addDays(start.date, cycleDays)
  const cancelledOn = start && cancelDays !== null ? addDays(start.date, cancelDays) : null
  if (expiry && (expiry.isCurrent || byRule === null || expiry.on > byRule)) {
    const isLater = cancelledOn !== null && cancelledOn > expiry.on
    return { deadline: expiry.on, cancelledOn: isLater ? cancelledOn : null }
  }
  return { deadline: byRule, cancelledOn }
}

function limitOf(
  balance: CardDocument['card']['balance'],
  cancel: NonNullable<FirstRule['cancel']>,
): number {
  if (balance === 'yes') return cancel.with
  return balance === 'no' ? cancel.without : Math.min(cancel.with, cancel.without)
}
