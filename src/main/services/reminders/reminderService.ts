import { hiddenCards } from '@shared/contract/damage'
import type { Instant } from '@shared/domain/base/civilDate'
import { type Agenda, agendaAt } from '@shared/domain/reminders/agenda'
import type { DeferReason } from '@shared/domain/reminders/decision'
import { plansOf, withPlansChanged } from '@shared/domain/reminders/planChange'
import type { Clock } from '../../ports/clock'
import type { PowerEvents } from '../../ports/desktop'
import type { Logger } from '../../ports/logger'
import type { Notifier } from '../../ports/notifications'
import type { CardRepository, LibraryRepair, SettingsRepository } from '../../ports/records'
import type { MainWindow } from '../../ports/window'
import type { Translate } from '../../ports/words'
import { speechOf } from '../common/cardWords'
import type { Changes } from '../common/changeHub'
import type { DecisionKeeper } from './decisionKeeper'
import type { DesktopWatch } from './desktopWatch'
import { type Notice, type NoticeItem, noticesOf } from './notices'
import type { CardDeadline } from './reminderCommands'
import type { LedgerKeeper } from './reminderLedgerKeeper'
import { openSubjects } from './reminderSubjects'

export interface ReminderServiceNeeds {
  readonly cards: CardRepository
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly ledger: LedgerKeeper
  readonly decisions: DecisionKeeper
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly power: Pick<PowerEvents, 'isLocked'>
  readonly notifier: Notifier
  readonly desktop: DesktopWatch
  readonly show: MainWindow['show']
  readonly snoozeUntilTomorrow: (deadline: CardDeadline) => void
  readonly translate: Translate
  readonly logger: Logger
  readonly changes: Changes
}

export interface ReminderService {
  /** Shows what is due. Never runs twice at once; what could not be shown stays due. */
  check(): Promise<void>
  /**
   * After every change of the records, the settings or the ledger: what was said under another plan
   * stays said, and what has been settled (renewed, answered or silenced) goes from the screen.
   */
  follow(): void
  /** The desktop may show again what it refused before: try at once. */
  retry(): void
  /** The desktop is another one than it was: look what it can do, and try at once. */
  followDesktop(): void
  /** When the reminders were last looked at; null before the first time. */
  lastCheck(): Instant | null
}

export function createReminderService(needs: ReminderServiceNeeds): ReminderService {
  const { cards, ledger, decisions, settings, clock, notifier, desktop, logger } = needs
  /** Notifications on the screen, as far as we know: tag → subjects. */
  const onScreen = new Map<string, readonly NoticeItem['subject'][]>()
  let isChecking = false
  let lastCheck: Instant | null = null
  let plans = plansOf(cards.all(), settings.read())

  /** Something was said, held back or refused. */
  function publishHealth(): void {
    needs.changes.publish({ what: 'reminderHealth' })
  }

  function agenda(): Agenda {
    const [now, zone] = [clock.now(), clock.timeZone()]
    return agendaAt(cards.all(), settings.read(), ledger.read(), now, zone, hidden())
  }

  /** What may hide cards, and their deadlines with them. */
  function hidden(): readonly string[] {
    return hiddenCards(needs.repair.damaged()).map(({ id }) => id)
  }

  function notices(of: Agenda): readonly Notice[] {
    const speech = speechOf(settings.read(), needs.translate)
    return noticesOf(of, (id) => cards.find(id), needs, speech)
  }

  /** Why nothing may be shown now although something is due; null when it may. */
  async function obstacle({
    hold,
  }: Agenda): Promise<{ reason: DeferReason; until: Instant | null } | null> {
    if (hold !== null) return hold
    if (needs.power.isLocked()) return { reason: 'screen-locked', until: null }
    const { isPaused } = await desktop.ask()
    return isPaused ? { reason: 'desktop-paused', until: null } : null
  }

  /** Computed anew for each notification: its subject may have been settled while others were shown. */
  function nextNotice(tried: ReadonlySet<string>): Notice | undefined {
    const now = agenda()
    if (now.hold !== null) return undefined
    return notices(now).find(({ notification }) => !tried.has(notification.tag))
  }

  async function showAll(): Promise<void> {
    const tried = new Set<string>()
    for (let notice = nextNotice(tried); notice; notice = nextNotice(tried)) {
      const { notification, items } = notice
      tried.add(notification.tag)
      const isShown = await notifier.show(notification)
      // Note it only after it was shown: better announced twice than never.
      if (isShown) noteShown(notification.tag, items)
      desktop.noteShown(isShown)
      if (!isShown) {
        decisions.deferred(items, 'not-shown', desktop.waitsUntil())
        return
      }
    }
  }

  function noteShown(tag: string, items: readonly NoticeItem[]): void {
    const subjects = items.map(({ subject }) => subject)
    // A subject belongs to the newest notification that names it.
    for (const [older, others] of onScreen) {
      onScreen.set(
        older,
        others.filter((subject) => subject === null || !subjects.includes(subject)),
      )
    }
    onScreen.set(tag, subjects)
    ledger.noteShown(items)
    decisions.delivered(items)
    // Its subject may have been settled while the desktop was showing it.
    closeSettled()
  }

  function closeSettled(): void {
    if (onScreen.size === 0) return
    const open = openSubjects(
      cards.all(),
      settings.read(),
      ledger.read(),
      clock.now(),
      hidden().length > 0,
    )
    for (const [tag, subjects] of onScreen) {
      if (subjects.some((subject) => subject === null || open.has(subject))) continue
      onScreen.delete(tag)
      notifier.close(tag)
    }
  }

  function followPlans(): void {
    const [documents, chosen] = [cards.all(), settings.read()]
    const before = plans
    plans = plansOf(documents, chosen)
    const zone = clock.timeZone()
    ledger.change((known, now) => withPlansChanged(known, documents, before, chosen, now, zone))
  }

  async function checkNow(): Promise<void> {
    lastCheck = clock.now()
    if (ledger.followClock()) decisions.asked('clock-set-back')
    if (ledger.noteAgain()) publishHealth()
    const now = agenda()
    const due = notices(now)
    if (due.length === 0) return
    const held = await obstacle(now)
    if (held === null) {
      await showAll()
      publishHealth()
    } else if (
      decisions.deferred(
        due.flatMap(({ items }) => items),
        held.reason,
        held.until,
      )
    ) {
      publishHealth()
    }
  }

  async function check(): Promise<void> {
    if (isChecking || desktop.isWaiting()) return
    isChecking = true
    try {
      await checkNow()
    } catch (cause) {
      logger.error('reminder-check-failed', cause)
    } finally {
      isChecking = false
    }
  }

  function retry(): void {
    desktop.retrySoon()
    void check()
  }

  return {
    check,
    retry,
    followDesktop() {
      desktop.ask().then(publishHealth, (cause: unknown) => {
        logger.error('desktop-not-asked', cause)
      })
      retry()
    },
    follow() {
      followPlans()
      closeSettled()
    },
    lastCheck: () => lastCheck,
  }
}
