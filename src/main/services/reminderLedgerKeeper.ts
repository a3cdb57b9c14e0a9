import type { Instant } from '@shared/domain/civilDate'
import {
  type ReminderLedger,
  deadlineKey,
  withoutFuture,
  withoutOld,
} from '@shared/domain/reminders/ledger'
import { ruleViewOf } from '@shared/domain/settings'
import { stagesOf } from '@shared/domain/timeline'
import { todayInLima } from '@shared/domain/civilDate'
import type { Result } from '@shared/contract/result'
import type {
  CardRepository,
  Clock,
  Logger,
  ReminderRepository,
  SettingsRepository,
} from '../ports'
import type { Said } from './notices'

export interface LedgerKeeperNeeds {
  readonly ledger: ReminderRepository
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly logger: Logger
  /** The ledger is different now. */
  readonly notify: () => void
}

/** What was said, also where the disk took no note of it. */
export interface LedgerKeeper {
  read(): ReminderLedger
  change(next: (ledger: ReminderLedger, now: Instant) => ReminderLedger): Result<ReminderLedger>
  noteShown(said: readonly Said[]): void
  /** True when something was left out that a clock wrote which ran ahead. */
  dropFuture(): boolean
  isNoted(): boolean
}

export function createLedgerKeeper(needs: LedgerKeeperNeeds): LedgerKeeper {
  const { ledger, cards, settings, clock, logger, notify } = needs
  /** Shown, though the disk took no note of it: not to be repeated while we run. */
  let unwritten: readonly { readonly said: Said; readonly at: Instant }[] = []

  function read(): ReminderLedger {
    return unwritten.reduce((known, { said, at }) => said.mark(known, at), ledger.read())
  }

  function change(
    next: (known: ReminderLedger, now: Instant) => ReminderLedger,
  ): Result<ReminderLedger> {
    const written = ledger.write(next(read(), clock.now()))
    if (written.ok) {
      unwritten = []
      notify()
    }
    return written
  }

  function liveKeys(now: Instant): Set<string> {
    const view = ruleViewOf(settings.read())
    return new Set(
      cards.all().flatMap((document) => {
        const { deadline } = stagesOf(document, todayInLima(now), view)
        return deadline === null ? [] : [deadlineKey(document.card.id, deadline.date)]
      }),
    )
  }

  return {
    read,
    change,
    noteShown(said) {
      const written = change((known, now) => {
        const noted = said.reduce((next, one) => one.mark(next, now), known)
        return withoutOld(noted, liveKeys(now), now)
      })
      if (written.ok) return
      const at = clock.now()
      unwritten = [...unwritten, ...said.map((one) => ({ said: one, at }))]
      logger.info('reminder-not-noted', { code: written.error.code })
    },
    dropFuture() {
      const now = clock.now()
      const known = ledger.read()
      const kept = withoutFuture(known, now)
      const stillUnwritten = unwritten.filter(({ at }) => at <= now)
      const isChanged = kept !== known || stillUnwritten.length < unwritten.length
      if (kept !== known) {
        const written = ledger.write(kept)
        if (!written.ok) logger.info('reminder-not-noted', { code: written.error.code })
        else notify()
      }
      unwritten = stillUnwritten
      return isChanged
    },
    isNoted: () => unwritten.length === 0,
  }
}
