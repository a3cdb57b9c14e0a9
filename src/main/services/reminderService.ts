import { addDays, dateIn, momentOf } from '@shared/domain/civilDate'
import { dueFollowUps } from '@shared/domain/followUp'
import {
  type ReminderLedger,
  dueReminders,
  withDelivered,
  withResumed,
  withSnoozed,
  withStopped,
} from '@shared/domain/reminder'
import { type Result, failure, success } from '@shared/contract/result'
import type {
  CardRepository,
  Clock,
  Logger,
  MainWindow,
  Notifier,
  ReminderRepository,
  SettingsRepository,
  Translate,
} from '../ports'
import { type Notice, followUpNotices, reminderNotices } from './notices'
import type { CardReminder } from './notificationWords'
import type { ReminderCommands } from './reminderCommands'
import { createRetryDelay } from './retryDelay'

export interface ReminderServiceNeeds {
  readonly cards: CardRepository
  readonly ledger: ReminderRepository
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly notifier: Notifier
  readonly window: MainWindow
  readonly translate: Translate
  readonly logger: Logger
  /** The ledger is different now. */
  readonly notify: () => void
}

export interface ReminderService extends ReminderCommands {
  /** Says what is due. Never two at once; what fails stays due. */
  check(): Promise<void>
  /** The desktop may show notifications again: try at the next check. */
  retrySoon(): void
}

export function createReminderService(needs: ReminderServiceNeeds): ReminderService {
  const { cards, ledger, settings, clock, notifier, window, translate, logger, notify } = needs
  const delay = createRetryDelay()
  /** Shown, though the disk took no note of it: not to be repeated while we run. */
  let unwritten: readonly string[] = []
  let isChecking = false
  let areShown = true

  function knownLedger(): ReminderLedger {
    return withDelivered(ledger.read(), unwritten, clock.now())
  }

  function change(changed: ReminderLedger): Result<ReminderLedger> {
    const written = ledger.write(changed)
    if (written.ok) notify()
    return written
  }

  function noteShown(keys: readonly string[]): void {
    const written = change(withDelivered(knownLedger(), keys, clock.now()))
    unwritten = written.ok ? [] : [...unwritten, ...keys]
    if (!written.ok) logger.info('reminder-not-noted', { code: written.error.code })
  }

  function tellVisibility(isShown: boolean): void {
    if (isShown) delay.reset()
    else delay.failed(clock.now())
    if (isShown !== areShown) window.send('reminders:visibilityChanged', { areShown: isShown })
    areShown = isShown
  }

  function dueCards(known: ReminderLedger): CardReminder[] {
    const [now, timeZone] = [clock.now(), clock.timeZone()]
    return dueReminders(cards.all(), settings.read(), known, now, timeZone).flatMap((reminder) => {
      const document = cards.find(reminder.cardId)
      return document === null ? [] : [{ document, reminder }]
    })
  }

  /** Deadlines first: what is paid can wait a little longer than what is not. */
  function dueNow(): readonly Notice[] {
    const known = knownLedger()
    const { reminders } = settings.read()
    const unanswered = dueFollowUps(cards.all(), reminders, known, clock.now(), clock.timeZone())
    return [
      ...reminderNotices(dueCards(known), window.show, translate),
      ...followUpNotices(unanswered, window.show, translate),
    ]
  }

  /** Asked before each: while the ones before it were shown, it may have been renewed or silenced. */
  function isStillDue({ keys }: Notice): boolean {
    const due = new Set(dueNow().flatMap((notice) => notice.keys))
    return keys.some((key) => due.has(key))
  }

  async function showAll(notices: readonly Notice[]): Promise<void> {
    for (const notice of notices) {
      if (!isStillDue(notice)) continue
      const { notification, keys } = notice
      const isShown = await notifier.show(notification)
      // Only after it was seen: better told twice than never.
      if (isShown) noteShown(keys)
      tellVisibility(isShown)
      if (!isShown) return
    }
  }

  return {
    async check() {
      if (isChecking || delay.isWaiting(clock.now())) return
      isChecking = true
      try {
        await showAll(dueNow())
      } catch (cause) {
        logger.error('reminder-check-failed', cause)
      } finally {
        isChecking = false
      }
    },
    retrySoon: () => delay.reset(),
    ledger: knownLedger,
    stop: ({ cardId, deadline }) =>
      change(withStopped(knownLedger(), cardId, deadline, clock.now())),
    snooze({ cardId, deadline }) {
      const tomorrow = addDays(dateIn(clock.timeZone(), clock.now()), 1)
      const until = momentOf(tomorrow, settings.read().reminders.time, clock.timeZone())
      return change(withSnoozed(knownLedger(), cardId, deadline, until))
    },
    resume: ({ cardId, deadline }) => change(withResumed(knownLedger(), cardId, deadline)),
    async test() {
      const isShown = await notifier.show({
        title: translate('notifications.test.title'),
        body: translate('notifications.test.body'),
        tag: 'test',
        isUrgent: false,
        onClick: () => window.show(),
        buttons: [],
      })
      tellVisibility(isShown)
      return isShown ? success(undefined) : failure('notification-failed')
    },
  }
}
