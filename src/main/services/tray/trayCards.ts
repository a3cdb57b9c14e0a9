import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import { type ReminderLedger, deadlineKey } from '@shared/domain/reminders/ledger'
import { type Snooze, type SnoozeKind, snoozeKinds } from '@shared/domain/reminders/silence'
import type { RuleView } from '@shared/domain/rules/stages'
import { type Timeline, stagesOf } from '@shared/domain/rules/timeline'
import { byUrgency } from '@shared/domain/rules/urgency'
import type { Destination } from '@shared/contract/models'
import type { TrayEntry } from '../../ports/tray'
import { type Speech, cardWithTime } from '../common/cardWords'
import type { CardDeadline } from '../reminders/reminderCommands'

export interface TrayCardActions {
  readonly show: (destination?: Destination) => void
  readonly snooze: (deadline: CardDeadline, snooze: Snooze) => void
  readonly resume: (deadline: CardDeadline) => void
  readonly copy: (text: string) => void
}

/** A card with a deadline, as the tray lists it. */
export interface NextCard extends Pick<CardDocument, 'card'> {
  readonly timeline: Timeline
  readonly deadline: CivilDate
  readonly daysLeft: number
}

/** Cards with a known deadline, most urgent first. `today` is Lima's. */
export function nextCards(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
): NextCard[] {
  return documents
    .flatMap((document) => {
      const timeline = stagesOf(document, today, view)
      if (timeline.deadline === null) return []
      const { date, daysLeft } = timeline.deadline
      return [{ card: document.card, timeline, deadline: date, daysLeft }]
    })
    .sort(byUrgency)
}

/** "Claro 987 654 321 · 还有 7 天 · 已付款，待确认" */
export function lineOf({ card, daysLeft, timeline }: NextCard, speech: Speech): string {
  const line = cardWithTime(card, daysLeft, speech)
  return timeline.unconfirmedRenewals > 0 ? speech.t('tray.unconfirmed', { card: line }) : line
}

/** A card's menu entry, with what can be done without the window. */
export function cardEntry(
  next: NextCard,
  { ledger, now, timeZone }: { ledger: ReminderLedger; now: Instant; timeZone: string },
  speech: Speech,
  actions: TrayCardActions,
): TrayEntry {
  const { card, deadline } = next
  const { t } = speech
  const cardId = card.id
  return {
    label: lineOf(next, speech),
    submenu: [
      { label: t('tray.card.open'), onClick: () => actions.show({ page: 'card', cardId }) },
      { label: t('tray.card.renew'), onClick: () => actions.show({ page: 'renew', cardId }) },
      ...(card.isSample
        ? []
        : [silenceEntry({ cardId, deadline }, ledger, now, timeZone, speech, actions)]),
      // Copy the full number, even where its middle is hidden.
      { label: t('tray.card.copy'), onClick: () => actions.copy(card.number) },
    ],
  }
}

function silenceEntry(
  of: CardDeadline,
  { snoozed, stopped }: ReminderLedger,
  now: Instant,
  timeZone: string,
  { t }: Speech,
  { snooze, resume }: TrayCardActions,
): TrayEntry {
  const key = deadlineKey(of.cardId, of.deadline)
  if (Object.hasOwn(stopped, key) || (snoozed[key]?.until ?? '') > now) {
    return { label: t('tray.card.resume'), onClick: () => resume(of) }
  }
  return {
    label: t('tray.card.snooze'),
    submenu: snoozeKinds(now, timeZone)
      .filter(isPlain)
      .map((kind) => ({
        label: t(`reminders.snooze.${kind}`),
        onClick: () => snooze(of, { kind }),
      })),
  }
}

/** A chosen time needs a form, which only the window has. */
function isPlain(kind: SnoozeKind): kind is Exclude<SnoozeKind, 'at'> {
  return kind !== 'at'
}
