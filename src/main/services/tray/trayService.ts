import { hiddenCards } from '@shared/contract/damage'
import { type BackupWorry, backupWorry, firstRecordAt } from '@shared/domain/backups/backupMemory'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type Instant, dateIn, todayInLima } from '@shared/domain/base/civilDate'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import { snoozeKinds } from '@shared/domain/reminders/silence'
import { ruleViewOf } from '@shared/domain/settings/settings'
import type { Clock } from '../../ports/clock'
import type { Clipboard } from '../../ports/desktop'
import type { BackupMemoryRepository } from '../../ports/backups'
import type { ExportMemoryRepository } from '../../ports/exports'
import type { CardRepository, LibraryRepair, SettingsRepository } from '../../ports/records'
import type { TrayState, TrayView } from '../../ports/tray'
import type { Translate } from '../../ports/words'
import { speechOf } from '../common/cardWords'
import type { ReminderCommands } from '../reminders/reminderCommands'
import { type TrayActions, trayState } from './trayMenu'

export interface TrayServiceNeeds {
  readonly cards: CardRepository
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly view: TrayView
  readonly clipboard: Clipboard
  readonly translate: Translate
  readonly reminders: Pick<ReminderCommands, 'ledger' | 'problems' | 'snooze' | 'resume' | 'pause'>
  readonly exports: Pick<ExportMemoryRepository, 'read'>
  readonly backups: Pick<BackupMemoryRepository, 'read'>
  readonly exportAgain: TrayActions['exportAgain']
  readonly show: TrayActions['show']
  readonly quit: TrayActions['quit']
}

export interface TrayService {
  /** Call it after a change of the records, the settings, the language or the reminders' health. */
  refresh(): void
  /** Call it at every tick: redraws when something changed by time alone. */
  followClock(): void
}

export function createTrayService(needs: TrayServiceNeeds): TrayService {
  const { cards, settings, clock, view, translate, reminders } = needs
  let shownHour = ''
  let shown = ''

  const actions: TrayActions = {
    show: needs.show,
    quit: needs.quit,
    exportAgain: needs.exportAgain,
    snooze: (deadline, snooze) => void reminders.snooze(deadline, snooze),
    resume: (deadline) => void reminders.resume(deadline),
    pause(isPaused) {
      if (reminders.pause(isPaused).ok) return
      // The panel has changed the check mark by itself already.
      shown = ''
      refresh()
    },
    copy: (text) => needs.clipboard.write(text),
  }

  function worryAt(now: Instant): BackupWorry | null {
    return backupWorry(needs.backups.read(), firstRecordAt(cards.all()), now)
  }

  function refresh(): void {
    const chosen = settings.read()
    const sight = {
      documents: cards.all(),
      ledger: reminders.ledger(),
      hiddenCards: hiddenCards(needs.repair.damaged()).length,
      problems: reminders.problems(),
      view: ruleViewOf(chosen),
      backupWorry: worryAt(clock.now()),
      canExportAgain: needs.exports.read().last !== null,
      now: clock.now(),
      timeZone: clock.timeZone(),
    }
    shownHour = hourOf(sight)
    const state = trayState(sight, speechOf(chosen, translate), actions)
    const identity = identityOf(state, sight.documents)
    if (identity === shown) return
    shown = identity
    view.show(state)
  }

  return {
    refresh,
    followClock() {
      const ledger = reminders.ledger()
      const hour = hourOf({ ledger, now: clock.now(), timeZone: clock.timeZone() })
      if (hour !== shownHour) refresh()
    },
  }
}

/**
 * Everything in the tray that depends on the clock, as one key: the day in Lima and the user's day,
 * the zone, the snoozes on offer and those still running.
 */
function hourOf(sight: { ledger: ReminderLedger; now: Instant; timeZone: string }): string {
  const { ledger, now, timeZone } = sight
  const silent = Object.values(ledger.snoozed).filter(({ until }) => until > now).length
  const isPaused = ledger.paused !== null && ledger.paused.until > now
  return [
    todayInLima(now),
    dateIn(timeZone, now),
    timeZone,
    snoozeKinds(now, timeZone).length,
    silent,
    isPaused,
  ].join(' ')
}

/**
 * Identifies what the panel shows. An unchanged menu is not sent again, because that would close it
 * while the user has it open. The numbers are part of the key: in private mode two cards can read the
 * same but do different things.
 */
function identityOf(state: TrayState, documents: readonly CardDocument[]): string {
  return JSON.stringify([state, documents.map(({ card }) => [card.id, card.number])])
}
