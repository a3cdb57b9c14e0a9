import { success } from '@shared/contract/result'
import type { ReminderCommands } from '../services/reminderCommands'
import type { HandlersOf } from './handlers'

export function reminderHandlers(reminders: ReminderCommands): HandlersOf<'reminders'> {
  return {
    'reminders:ledger': () => success(reminders.ledger()),
    'reminders:stop': (deadline) => reminders.stop(deadline),
    'reminders:snooze': (deadline) => reminders.snooze(deadline),
    'reminders:resume': (deadline) => reminders.resume(deadline),
    'reminders:test': () => reminders.test(),
  }
}
