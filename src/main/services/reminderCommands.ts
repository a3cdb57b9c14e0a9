import type { CivilDate } from '@shared/domain/civilDate'
import type { ReminderLedger } from '@shared/domain/reminder'
import type { Result } from '@shared/contract/result'

/** One deadline of one card: what the user silences or wakes. */
export interface CardDeadline {
  readonly cardId: string
  readonly deadline: CivilDate
}

/** What the window asks of the reminders. */
export interface ReminderCommands {
  ledger(): ReminderLedger
  stop(deadline: CardDeadline): Result<ReminderLedger>
  snooze(deadline: CardDeadline): Result<ReminderLedger>
  resume(deadline: CardDeadline): Result<ReminderLedger>
  /** `notification-failed` when the desktop did not show it. */
  test(): Promise<Result<undefined>>
}
