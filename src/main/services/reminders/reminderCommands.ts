import type { CivilDate } from '@shared/domain/base/civilDate'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { Snooze } from '@shared/domain/reminders/silence'
import type { ReminderHealth, ReminderProblem } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'

/** One deadline of one card: what the user silences or wakes. */
export interface CardDeadline {
  readonly cardId: string
  readonly deadline: CivilDate
}

/** What the user asks of the reminders, in the window, in the tray or on a notification. */
export interface ReminderCommands {
  ledger(): ReminderLedger
  stop(deadline: CardDeadline): Result<ReminderLedger>
  /** `validation` for a moment that has passed, or lies more than a year ahead. */
  snooze(deadline: CardDeadline, snooze: Snooze): Result<ReminderLedger>
  resume(deadline: CardDeadline): Result<ReminderLedger>
  /** Everything is silent until tomorrow, or speaks again. */
  pause(isPaused: boolean): Result<ReminderLedger>
  health(): Promise<ReminderHealth>
  /** What stands in the way of reminders, as far as it is known without asking the desktop. */
  problems(): readonly ReminderProblem[]
  /** `notification-failed` when the desktop did not show it. */
  test(): Promise<Result<undefined>>
}
