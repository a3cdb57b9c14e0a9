import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import { type Instant, todayInLima } from '@shared/domain/base/civilDate'
import { isUnconfirmed } from '@shared/domain/renewals/followUp'
import { type ReminderLedger, deadlineKey } from '@shared/domain/reminders/ledger'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import { isEffective } from '@shared/domain/renewals/renewal'
import { HIDDEN_CARDS_SUBJECT } from '@shared/domain/reminders/hiddenCards'
import { type Settings, ruleViewOf } from '@shared/domain/settings/settings'
import { stagesOf } from '@shared/domain/rules/timeline'

/**
 * The `subject`s whose notifications may stay on the screen: deadlines that stand and are not
 * silenced, renewals that wait for an answer or a receipt, and begun ones, and cards that cannot be read.
 * `now` is UTC; deadlines are in Lima.
 */
export function openSubjects(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  areCardsHidden = false,
): ReadonlySet<string> {
  const view = ruleViewOf(settings)
  const today = todayInLima(now)
  const isSilent = (key: string) =>
    Object.hasOwn(ledger.stopped, key) || (ledger.snoozed[key]?.until ?? '') > now
  const ofCards = documents.filter(isActive).flatMap((document) => {
    const { card, renewals, inProgress } = document
    const { deadline } = stagesOf(document, today, view)
    const key = deadline && deadlineKey(card.id, deadline.date)
    return [
      ...(key === null || isSilent(key) ? [] : [key]),
      ...(inProgress === null ? [] : [`${card.id}|in-progress`]),
      ...renewals.filter(isUnconfirmed).map(({ id }) => id),
      ...renewals
        .filter((one) => isEffective(one) && keptReceipts(one.receipts).length === 0)
        .map(({ id }) => `${id}|receipt`),
    ]
  })
  return new Set([...ofCards, ...(areCardsHidden ? [HIDDEN_CARDS_SUBJECT] : [])])
}
