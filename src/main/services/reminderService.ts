import { addDays, dateIn, momentOf } from '@shared/domain/civilDate'
import {
  type ReminderLedger,
  deadlineKey,
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
import { type CardReminder, wordsForCard, wordsForDigest } from './notificationWords'
import type { ReminderCommands } from './reminderCommands'
import { createRetryDelay } from './retryDelay'

/** More cards than these at once are told in one notification: nobody reads a pile. */
const MOST_SINGLE = 3

/** From the day before the deadline on, it must not be overlooked. */
const URGENT_DAYS = 1

function isUrgent({ reminder }: CardReminder): boolean {
  return reminder.daysLeft <= URGENT_DAYS
}

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

  function dueNow(): CardReminder[] {
    const due = dueReminders(
      cards.all(),
      settings.read(),
      knownLedger(),
      clock.now(),
      clock.timeZone(),
    )
    return due.flatMap((reminder) => {
      const document = cards.find(reminder.cardId)
      return document === null ? [] : [{ document, reminder }]
    })
  }

  async function showOne(due: CardReminder): Promise<boolean> {
    const { cardId, deadline } = due.reminder
    return notifier.show({
      ...wordsForCard(due, translate),
      tag: deadlineKey(cardId, deadline),
      isUrgent: isUrgent(due),
      onClick: () => window.show({ page: 'card', cardId }),
    })
  }

  async function showDigest(due: readonly CardReminder[]): Promise<boolean> {
    return notifier.show({
      ...wordsForDigest(due, translate),
      tag: 'digest',
      isUrgent: due.some(isUrgent),
      onClick: () => window.show({ page: 'overview' }),
    })
  }

  async function showAll(due: readonly CardReminder[]): Promise<void> {
    const notices =
      due.length > MOST_SINGLE
        ? [{ show: () => showDigest(due), keys: due.flatMap(({ reminder }) => reminder.keys) }]
        : due.map((one) => ({ show: () => showOne(one), keys: one.reminder.keys }))
    for (const { show, keys } of notices) {
      const isShown = await show()
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
      })
      tellVisibility(isShown)
      return isShown ? success(undefined) : failure('notification-failed')
    },
  }
}
