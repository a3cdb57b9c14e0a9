import type { Instant } from '@shared/domain/civilDate'
import { type Agenda, agendaAt } from '@shared/domain/reminders/agenda'
import type { DeferReason } from '@shared/domain/reminders/decision'
import { plansOf, withPlansChanged } from '@shared/domain/reminders/planChange'
import type { CardRepository, Clock, Logger, MainWindow, Notifier, PowerEvents } from '../ports'
import type { SettingsRepository, Translate } from '../ports'
import { speechOf } from './cardWords'
import type { DecisionKeeper } from './decisionKeeper'
import type { DesktopWatch } from './desktopWatch'
import { type Notice, type Said, noticesOf } from './notices'
import type { CardDeadline } from './reminderCommands'
import type { LedgerKeeper } from './reminderLedgerKeeper'
import { openSubjects } from './reminderSubjects'

export interface ReminderServiceNeeds {
  readonly cards: CardRepository
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
  /** Something was said, held back or refused. */
  readonly notifyHealth: () => void
}

export interface ReminderService {
  /** Says what is due. Never two at once; what fails stays due. */
  check(): Promise<void>
  /** After every change of the records or the settings: what was said under another plan stays said. */
  followPlans(): void
  /** Takes from the screen what has been settled: renewed, answered or silenced. */
  closeSettled(): void
  /** When the reminders were last looked at; null before the first time. */
  lastCheck(): Instant | null
}

export function createReminderService(needs: ReminderServiceNeeds): ReminderService {
  const { cards, ledger, decisions, settings, clock, notifier, desktop, logger } = needs
  /** What lies on the screen, as far as we know: its tag → what it is about. */
  const onScreen = new Map<string, readonly string[]>()
  let isChecking = false
  let lastCheck: Instant | null = null
  let plans = plansOf(cards.all(), settings.read())

  function agenda(): Agenda {
    return agendaAt(cards.all(), settings.read(), ledger.read(), clock.now(), clock.timeZone())
  }

  function notices(of: Agenda): readonly Notice[] {
    const speech = speechOf(settings.read(), needs.translate)
    return noticesOf(of, cards.find, needs, speech)
  }

  /** Why nothing may be said now, though something is due. */
  async function obstacle({
    hold,
  }: Agenda): Promise<{ reason: DeferReason; until: Instant | null } | null> {
    if (hold !== null) return hold
    if (needs.power.isLocked()) return { reason: 'screen-locked', until: null }
    const { isPaused } = await desktop.look()
    return isPaused ? { reason: 'desktop-paused', until: null } : null
  }

  /** Asked before each: while the ones before it were shown, it may have been renewed or silenced. */
  function isStillDue({ said }: Notice): boolean {
    const now = agenda()
    if (now.hold !== null) return false
    const due = new Set(notices(now).flatMap((notice) => notice.said.map(({ id }) => id)))
    return said.some(({ id }) => due.has(id))
  }

  async function showAll(all: readonly Notice[]): Promise<void> {
    for (const notice of all) {
      if (!isStillDue(notice)) continue
      const { notification, said } = notice
      const isShown = await notifier.show(notification)
      // Only after it was seen: better told twice than never.
      if (isShown) noteShown(notification.tag, said)
      desktop.told(isShown)
      if (!isShown) {
        decisions.deferred(said, 'not-shown', desktop.waitsUntil())
        return
      }
    }
  }

  function noteShown(tag: string, said: readonly Said[]): void {
    onScreen.set(
      tag,
      said.map(({ subject }) => subject),
    )
    ledger.noteShown(said)
    decisions.delivered(said)
  }

  async function checkNow(): Promise<void> {
    lastCheck = clock.now()
    if (ledger.dropFuture()) decisions.asked('clock-set-back')
    const now = agenda()
    const due = notices(now)
    if (due.length === 0) return
    const held = await obstacle(now)
    if (held === null) {
      await showAll(due)
      needs.notifyHealth()
    } else if (
      decisions.deferred(
        due.flatMap(({ said }) => said),
        held.reason,
        held.until,
      )
    ) {
      needs.notifyHealth()
    }
  }

  return {
    async check() {
      if (isChecking || desktop.isWaiting()) return
      isChecking = true
      try {
        await checkNow()
      } catch (cause) {
        logger.error('reminder-check-failed', cause)
      } finally {
        isChecking = false
      }
    },
    followPlans() {
      const [documents, chosen] = [cards.all(), settings.read()]
      const before = plans
      plans = plansOf(documents, chosen)
      const known = ledger.read()
      const [now, zone] = [clock.now(), clock.timeZone()]
      const next = withPlansChanged(known, documents, before, chosen, now, zone)
      if (next !== known) ledger.change(() => next)
    },
    closeSettled() {
      if (onScreen.size === 0) return
      const open = openSubjects(cards.all(), settings.read(), ledger.read(), clock.now())
      for (const [tag, subjects] of onScreen) {
        if (subjects.some((subject) => open.has(subject))) continue
        onScreen.delete(tag)
        notifier.close(tag)
      }
    },
    lastCheck: () => lastCheck,
  }
}
