import type { Clock } from '../ports/clock'
import type { Dialogs, PowerEvents } from '../ports/desktop'
import type { Logger } from '../ports/logger'
import type { Notifier } from '../ports/notifications'
import type { MainWindow } from '../ports/window'
import type { Translate } from '../ports/words'
import type { ExportFiles } from '../ports/exports'
import { createDecisionExport, type DecisionExport } from '../services/reminders/decisionExport'
import { createDecisionKeeper } from '../services/reminders/decisionKeeper'
import { createDesktopWatch } from '../services/reminders/desktopWatch'
import type { ExportPlaces } from '../services/exports/exportPlaces'
import { createReminderCommands } from '../services/reminders/reminderCommandService'
import type { ReminderCommands } from '../services/reminders/reminderCommands'
import { createLedgerKeeper } from '../services/reminders/reminderLedgerKeeper'
import { createReminderService } from '../services/reminders/reminderService'
import type { Storage } from '../storage/openStorage'

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
