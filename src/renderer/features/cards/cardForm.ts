import type { Card, CardDetails } from '@shared/domain/cards/card'
import type { CardField, CardInput } from '@shared/domain/cards/cardInput'
import { parseCardInput } from '@shared/domain/cards/cardInput'
import { newCardDocument, withDetails } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'

/** The fields under "more", which is closed while they are empty and valid. */
export const EXTRA_FIELDS: readonly CardField[] = ['iccid', 'imsi', 'note']

export function blankCardInput(): CardInput {
  return {
    label: '',
    operator: null,
    operatorName: '',
    number: '',
    iccid: '',
    imsi: '',
    activatedOn: '',
    firstUsedOn: '',
    lastTopUpOn: '',
    balance: 'unknown',
    goal: 'numberOnly',
    confirmedExpiry: '',
    hasOwnRule: false,
    renewEveryDays: '',
    cancelAfterDays: '',
    ruleNote: '',
    note: '',
  }
}

/** A stored card as the form shows it. */
export function cardInputOf(card: CardDetails): CardInput {
  const { rule } = card
  return {
    label: card.label,
    operator: card.operator,
    operatorName: card.operatorName,
    number: formatPhoneNumber(card.number),
    iccid: card.iccid ?? '',
    imsi: card.imsi ?? '',
    activatedOn: card.activatedOn ?? '',
    firstUsedOn: card.firstUsedOn ?? '',
    lastTopUpOn: card.lastTopUpOn ?? '',
    balance: card.balance,
    goal: card.goal,
    confirmedExpiry: card.confirmedExpiry?.on ?? '',
    hasOwnRule: rule !== null,
    renewEveryDays: rule ? String(rule.renewEveryDays) : '',
    cancelAfterDays: rule?.cancelAfterDays ? String(rule.cancelAfterDays) : '',
    ruleNote: rule?.note ?? '',
    note: card.note,
  }
}

/**
 * The document that saving would produce, as far as dates are concerned: an error in the name or the
 * numbers does not hide the deadline. Null while the operator or a date is missing or invalid.
 */
export function previewDocument(
  input: CardInput,
  previous: CardDocument | null,
  { today, now }: { today: CivilDate; now: Instant },
): CardDocument | null {
  const parsed = parseCardInput(withoutIdentity(input), today, previous?.card ?? null)
  if (!parsed.ok) return null
  return previous
    ? withDetails(previous, parsed.value, now)
    : newCardDocument(parsed.value, { id: 'preview', now })
}

function withoutIdentity(input: CardInput): CardInput {
  return { ...input, label: '-', operatorName: '', number: '900000000', iccid: '', imsi: '' }
}

/** Removes a card's own rule, so that the operator's applies again. */
export function inputWithoutRule(card: Card): CardInput {
  return {
    ...cardInputOf(card),
    hasOwnRule: false,
    renewEveryDays: '',
    cancelAfterDays: '',
    ruleNote: '',
  }
}
