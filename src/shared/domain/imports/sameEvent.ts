import type { Money } from '../base/money'
import type { RenewalDetails } from '../renewals/renewal'

type EventFacts = Pick<RenewalDetails, 'date' | 'orderNumber' | 'amount' | 'paid'>

/**
 * True when two records mean the same top-up: on one day, with equal order numbers where both have
 * one, else with equal amounts. An unknown amount contradicts nothing.
 * See src/decisions/034-the-same-top-up.md.
 */
export function isSameEvent(
  a: EventFacts & { readonly deletedAt: string | null },
  b: EventFacts,
): boolean {
  if (a.deletedAt !== null || a.date !== b.date) return false
  if (a.orderNumber !== '' && b.orderNumber !== '') return a.orderNumber === b.orderNumber
  if (isBlank(a) || isBlank(b)) return true
  const pairs = [
    [a.amount, b.amount],
    [a.paid, b.paid],
  ] as const
  const comparable = pairs.filter(([one, other]) => one !== null && other !== null)
  return comparable.length > 0 && comparable.every(([one, other]) => isEqual(one, other))
}

function isBlank({ amount, paid }: EventFacts): boolean {
  return amount === null && paid === null
}

function isEqual(a: Money | null, b: Money | null): boolean {
  return a?.minor === b?.minor && a?.currency === b?.currency
}
