import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { type FollowUp, dueFollowUps } from '../renewals/followUp'
import type { Settings } from '../settings/settings'
import { type BareRenewal, dueBareRenewals } from './bareRenewals'
import { type DueReminder, dueReminders } from './due'
import type { ReminderLedger } from './ledger'
import { type HiddenCards, dueHiddenCards } from './hiddenCards'
import { type MonthDigest, dueMonthDigest } from './monthDigest'
import { quietUntil } from './silence'
import { type UnfinishedRenewal, dueUnfinished } from './unfinished'

/** Why all reminders wait, and until when. */
export interface Hold {
  readonly reason: 'paused' | 'quiet-hours'
  readonly until: Instant
}

/** Everything that is due now. */
export interface Agenda {
  readonly hiddenCards: HiddenCards | null
  /** Most urgent first, including snoozed ones. */
  readonly reminders: readonly DueReminder[]
  readonly followUps: readonly FollowUp[]
  readonly unfinished: readonly UnfinishedRenewal[]
  readonly bareRenewals: readonly BareRenewal[]
  readonly digest: MonthDigest | null
  /** Null when it may be shown now. */
  readonly hold: Hold | null
}

const NOTHING: Agenda = {
  hiddenCards: null,
  reminders: [],
  followUps: [],
  unfinished: [],
  bareRenewals: [],
  digest: null,
  hold: null,
}

/**
 * The only place that decides what is due. `now` is UTC, `timeZone` is the user's (IANA). `hiddenIds` are
 * the records that cannot be read, in which cards may be.
 */
export function agendaAt(
  documents: readonly CardDocument[],
  settings: Settings,
  ledger: ReminderLedger,
  now: Instant,
  timeZone: string,
  hiddenIds: readonly string[] = [],
): Agenda {
  const { reminders } = settings
  const { topics } = reminders
  if (!reminders.isOn) return NOTHING
  return {
    // No topic of its own: it cannot be switched off, because what it hides is all topics.
    hiddenCards: dueHiddenCards(hiddenIds, reminders, ledger, now, timeZone),
    reminders: dueReminders(documents, settings, ledger, now, timeZone),
    followUps: topics.unconfirmed ? dueFollowUps(documents, ledger, now) : [],
    unfinished: topics.inProgress ? dueUnfinished(documents, reminders, ledger, now, timeZone) : [],
    bareRenewals: topics.receipts ? dueBareRenewals(documents, ledger, now, timeZone) : [],
    // A month is not called quiet while a card of it may be missing.
    digest:
      topics.digest && hiddenIds.length === 0
        ? dueMonthDigest(documents, settings, ledger, now, timeZone)
        : null,
    hold: holdAt(settings, ledger, now, timeZone),
  }
}

export function holdAt(
  { reminders }: Settings,
  { paused }: ReminderLedger,
  now: Instant,
  timeZone: string,
): Hold | null {
  if (paused !== null && paused.until > now) return { reason: 'paused', until: paused.until }
  const until = quietUntil(reminders.quietHours, now, timeZone)
  return until === null ? null : { reason: 'quiet-hours', until }
}
