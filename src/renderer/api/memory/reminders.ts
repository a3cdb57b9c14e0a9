import type { Api } from '@shared/contract/api'
import { success } from '@shared/contract/result'
import { addMinutes } from '@shared/domain/civilDate'
import { type ReminderLedger, withResumed, withSnoozed, withStopped } from '@shared/domain/reminder'
import type { World } from './world'

const A_DAY_IN_MINUTES = 24 * 60

export function memoryReminders(world: World): Api['reminders'] {
  const change = (ledger: ReminderLedger) => {
    world.ledger = ledger
    world.tell('data:changed', undefined)
    return success(ledger)
  }
  return {
    ledger: () => world.answer('reminders:ledger', () => success(world.ledger)),
    stop: ({ cardId, deadline }) =>
      world.answer('reminders:stop', () =>
        change(withStopped(world.ledger, cardId, deadline, world.now())),
      ),
    snooze: ({ cardId, deadline }) =>
      world.answer('reminders:snooze', () =>
        change(
          withSnoozed(world.ledger, cardId, deadline, addMinutes(world.now(), A_DAY_IN_MINUTES)),
        ),
      ),
    resume: ({ cardId, deadline }) =>
      world.answer('reminders:resume', () => change(withResumed(world.ledger, cardId, deadline))),
    test: () => world.answer('reminders:test', () => success(undefined)),
  }
}
