import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { Snooze } from '@shared/domain/reminders/silence'
import type { ReminderHealth, ReminderProblem } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'

/** One deadline of one card, which the user silences or wakes. */
export interface CardDeadline {
  readonly cardId: string
  readonly deadline: CivilDate
}

/** What the user does not want to hear. */
export interface SilenceCommands {
  stop(deadline: CardDeadline): Result<undefined>
  /** Gives the end of the silence; `validation` for one that has passed, or is over a year ahead. */
  snooze(deadline: CardDeadline, snooze: Snooze): Result<{ readonly until: Instant }>
  resume(deadline: CardDeadline): Result<undefined>
  /** Everything is silent until tomorrow, or speaks again. */
  pause(isPaused: boolean): Result<undefined>
}

export interface HealthCommands {
  health(): Promise<ReminderHealth>
  /** The known problems that keep reminders from being shown. Does not ask the desktop. */
  problems(): readonly ReminderProblem[]
  /** `notification-failed` when the desktop did not show it. */
  test(): Promise<Result<undefined>>
}

/** What the user asks of the reminders, in the window, in the tray or on a notification. */
export interface ReminderCommands extends SilenceCommands, HealthCommands {
  ledger(): ReminderLedger
}
