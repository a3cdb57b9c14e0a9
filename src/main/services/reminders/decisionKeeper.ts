import type { Instant } from '@shared/domain/base/civilDate'
import { type DeferReason, type Decision, newDecision } from '@shared/domain/reminders/decision'
import type { Clock } from '../../ports/clock'
import type { DecisionLog } from '../../ports/records'
import type { NoticeItem } from './notices'

/** Logs decisions about reminders: each change once, not each check. */
export interface DecisionKeeper {
  delivered(items: readonly NoticeItem[]): void
  /** True when something is newly held back, or for another reason than before. */
  deferred(items: readonly NoticeItem[], reason: DeferReason, until: Instant | null): boolean
  asked(what: Decision['what'], details?: Parameters<typeof newDecision>[2]): void
}

export function createDecisionKeeper(log: DecisionLog, clock: Clock): DecisionKeeper {
  /** What is held back now, and the reason. */
  const held = new Map<string, DeferReason>()
  const details = ({ topic, cardId, deadline, offset, dueAt }: NoticeItem) => ({
    topic,
    cardId,
    deadline,
    offset,
    dueAt,
  })
  return {
    delivered(items) {
      for (const one of items) {
        held.delete(one.id)
        log.add(newDecision(clock.now(), 'delivered', details(one)))
      }
    },
    deferred(items, reason, until) {
      const news = items.filter(({ id }) => held.get(id) !== reason)
      for (const one of news) {
        held.set(one.id, reason)
        log.add(newDecision(clock.now(), 'deferred', { ...details(one), reason, until }))
      }
      return news.length > 0
    },
    asked: (what, more) => log.add(newDecision(clock.now(), what, more)),
  }
}
