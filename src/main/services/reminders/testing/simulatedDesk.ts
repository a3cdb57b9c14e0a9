import { todayInLima } from '@shared/domain/base/civilDate'
import { ruleViewOf } from '@shared/domain/settings/settings'
import { stagesOf } from '@shared/domain/rules/timeline'
import type { ShownNotification } from '../../../ports/notifications'
import {
  doubtFuture,
  emptyMemory,
  forgetOld,
  isInForce,
  loseUnwritten,
  noteTold,
  noteWritten,
  recordOf,
} from './reminderMemory'
import { type Claim, askingClaims, deadlineClaims, isQuiet, livingKeys } from './reminderOracle'
import { type ReminderDesk, reminderDesk } from './reminderDesk'
import { newestSlot } from './reminderSlots'

/** Something that goes wrong or happens while the desktop is asked or shows a notification. */
export interface Mishap {
  readonly moment: 'asked' | 'showing' | 'shown'
  readonly happens: 'kill' | (() => void)
}

/** The longest delay after a desktop that refuses. */
const PATIENCE_MS = 15 * 60_000

/** Observes an engine on its desk. Throws as soon as it shows too much or too little. */
export function simulatedDesk() {
  const desk = reminderDesk((key, values = {}) => `${key}(${Object.values(values).join('|')})`)
  const memory = emptyMemory()
  const heard = { notifications: 0, digests: 0, kills: 0 }
  let reminders: ReturnType<ReminderDesk['start']> = desk.start()
  let lastShown: { readonly notification: ShownNotification; readonly key: string } | null = null
  let isRefusing = false
  let refusedAt: string | null = null
  let mishap: Mishap | null = null
  let die: () => void = () => undefined
  const failures: unknown[] = []
  desk.fails = (cause) => failures.push(cause)

  function claims(): Claim[] {
    return [...deadlineClaims(desk, memory), ...askingClaims(desk, memory)]
  }

  /** True when the process died of it. */
  function meets(moment: Mishap['moment']): boolean {
    if (mishap?.moment !== moment) return false
    const { happens } = mishap
    mishap = null
    if (happens === 'kill') die()
    else happens()
    return happens === 'kill'
  }

  desk.looks = async () => {
    if (meets('asked')) await never()
  }

  desk.shows = async (notification) => {
    const said = whatItSays(notification)
    if (meets('showing')) await never()
    if (isRefusing) {
      refusedAt = desk.now
      return false
    }
    heard.notifications++
    if (meets('shown')) await never()
    lastShown = { notification, key: said[0]?.claim.key ?? '' }
    for (const { claim, isDoubtful } of said) {
      const how = { isDoubtful, isOnDisk: !desk.isDiskFull }
      noteTold(memory, claim.key, claim.slots, desk.now, how)
    }
    return true
  }

  /** Throws when some of it must not be shown now. */
  function whatItSays(notification: ShownNotification) {
    const { title, body, tag } = notification
    if (isQuiet(desk)) throw fault('speaks in the quiet hours', notification)
    const { pause } = memory
    if (pause !== null && !pause.isDoubtful && isInForce(pause, desk.now)) {
      throw fault('speaks while it is paused', notification)
    }
    const isAsking = tag.endsWith('follow-up') || tag === 'follow-ups'
    const isDigest = tag === 'digest' || tag === 'follow-ups'
    if (!isAsking && !isDigest && !tag.startsWith('card|')) return []

    const may = isAsking ? askingClaims(desk, memory) : deadlineClaims(desk, memory)
    const numbers = [...`${title} ${body}`.matchAll(/9\d\d \d\d\d \d\d\d/g)].map(([number]) =>
      number.replaceAll(' ', ''),
    )
    const named = numbers.map((number) => {
      const claim = may.find((one) => one.number === number && isNamedBy(one, notification))
      if (claim === undefined) throw fault(`may not speak of ${number}`, notification)
      return claim
    })
    if (!isDigest) return named.map((claim) => ({ claim, isDoubtful: false }))

    heard.digests++
    const due = may.filter(({ isDue }) => isDue)
    const count = Number(/\((\d+)/.exec(title)?.[1])
    if (count < due.length || count > may.length) throw fault('counts wrong', notification)
    const [first] = named
    if (first === undefined || (!isAsking && due.some((one) => isMoreUrgent(one, first)))) {
      throw fault('hides the most urgent card', notification)
    }
    const isCertain = (claim: Claim) => claim.isDue || count === may.length
    return may.map((claim) => ({ claim, isDoubtful: !isCertain(claim) && !named.includes(claim) }))
  }

  /** A notification about one card also names its deadline or renewal. */
  function isNamedBy({ deadline, key }: Claim, { body, tag }: ShownNotification): boolean {
    if (tag.startsWith('card|')) return body.endsWith(`(${deadline})`)
    return !tag.endsWith('|follow-up') || key.startsWith(tag)
  }

  function fault(what: string, about: unknown): Error {
    const { now, timeZone, settings, isDiskFull } = desk
    const state = { now, timeZone, reminders: settings.reminders, isDiskFull, about, memory }
    const records = [...memory.records].map(([key, memo]) => `${key} ${JSON.stringify(memo)}`)
    return new Error(`The engine ${what}: ${JSON.stringify(state)}\n${records.join('\n')}`)
  }

  function isHeldBack(): boolean {
    if (desk.isLocked || desk.isPaused || isRefusing || isQuiet(desk)) return true
    if (memory.pause !== null && isInForce(memory.pause, desk.now)) return true
    if (refusedAt === null) return false
    const since = Date.parse(desk.now) - Date.parse(refusedAt)
    return since >= 0 && since < PATIENCE_MS
  }

  /** Call it after each write of the ledger. */
  function followDisk(): void {
    if (desk.story.includes('noted')) {
      noteWritten(memory)
      forgetOld(memory, livingKeys(desk), desk.now)
    }
    desk.story.length = 0
    desk.shown.length = 0
    desk.closed.length = 0
    desk.decisions.length = 0
  }

  function restart(): void {
    loseUnwritten(memory)
    refusedAt = null
    lastShown = null
    reminders = desk.start()
  }

  return {
    desk,
    memory,
    heard,
    commands: () => reminders.commands,
    follow: () => reminders.follow(),
    followDisk,
    restart,
    lastShown: () => lastShown,
    clockWasSet: () => doubtFuture(memory, desk.now),
    /** A day that had its reminder may count as done under changed times, and need not. */
    plansChanged(): void {
      const { now, timeZone, settings, cards } = desk
      for (const document of cards) {
        const { deadline, start } = stagesOf(document, todayInLima(now), ruleViewOf(settings))
        if (deadline === null) continue
        const plan = document.card.reminders ?? settings.reminders
        const { perhaps } = newestSlot(deadline.date, start?.date ?? null, plan, now, timeZone)
        const key = `${document.card.id}|${deadline.date}`
        const { told } = recordOf(memory, key)
        if (perhaps === null || told.every(({ date }) => date < perhaps.date)) continue
        noteTold(memory, key, [perhaps], now, { isDoubtful: true, isOnDisk: true })
      }
    },
    async wake(): Promise<void> {
      refusedAt = null
      reminders.retry()
      await untilSettled()
      // Before the next deed: what the ledger forgot now, it forgot by the cards as they are now.
      followDisk()
    },
    refuse: (isOn: boolean) => (isRefusing = isOn),
    async desktopChanged(): Promise<void> {
      refusedAt = null
      desk.desktopChanged()
      await untilSettled()
      followDisk()
    },
    /** One tick of the app. Throws when something due is not shown. */
    async tick(next: Mishap | null = null): Promise<void> {
      mishap = next
      const killed = new Promise<'killed'>((resolve) => (die = () => resolve('killed')))
      const outcome = await Promise.race([reminders.check(), killed])
      mishap = null
      if (failures.length > 0) throw failures[0]
      followDisk()
      if (outcome === 'killed') {
        heard.kills++
        restart()
        return
      }
      // What becomes due during a check may wait for the next one.
      if (next !== null || isHeldBack()) return
      const [forgotten] = claims().filter(({ isDue }) => isDue)
      if (forgotten !== undefined) throw fault('passes over', forgotten)
    },
  }
}
export type SimulatedDesk = ReturnType<typeof simulatedDesk>

function isMoreUrgent(a: Claim, b: Claim): boolean {
  const [[stageA, daysA], [stageB, daysB]] = [a.urgency, b.urgency]
  return stageA < stageB || (stageA === stageB && daysA < daysB)
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}

/** Waits until a check that is already running has ended. */
function untilSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
