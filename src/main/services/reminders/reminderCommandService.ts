import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type ReminderLedger, deadlineKey } from '@shared/domain/reminders/ledger'
import { withPause, withResumed, withSnoozed, withStopped } from '@shared/domain/reminders/ledger'
import type { Instant } from '@shared/domain/base/civilDate'
import { nextReminders } from '@shared/domain/reminders/next'
import { planOf } from '@shared/domain/reminders/plan'
import { pauseUntil, snoozeUntil } from '@shared/domain/reminders/silence'
import { MOST_DECISIONS, type ReminderProblem } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { Notifier } from '../../ports/notifications'
import type { CardRepository, DecisionLog, SettingsRepository } from '../../ports/records'
import type { Translate } from '../../ports/words'
import type { DecisionKeeper } from './decisionKeeper'
import type { DesktopWatch } from './desktopWatch'
import type { CardDeadline, ReminderCommands } from './reminderCommands'
import type { LedgerKeeper } from './reminderLedgerKeeper'
import { invalid } from '../common/invalid'

export interface ReminderCommandNeeds {
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly ledger: LedgerKeeper
  readonly decisions: DecisionKeeper
  readonly log: DecisionLog
  readonly clock: Clock
  readonly notifier: Notifier
  readonly desktop: DesktopWatch
  readonly translate: Translate
  readonly lastCheck: () => Instant | null
  readonly showWindow: () => void
  readonly notifyHealth: () => void
}

/** The panel shows no more than these. */
const MOST_NEXT = 20

export function createReminderCommands(needs: ReminderCommandNeeds): ReminderCommands {
  const { cards, settings, ledger, decisions, clock, notifier, desktop, translate } = needs

  function problems(): readonly ReminderProblem[] {
    const { paused } = ledger.read()
    const found: readonly (readonly [ReminderProblem, boolean])[] = [
      ['off', !settings.read().reminders.isOn],
      ['no-service', desktop.known()?.isAvailable === false],
      ['not-shown', !desktop.areShown()],
      ['desktop-paused', desktop.known()?.isPaused === true],
      ['paused', paused !== null && paused.until > clock.now()],
      ['not-noted', !ledger.isNoted()],
    ]
    return found.filter(([, isFound]) => isFound).map(([problem]) => problem)
  }

  function silence(
    what: 'stopped' | 'snoozed' | 'resumed',
    { cardId, deadline }: CardDeadline,
    next: (known: ReminderLedger, key: string, now: Instant) => ReminderLedger,
    until: Instant | null = null,
  ): Result<ReminderLedger> {
    const key = deadlineKey(cardId, deadline)
    const written = ledger.change((known, now) => next(known, key, now))
    if (written.ok) decisions.asked(what, { cardId, deadline, until })
    if (written.ok) needs.notifyHealth()
    return written
  }

  function plan(document: CardDocument | null) {
    const common = settings.read().reminders
    return document === null ? common : planOf(document.card, common)
  }

  return {
    ledger: ledger.read,
    stop: (deadline) => silence('stopped', deadline, withStopped),
    snooze(deadline, snooze) {
      const [now, zone] = [clock.now(), clock.timeZone()]
      const until = snoozeUntil(snooze, plan(cards.find(deadline.cardId)), now, zone)
      if (until === null) return invalid([{ field: 'snooze', code: 'snooze.past' }])
      const next = (known: ReminderLedger, key: string) => withSnoozed(known, key, until, now)
      return silence('snoozed', deadline, next, until)
    },
    resume: (deadline) => silence('resumed', deadline, withResumed),
    pause(isPaused) {
      const until = isPaused ? pauseUntil(plan(null), clock.now(), clock.timeZone()) : null
      const written = ledger.change((known, now) => withPause(known, until, now))
      if (written.ok) decisions.asked(isPaused ? 'paused' : 'unpaused', { until })
      if (written.ok) needs.notifyHealth()
      return written
    },
    problems,
    async health() {
      const { isAvailable, name, hasButtons, isPaused } = await desktop.look()
      const [now, zone] = [clock.now(), clock.timeZone()]
      return {
        lastCheck: needs.lastCheck(),
        lastShown: desktop.lastShown(),
        lastRefused: desktop.lastRefused(),
        desktop: { isAvailable, name, hasButtons, isPaused },
        problems: [...problems()],
        next: nextReminders(cards.all(), settings.read(), ledger.read(), now, zone).slice(
          0,
          MOST_NEXT,
        ),
        decisions: needs.log.all().toReversed().slice(0, MOST_DECISIONS),
      }
    },
    async test() {
      const isShown = await notifier.show({
        title: translate('notifications.test.title'),
        body: translate('notifications.test.body'),
        tag: 'test',
        isUrgent: false,
        onClick: needs.showWindow,
        buttons: [],
      })
      desktop.told(isShown)
      needs.notifyHealth()
      return isShown ? success(undefined) : failure('notification-failed')
    },
  }
}
