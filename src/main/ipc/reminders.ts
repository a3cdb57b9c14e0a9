import { success } from '@shared/contract/result'
import type { DecisionExport } from '../services/reminders/decisionExport'
import type { ReminderCommands } from '../services/reminders/reminderCommands'
import type { HandlersOf } from './handlers'

export function reminderHandlers(
  reminders: ReminderCommands,
  log: DecisionExport,
): HandlersOf<'reminders'> {
  return {
    'reminders:ledger': () => success(reminders.ledger()),
    'reminders:stop': (deadline) => reminders.stop(deadline),
    'reminders:snooze': ({ snooze, ...deadline }) => reminders.snooze(deadline, snooze),
    'reminders:resume': (deadline) => reminders.resume(deadline),
    'reminders:pause': ({ isPaused }) => reminders.pause(isPaused),
    'reminders:health': async () => success(await reminders.health()),
    'reminders:exportLog': ({ language }) => log.export(language),
    'reminders:test': () => reminders.test(),
  }
}
