import type { Clock } from '../ports/clock'
import type { PowerEvents } from '../ports/desktop'
import type { Logger } from '../ports/logger'
import type { Notifier } from '../ports/notifications'
import type { MainWindow } from '../ports/window'
import type { Translate } from '../ports/words'
import type { Changes } from '../services/common/changeHub'
import { createDecisionKeeper } from '../services/reminders/decisionKeeper'
import { createDesktopWatch } from '../services/reminders/desktopWatch'
import type { ReminderCommands } from '../services/reminders/reminderCommands'
import { createReminderHealth } from '../services/reminders/reminderHealthService'
import { createLedgerKeeper } from '../services/reminders/reminderLedgerKeeper'
import { createReminderService } from '../services/reminders/reminderService'
import { createReminderSilence } from '../services/reminders/reminderSilenceService'
import type { Storage } from '../storage/openStorage'

export interface ReminderNeeds {
  readonly storage: Pick<Storage, 'cards' | 'settings' | 'reminders' | 'decisions' | 'repair'>
  readonly clock: Clock
  readonly power: Pick<PowerEvents, 'isLocked'>
  readonly notifier: Notifier
  readonly window: MainWindow
  readonly translate: Translate
  readonly logger: Logger
  readonly changes: Changes
}

export interface Reminders {
  readonly commands: ReminderCommands
  check(): Promise<void>
  /** After every change of the records, the settings or the ledger. */
  follow(): void
  /** Checks again at once, because the desktop may show notifications again. */
  retry(): void
}

/** Composes the reminders. */
export function composeReminders(needs: ReminderNeeds): Reminders {
  const { storage, clock, notifier, window, translate, logger, changes } = needs
  const { cards, settings, repair, decisions: log } = storage
  const decisions = createDecisionKeeper(log, clock)
  const desktop = createDesktopWatch(notifier, clock, window, logger)
  const ledger = createLedgerKeeper({
    ledger: storage.reminders,
    cards,
    settings,
    clock,
    logger,
    changes,
  })
  const silence = createReminderSilence({ cards, settings, ledger, decisions, clock, changes })
  const service = createReminderService({
    cards,
    repair,
    ledger,
    decisions,
    settings,
    clock,
    power: needs.power,
    notifier,
    desktop,
    show: (destination) => window.show(destination),
    snoozeUntilTomorrow: (subjects) => silence.snoozeUntilTomorrow(subjects),
    translate,
    logger,
    changes,
  })
  const health = createReminderHealth({
    cards,
    repair,
    settings,
    ledger,
    log,
    clock,
    notifier,
    desktop,
    translate,
    lastCheck: () => service.lastCheck(),
    show: (destination) => window.show(destination),
    changes,
  })
  notifier.onChanged(() => service.followDesktop())
  return {
    commands: { ...silence, ...health, ledger: () => ledger.read() },
    check: () => service.check(),
    follow: () => service.follow(),
    retry: () => service.retry(),
  }
}
