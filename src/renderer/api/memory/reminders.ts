import type { Api } from '@shared/contract/api'
import { type Result, invalid, success } from '@shared/contract/result'
import { hiddenCards } from '@shared/contract/damage'
import type { ReminderProblem } from '@shared/contract/models'
import { newDecision } from '@shared/domain/reminders/decision'
import {
  type ReminderLedger,
  deadlineKey,
  withPause,
  withResumed,
  withSnoozed,
  withStopped,
} from '@shared/domain/reminders/ledger'
import { nextReminders } from '@shared/domain/reminders/next'
import { planOf } from '@shared/domain/reminders/plan'
import { pauseUntil, snoozeUntil } from '@shared/domain/reminders/silence'
import type { World } from './world'

export function memoryReminders(world: World): Api['reminders'] {
  const { timeZone } = world.info
  function change(ledger: ReminderLedger): Result<undefined> {
    world.ledger = ledger
    world.tell('reminders:ledgerChanged', ledger)
    world.tell('reminders:healthChanged', undefined)
    return success(undefined)
  }
  const planFor = (cardId: string) => {
    const common = world.settings.reminders
    const document = world.find(cardId)
    return document === null ? common : planOf(document.card, common)
  }
  return {
    ledger: () => world.answer('reminders:ledger', () => success(world.ledger)),
    stop: ({ cardId, deadline }) =>
      world.answer('reminders:stop', () =>
        change(withStopped(world.ledger, deadlineKey(cardId, deadline), world.now())),
      ),
    snooze: ({ cardId, deadline, snooze }) =>
      world.answer('reminders:snooze', () => {
        const until = snoozeUntil(snooze, planFor(cardId), world.now(), timeZone)
        if (until === null) {
          return invalid([{ field: 'snooze', code: 'snooze.past' }])
        }
        const key = deadlineKey(cardId, deadline)
        const snoozed = newDecision(world.now(), 'snoozed', { cardId, deadline, until })
        world.decisions = [...world.decisions, snoozed]
        change(withSnoozed(world.ledger, key, until, world.now()))
        return success({ until })
      }),
    resume: ({ cardId, deadline }) =>
      world.answer('reminders:resume', () =>
        change(withResumed(world.ledger, deadlineKey(cardId, deadline))),
      ),
    pause: ({ isPaused }) =>
      world.answer('reminders:pause', () => {
        const until = pauseUntil(world.settings.reminders, world.now(), timeZone)
        return change(withPause(world.ledger, isPaused ? until : null, world.now()))
      }),
    health: () =>
      world.answer('reminders:health', () =>
        success({
          lastCheck: world.now(),
          lastShown: null,
          lastRefused: null,
          desktop: world.desktop,
          problems: problemsOf(world),
          next: nextReminders(world.documents, world.settings, world.ledger, world.now(), timeZone),
          decisions: world.decisions.toReversed(),
        }),
      ),
    exportLog: () =>
      world.answer('reminders:exportLog', () =>
        success(world.exported('keepline.csv', world.decisions.length)),
      ),
    test: () => world.answer('reminders:test', () => success(undefined)),
  }
}

function problemsOf({ damaged, settings, desktop, ledger, areShown }: World): ReminderProblem[] {
  return [
    ...(hiddenCards(damaged).length > 0 ? ['unreadable' as const] : []),
    ...(settings.reminders.isOn ? [] : ['off' as const]),
    ...(desktop.isAvailable ? [] : ['no-service' as const]),
    ...(areShown ? [] : ['not-shown' as const]),
    ...(desktop.isPaused ? ['desktop-paused' as const] : []),
    ...(ledger.paused === null ? [] : ['paused' as const]),
  ]
}
