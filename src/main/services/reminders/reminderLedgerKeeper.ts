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
import type { NoticeItem } from './notices'

export interface LedgerKeeperNeeds {
  readonly ledger: ReminderRepository
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

/**
 * When the clock stands before entries of the ledger for this long, the clock is taken to be right and
 * the entries to be wrong. Until then they are only ignored: many computers start in a year long past
 * and are set right once they are online, and then the entries were right.
 * See src/decisions/010-a-clock-that-was-set-back.md.
 */
const MINUTES_UNTIL_TRUSTED = 60

/** The ledger, including entries that could not be written to disk yet. */
export interface LedgerKeeper {
  /** The ledger without entries that lie in the future. */
  read(): ReminderLedger
  /** Writes nothing when `next` returns its argument. */
  change(next: (ledger: ReminderLedger, now: Instant) => ReminderLedger): Result<ReminderLedger>
  noteShown(items: readonly NoticeItem[]): void
  /** Writes entries again that could not be written. True when they are now on disk. */
  noteAgain(): boolean
  /**
   * Call it at every check. True when the clock has just been found to stand before entries of the
   * ledger: it was set back, or is wrong now.
   */
  followClock(): boolean
  isNoted(): boolean
}

export function createLedgerKeeper(needs: LedgerKeeperNeeds): LedgerKeeper {
  const { ledger, cards, settings, clock, logger, changes } = needs
  /** Shown, though the disk took no note of it: not to be repeated while we run. */
  let unwritten: readonly { readonly item: NoticeItem; readonly at: Instant }[] = []

  /** Since when the clock has stood before entries of the ledger; null when it does not. */
  let isBeforeSince: Instant | null = null

  function known(): ReminderLedger {
    return unwritten.reduce((noted, { item, at }) => item.mark(noted, at), ledger.read())
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
    noteShown(items) {
      const written = change((noted, now) => {
        const marked = items.reduce((next, one) => one.mark(next, now), noted)
        return withoutOld(marked, liveKeys(now), now)
      })
      if (written.ok) return
      const at = clock.now()
      unwritten = [...unwritten, ...items.map((item) => ({ item, at }))]
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
