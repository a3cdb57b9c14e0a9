import type { Instant } from '@shared/domain/base/civilDate'
import { type DeferReason, type Decision, newDecision } from '@shared/domain/reminders/decision'
import type { Clock } from '../../ports/clock'
import type { DecisionLog } from '../../ports/records'
import type { Said } from './notices'

/** Logs decisions about reminders: each change once, not each check. */
export interface DecisionKeeper {
  delivered(said: readonly Said[]): void
  /** True when something is newly held back, or for another reason than before. */
  deferred(said: readonly Said[], reason: DeferReason, until: Instant | null): boolean
  asked(what: Decision['what'], details?: Parameters<typeof newDecision>[2]): void
}

export function createDecisionKeeper(log: DecisionLog, clock: Clock): DecisionKeeper {
  /** What is held back now, and the reason. */
  const held = new Map<string, DeferReason>()
  const details = ({ topic, cardId, deadline, offset, dueAt }: Said) => ({
    ...{ topic, cardId, deadline, offset, dueAt },
  })
  return {
    delivered(said) {
      for (const one of said) {
        held.delete(one.id)
        log.add(newDecision(clock.now(), 'delivered', details(one)))
      }
    },
    deferred(said, reason, until) {
      const news = said.filter(({ id }) => held.get(id) !== reason)
      for (const one of news) {
        held.set(one.id, reason)
        log.add(newDecision(clock.now(), 'deferred', { ...details(one), reason, until }))
      }
      return news.length > 0
    },
    asked: (what, more) => log.add(newDecision(clock.now(), what, more)),
  }
}
