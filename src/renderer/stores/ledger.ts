import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import { EMPTY_LEDGER, type ReminderLedger, deadlineKey } from '@shared/domain/reminders/ledger'
import type { Snooze } from '@shared/domain/reminders/silence'
import { useApi } from '../api/client'
import { useClock } from './clock'
import { toldValue } from './toldValue'

interface DeadlineOfCard {
  readonly cardId: string
  readonly deadline: CivilDate
}

export type Silence =
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'snoozed'; readonly until: Instant }

/** The reminder ledger of this machine: what was shown and what was silenced. */
export const useLedger = defineStore('ledger', () => {
  const api = useApi()
  const clock = useClock()
  const told = toldValue<ReminderLedger>(EMPTY_LEDGER)
  const ledger = told.value

  api.on('reminders:ledgerChanged', told.tell)

  /** Once, at the start: what comes after it is told. */
  async function read(): Promise<void> {
    await told.read(() => api.reminders.ledger())
  }

  /** How long the reminders of a deadline are silent: until a moment, for good, or not at all. */
  function silenceOf({ cardId, deadline }: DeadlineOfCard): Silence {
    const key = deadlineKey(cardId, deadline)
    if (Object.hasOwn(ledger.value.stopped, key)) return { kind: 'stopped' }
    const until = ledger.value.snoozed[key]?.until
    return until !== undefined && until > clock.now ? { kind: 'snoozed', until } : { kind: 'none' }
  }

  /** Until when all reminders are paused; null when they are not. */
  const pausedUntil = computed(() => {
    const until = ledger.value.paused?.until
    return until !== undefined && until > clock.now ? until : null
  })

  const stop = (of: DeadlineOfCard) => api.reminders.stop(of)
  const snooze = (of: DeadlineOfCard, choice: Snooze) =>
    api.reminders.snooze({ ...of, snooze: choice })
  const pause = (isPaused: boolean) => api.reminders.pause({ isPaused })
  const resume = (of: DeadlineOfCard) => api.reminders.resume(of)

  return { ledger, pausedUntil, read, silenceOf, stop, snooze, resume, pause }
})
