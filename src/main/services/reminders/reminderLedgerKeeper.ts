import { type Instant, minutesBetween, todayInLima } from '@shared/domain/base/civilDate'
import {
  type ReminderLedger,
  deadlineKey,
  withoutFuture,
  withoutOld,
} from '@shared/domain/reminders/ledger'
import { ruleViewOf } from '@shared/domain/settings/settings'
import { stagesOf } from '@shared/domain/rules/timeline'
import { askingKey, isUnconfirmed } from '@shared/domain/renewals/followUp'
import { type Result, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { CardRepository, ReminderRepository, SettingsRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import type { Said } from './notices'

export interface LedgerKeeperNeeds {
  readonly ledger: ReminderRepository
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

/**
 * A clock that stands so long before what was noted is taken to be right, and what was noted to be
 * wrong. Until then it is only left out of sight: many a computer starts in a year long past and is
 * set right once it is online, and then everything was said rightly.
 * See src/decisions/010-a-clock-that-was-set-back.md.
 */
const MINUTES_UNTIL_TRUSTED = 60

/** What was said, also where the disk took no note of it. */
export interface LedgerKeeper {
  /** What holds at this moment: nothing that was noted at one still to come. */
  read(): ReminderLedger
  /** Nothing is written when `next` gives back what it was given. */
  change(next: (ledger: ReminderLedger, now: Instant) => ReminderLedger): Result<ReminderLedger>
  noteShown(said: readonly Said[]): void
  /** Tries again what the disk took no note of. True when it now has. */
  noteAgain(): boolean
  /**
   * To be called with each look at the clock. True when it has just been seen to stand before what was
   * noted: set back, or wrong now.
   */
  followClock(): boolean
  isNoted(): boolean
}

export function createLedgerKeeper(needs: LedgerKeeperNeeds): LedgerKeeper {
  const { ledger, cards, settings, clock, logger, changes } = needs
  /** Shown, though the disk took no note of it: not to be repeated while we run. */
  let unwritten: readonly { readonly said: Said; readonly at: Instant }[] = []

  /** Since when the clock stands before what was noted; null while it does not. */
  let isBeforeSince: Instant | null = null

  function known(): ReminderLedger {
    return unwritten.reduce((noted, { said, at }) => said.mark(noted, at), ledger.read())
  }

  function change(
    next: (noted: ReminderLedger, now: Instant) => ReminderLedger,
  ): Result<ReminderLedger> {
    const noted = known()
    const changed = next(noted, clock.now())
    if (changed === noted && unwritten.length === 0) return success(noted)
    const written = ledger.write(changed)
    if (written.ok) {
      unwritten = []
      changes.publish({ what: 'reminderLedger' })
    }
    return written
  }

  function liveKeys(now: Instant): Set<string> {
    const view = ruleViewOf(settings.read())
    return new Set(
      cards.all().flatMap((document) => {
        const { deadline } = stagesOf(document, todayInLima(now), view)
        const asked = document.renewals.filter(isUnconfirmed).map((renewal) => askingKey(renewal))
        return deadline === null ? asked : [...asked, deadlineKey(document.card.id, deadline.date)]
      }),
    )
  }

  return {
    read: () => withoutFuture(known(), clock.now()),
    change,
    noteShown(said) {
      const written = change((noted, now) => {
        const marked = said.reduce((next, one) => one.mark(next, now), noted)
        return withoutOld(marked, liveKeys(now), now)
      })
      if (written.ok) return
      const at = clock.now()
      unwritten = [...unwritten, ...said.map((one) => ({ said: one, at }))]
      logger.info('reminder-not-noted', { code: written.error.code })
    },
    noteAgain: () => unwritten.length > 0 && change((noted) => noted).ok,
    followClock() {
      const now = clock.now()
      const noted = known()
      if (withoutFuture(noted, now) === noted) {
        isBeforeSince = null
        return false
      }
      if (isBeforeSince === null || isBeforeSince > now) {
        isBeforeSince = now
        return true
      }
      if (minutesBetween(isBeforeSince, now) >= MINUTES_UNTIL_TRUSTED) change(withoutFuture)
      return false
    },
    isNoted: () => unwritten.length === 0,
  }
}
