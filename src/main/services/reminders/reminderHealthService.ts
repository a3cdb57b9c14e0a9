import type { Instant } from '@shared/domain/base/civilDate'
import { nextReminders } from '@shared/domain/reminders/next'
import { hiddenCards } from '@shared/contract/damage'
import { MOST_DECISIONS, type ReminderProblem } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { Notifier } from '../../ports/notifications'
import type {
  CardRepository,
  DecisionLog,
  LibraryRepair,
  SettingsRepository,
} from '../../ports/records'
import type { MainWindow } from '../../ports/window'
import type { Translate } from '../../ports/words'
import type { Changes } from '../common/changeHub'
import type { DesktopWatch } from './desktopWatch'
import type { HealthCommands } from './reminderCommands'
import type { LedgerKeeper } from './reminderLedgerKeeper'

export interface ReminderHealthNeeds {
  readonly cards: CardRepository
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly settings: SettingsRepository
  readonly ledger: LedgerKeeper
  readonly log: DecisionLog
  readonly clock: Clock
  readonly notifier: Notifier
  readonly desktop: DesktopWatch
  readonly translate: Translate
  readonly lastCheck: () => Instant | null
  readonly show: MainWindow['show']
  readonly changes: Changes
}

/** The panel shows no more than these. */
const MOST_NEXT = 20

/** How reminding fares on this machine, and a try whether it works. */
export function createReminderHealth(needs: ReminderHealthNeeds): HealthCommands {
  const { cards, repair, settings, ledger, clock, notifier, desktop, translate } = needs

  function problems(): readonly ReminderProblem[] {
    const { paused } = ledger.read()
    const found: readonly (readonly [ReminderProblem, boolean])[] = [
      ['unreadable', hiddenCards(repair.damaged()).length > 0],
      ['off', !settings.read().reminders.isOn],
      ['no-service', desktop.known()?.isAvailable === false],
      ['not-shown', !desktop.areShown()],
      ['desktop-paused', desktop.known()?.isPaused === true],
      ['paused', paused !== null && paused.until > clock.now()],
      ['not-noted', !ledger.isNoted()],
    ]
    return found.filter(([, isFound]) => isFound).map(([problem]) => problem)
  }

  return {
    problems,
    async health() {
      const { isAvailable, name, hasButtons, isPaused } = await desktop.ask()
      const [now, zone] = [clock.now(), clock.timeZone()]
      const next = nextReminders(cards.all(), settings.read(), ledger.read(), now, zone)
      return {
        lastCheck: needs.lastCheck(),
        lastShown: desktop.lastShown(),
        lastRefused: desktop.lastRefused(),
        desktop: { isAvailable, name, hasButtons, isPaused },
        problems: [...problems()],
        next: next.slice(0, MOST_NEXT),
        decisions: needs.log.all().toReversed().slice(0, MOST_DECISIONS),
      }
    },
    async test() {
      const isShown = await notifier.show({
        title: translate('notifications.test.title'),
        body: translate('notifications.test.body'),
        tag: 'test',
        isUrgent: false,
        onClick: () => needs.show({ page: 'reminders' }),
        buttons: [],
      })
      desktop.noteShown(isShown)
      needs.changes.publish({ what: 'reminderHealth' })
      return isShown ? success(undefined) : failure('notification-failed')
    },
  }
}
