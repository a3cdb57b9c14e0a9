import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Instant } from '@shared/domain/base/civilDate'
import {
  type ReminderLedger,
  deadlineKey,
  withPause,
  withResumed,
  withSnoozed,
  withStopped,
} from '@shared/domain/reminders/ledger'
import { planOf } from '@shared/domain/reminders/plan'
import { pauseUntil, snoozeUntil } from '@shared/domain/reminders/silence'
import { type Result, invalid, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { CardRepository, SettingsRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import type { DecisionKeeper } from './decisionKeeper'
import type { CardDeadline, SilenceCommands } from './reminderCommands'
import type { LedgerKeeper } from './reminderLedgerKeeper'

export interface ReminderSilenceNeeds {
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly ledger: LedgerKeeper
  readonly decisions: DecisionKeeper
  readonly clock: Clock
  readonly changes: Changes
}

export interface ReminderSilence extends SilenceCommands {
  /** The button of a notification: its card is spoken of again tomorrow. */
  snoozeUntilTomorrow(deadline: CardDeadline): void
}

/** What the user does not want to hear, and until when. */
export function createReminderSilence(needs: ReminderSilenceNeeds): ReminderSilence {
  const { cards, settings, ledger, decisions, clock, changes } = needs

  function change(
    what: 'stopped' | 'snoozed' | 'resumed' | 'paused' | 'unpaused',
    next: (known: ReminderLedger, now: Instant) => ReminderLedger,
    details: Parameters<DecisionKeeper['asked']>[1],
  ): Result<undefined> {
    const written = ledger.change(next)
    if (!written.ok) return written
    decisions.asked(what, details)
    changes.publish({ what: 'reminderHealth' })
    return success(undefined)
  }

  function plan(document: CardDocument | null) {
    const common = settings.read().reminders
    return document === null ? common : planOf(document.card, common)
  }

  const silence: SilenceCommands = {
    stop: ({ cardId, deadline }) =>
      change('stopped', (known, now) => withStopped(known, deadlineKey(cardId, deadline), now), {
        cardId,
        deadline,
        until: null,
      }),
    snooze({ cardId, deadline }, snooze) {
      const until = snoozeUntil(snooze, plan(cards.find(cardId)), clock.now(), clock.timeZone())
      if (until === null) return invalid([{ field: 'snooze', code: 'snooze.past' }])
      const key = deadlineKey(cardId, deadline)
      const snoozed = change('snoozed', (known, now) => withSnoozed(known, key, until, now), {
        cardId,
        deadline,
        until,
      })
      return snoozed.ok ? success({ until }) : snoozed
    },
    resume: ({ cardId, deadline }) =>
      change('resumed', (known) => withResumed(known, deadlineKey(cardId, deadline)), {
        cardId,
        deadline,
        until: null,
      }),
    pause(isPaused) {
      const until = isPaused ? pauseUntil(plan(null), clock.now(), clock.timeZone()) : null
      return change(
        isPaused ? 'paused' : 'unpaused',
        (known, now) => withPause(known, until, now),
        { until },
      )
    },
  }
  return {
    ...silence,
    snoozeUntilTomorrow: (deadline) => void silence.snooze(deadline, { kind: 'tomorrow' }),
  }
}
