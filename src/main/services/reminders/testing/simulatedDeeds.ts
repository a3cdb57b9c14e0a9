import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  A_DAY_IN_MINUTES,
  type CivilDate,
  type Instant,
  addDays,
  addMinutes,
  todayInLima,
} from '@shared/domain/base/civilDate'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { type ReminderSettings, ruleViewOf } from '@shared/domain/settings/settings'
import { aRenewal } from '@shared/domain/testing/documents'
import { stagesOf } from '@shared/domain/rules/timeline'
import { recordOf } from './reminderMemory'
import type { SimulatedDesk } from './simulatedDesk'
import type { Deed, SnoozeChoice } from './simulatedLife'

/** Clocks of computers show these, and no other years. */
const EARLIEST: Instant = '2005-01-01T00:00:00.000Z'
const LATEST: Instant = '2090-01-01T00:00:00.000Z'

/** Performs an action on the desk and records it in the oracle's memory. */
export function deedsOn(simulated: SimulatedDesk): (deed: Deed) => Promise<void> {
  const { desk, memory } = simulated
  const { now } = desk
  const today = todayInLima(now)

  function change(at: number, next: (document: CardDocument) => CardDocument): void {
    const chosen = at % desk.cards.length
    desk.cards = desk.cards.map((document, other) => (other === chosen ? next(document) : document))
    simulated.follow()
  }
  function changeCard(
    at: number,
    next: (card: CardDocument['card']) => Partial<CardDocument['card']>,
  ) {
    change(at, (document) => ({ ...document, card: { ...document.card, ...next(document.card) } }))
  }
  function changeLastRenewal(at: number, next: (renewal: Renewal) => Partial<Renewal>): void {
    change(at, (document) => {
      const last = document.renewals.at(-1)
      if (last === undefined) return document
      return {
        ...document,
        renewals: [...document.renewals.slice(0, -1), { ...last, ...next(last) }],
      }
    })
  }
  function changeReminders(changes: Partial<ReminderSettings>): void {
    desk.settings = { ...desk.settings, reminders: { ...desk.settings.reminders, ...changes } }
    simulated.follow()
  }
  function deadlineOf(at: number) {
    const document = desk.cards[at % desk.cards.length]
    if (document === undefined) return null
    const { deadline } = stagesOf(document, today, ruleViewOf(desk.settings))
    return deadline && { cardId: document.card.id, deadline: deadline.date }
  }

  function mostPressing(): number {
    const deadlines = desk.cards.map((_, at) => deadlineOf(at)?.deadline ?? LATEST)
    return deadlines.indexOf(deadlines.reduce((first, other) => (other < first ? other : first)))
  }

  function silence(kind: 'stop' | 'resume' | 'snooze', at: number, choice?: SnoozeChoice): void {
    const deadline = deadlineOf(at)
    if (deadline === null) return
    const key = `${deadline.cardId}|${deadline.deadline}`
    const memo = recordOf(memory, key)
    const commands = simulated.commands()
    if (kind === 'snooze') {
      if (choice === undefined) return
      const asked = commands.snooze(deadline, choice.kind === 'at' ? atTime(choice, today) : choice)
      if (asked.ok) rememberSnooze(key, asked.data.until)
    } else if (commands[kind](deadline).ok) {
      memo.snooze = null
      memo.stop = kind === 'stop' ? { at: now, isDoubtful: false } : null
    }
  }
  function rememberSnooze(key: string, until: Instant | undefined): void {
    if (until === undefined) throw new Error('A snooze was taken without an end.')
    recordOf(memory, key).snooze = { since: now, until, isDoubtful: false }
  }
  function pressTomorrow(): void {
    const last = simulated.lastShown()
    const button = last?.notification.buttons.at(-1)
    if (!last || !button || !last.notification.tag.startsWith('card|')) return
    button.onClick()
    if (!desk.isDiskFull) rememberSnooze(last.key, desk.ledger.snoozed[last.key]?.until)
  }

  return async (deed) => {
    switch (deed.kind) {
      case 'nothing':
        break
      case 'restart':
        simulated.restart()
        break
      case 'press-tomorrow':
        pressTomorrow()
        break
      case 'renew': {
        const date = addDays(today, -deed.daysAgo)
        const id = `renewal-${desk.cards.reduce((count, one) => count + one.renewals.length, 0)}-x`
        const renewal = aRenewal(date, { id, status: deed.status, createdAt: now })
        change(deed.card ?? mostPressing(), (document) => ({
          ...document,
          renewals: [...document.renewals, renewal],
        }))
        break
      }
      case 'answer':
        changeLastRenewal(deed.card, ({ status }) => {
          if (status !== 'paid') return {}
          return deed.isEffective
            ? { status: 'effective', askAgainAt: null }
            : { askAgainAt: addMinutes(now, A_DAY_IN_MINUTES) }
        })
        break
      case 'remove-renewal':
        changeLastRenewal(deed.card, ({ deletedAt }) => ({ deletedAt: deletedAt ? null : now }))
        break
      case 'archive':
        changeCard(deed.card, ({ archivedAt }) => ({ archivedAt: archivedAt ? null : now }))
        break
      case 'delete':
        changeCard(deed.card, ({ deletedAt }) => ({ deletedAt: deletedAt ? null : now }))
        break
      case 'expiry': {
        const { inDays } = deed
        changeCard(deed.card, () => ({
          confirmedExpiry: inDays === null ? null : { on: addDays(today, inDays), seenOn: today },
        }))
        break
      }
      case 'operator':
        changeCard(deed.card, () => ({ operator: deed.operator }))
        break
      case 'own-plan':
        changeCard(deed.card, () => ({ reminders: deed.plan }))
        simulated.plansChanged()
        break
      case 'plan':
        changeReminders(deed.plan)
        simulated.plansChanged()
        break
      case 'quiet': {
        const hours = deed.hours && { from: deed.hours[0], to: deed.hours[1] }
        changeReminders({ quietHours: hours })
        break
      }
      case 'topic': {
        const { topics } = desk.settings.reminders
        changeReminders({ topics: { ...topics, [deed.topic]: !topics[deed.topic] } })
        break
      }
      case 'switch':
        changeReminders({ isOn: deed.isOn })
        break
      case 'pause': {
        const asked = simulated.commands().pause(deed.isOn)
        if (!asked.ok) break
        const { paused } = desk.ledger
        memory.pause = paused && { ...paused, isDoubtful: false }
        break
      }
      case 'stop':
      case 'resume':
        silence(deed.kind, deed.card)
        break
      case 'snooze':
        silence('snooze', deed.card, deed.snooze)
        break
      case 'zone':
        desk.timeZone = deed.timeZone
        break
      case 'set-clock': {
        const set = addMinutes(now, deed.minutes)
        desk.now = set < EARLIEST ? EARLIEST : set > LATEST ? LATEST : set
        simulated.clockWasSet()
        break
      }
    }
    simulated.followDisk()
  }
}

function atTime({ inDays, time }: Extract<SnoozeChoice, { kind: 'at' }>, today: CivilDate) {
  return { kind: 'at' as const, date: addDays(today, inDays), time }
}
