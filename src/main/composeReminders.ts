import type { Clock, Dialogs, Logger, MainWindow, Notifier, PowerEvents, Translate } from './ports'
import type { ExportFiles } from './ports'
import { createDecisionExport, type DecisionExport } from './services/decisionExport'
import { createDecisionKeeper } from './services/decisionKeeper'
import { createDesktopWatch } from './services/desktopWatch'
import type { ExportPlaces } from './services/exportPlaces'
import { createReminderCommands } from './services/reminderCommandService'
import type { ReminderCommands } from './services/reminderCommands'
import { createLedgerKeeper } from './services/reminderLedgerKeeper'
import { createReminderService } from './services/reminderService'
import type { Storage } from './storage/openStorage'

export interface ReminderNeeds {
  readonly storage: Pick<Storage, 'cards' | 'settings' | 'reminders' | 'decisions'>
  readonly clock: Clock
  readonly power: Pick<PowerEvents, 'isLocked'>
  readonly notifier: Notifier
  readonly window: MainWindow
  readonly translate: Translate
  readonly logger: Logger
  /** The ledger is different now. */
  readonly notify: () => void
  /** What stands in the way of reminders may be different now. */
  readonly notifyHealth: () => void
}

export interface Reminders {
  readonly commands: ReminderCommands
  check(): Promise<void>
  /** After every change of the records or the settings. */
  follow(): void
  /** The desktop may show notifications again: look, and try at once. */
  retry(): void
}

/** A part of the composition root: the engine of the reminders. */
export function composeReminders(needs: ReminderNeeds): Reminders {
  const { storage, clock, notifier, window, translate, logger, notify, notifyHealth } = needs
  const { cards, settings, decisions: log } = storage
  const decisions = createDecisionKeeper(log, clock)
  const desktop = createDesktopWatch(notifier, clock, window, logger)
  const ledger = createLedgerKeeper({
    ledger: storage.reminders,
    ...{ cards, settings, clock, logger, notify },
  })
  const service = createReminderService({
    ...{ cards, settings, clock, notifier, translate, logger, notifyHealth },
    ...{ ledger, decisions, desktop },
    power: needs.power,
    show: window.show,
    snoozeUntilTomorrow: (deadline) => void commands.snooze(deadline, { kind: 'tomorrow' }),
  })
  const commands = createReminderCommands({
    ...{ cards, settings, clock, notifier, translate, notifyHealth },
    ...{ ledger, decisions, desktop, log },
    lastCheck: service.lastCheck,
    showWindow: () => window.show({ page: 'reminders' }),
  })
  const follow = () => {
    service.followPlans()
    service.closeSettled()
  }
  const retry = () => {
    desktop.retrySoon()
    void service.check()
  }
  notifier.onChanged(() => {
    void desktop.look().then(notifyHealth, (cause: unknown) => {
      logger.error('desktop-not-asked', cause)
    })
    retry()
  })
  return { commands, check: service.check, follow, retry }
}

export function composeDecisionExport(
  needs: Pick<ReminderNeeds, 'storage' | 'clock'> & {
    readonly dialogs: Dialogs
    readonly files: Pick<ExportFiles, 'write'>
    readonly places: ExportPlaces
    readonly encodeTable: (rows: readonly (readonly string[])[]) => Uint8Array
  },
): DecisionExport {
  return createDecisionExport({ ...needs, log: needs.storage.decisions })
}
