import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  A_DAY_IN_MINUTES,
  type Instant,
  addDays,
  addMinutes,
  dateIn,
  momentOf,
  todayInLima,
} from '@shared/domain/base/civilDate'
import { ruleViewOf } from '@shared/domain/settings/settings'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { stagesOf } from '@shared/domain/rules/timeline'
import { recordOf } from './reminderMemory'
import { deedsOn } from './simulatedDeeds'
import { nextSlotMoment } from './reminderSlots'
import { type SimulatedDesk, simulatedDesk } from './simulatedDesk'
import type { Deed, Gap, Life, Obstacle, Step } from './simulatedLife'

/** Lives a life on a desk; fails as soon as the engine says too much or too little. */
export async function liveThrough(life: Life): Promise<{ days: number } & SimulatedDesk['heard']> {
  const simulated = simulatedDesk()
  const { desk } = simulated
  desk.now = life.begins
  desk.timeZone = life.timeZone
  desk.cards = Array.from({ length: life.cards }, (_, at) => firstDocument(at, desk.now))
  simulated.restart()
  let minutes = 0
  for (const step of life.steps) {
    const passed = minutesOf(step.gap, simulated)
    minutes += passed
    desk.now = addMinutes(desk.now, passed)
    await liveStep(step, simulated)
  }
  return { days: minutes / A_DAY_IN_MINUTES, ...simulated.heard }
}

/** The last card is a sample, which must never cause a reminder. */
function firstDocument(at: number, now: Instant): CardDocument {
  const card = { id: `card-${at}`, number: `90000000${at}`, isSample: at === 5 }
  const renewed = addDays(todayInLima(now), -40 * at)
  return aDocument(card, [aRenewal(renewed, { id: `renewal-${at}`, createdAt: now })])
}

async function liveStep(step: Step, simulated: SimulatedDesk): Promise<void> {
  const { desk } = simulated
  const { obstacle, mishap } = step
  if (step.meanwhile === 'off') simulated.restart()
  if (step.meanwhile === 'asleep') await simulated.wake()
  if (obstacle === null) desk.isDiskFull = false
  await deedsOn(simulated)(step.deed)
  if (obstacle !== null || mishap !== null) {
    place(obstacle, simulated)
    await simulated.tick(
      mishap && {
        moment: mishap.moment,
        happens:
          mishap.deed === null ? 'kill' : () => void deedsOn(simulated)(mishap.deed ?? NOTHING),
      },
    )
    await clear(obstacle, simulated)
  }
  await simulated.tick()
}

const NOTHING: Deed = { kind: 'nothing' }

function place(obstacle: Obstacle | null, { desk, refuse }: SimulatedDesk): void {
  if (obstacle === 'locked') desk.isLocked = true
  if (obstacle === 'paused-desktop') desk.isPaused = true
  if (obstacle === 'refusing') refuse(true)
  if (obstacle === 'full-disk') desk.isDiskFull = true
}

async function clear(obstacle: Obstacle | null, simulated: SimulatedDesk): Promise<void> {
  simulated.desk.isLocked = false
  simulated.desk.isPaused = false
  simulated.refuse(false)
  if (obstacle === 'paused-desktop') await simulated.desktopChanged()
}

function minutesOf(gap: Gap, simulated: SimulatedDesk): number {
  if (gap.kind === 'minutes') return gap.minutes
  const next = nextMoment(simulated)
  const until = (Date.parse(next) - Date.parse(simulated.desk.now)) / 60_000
  return Math.max(0, Math.ceil(until) + gap.minutes)
}

/**
 * The next moment at which something may become due, where an engine is most easily too early or too
 * late.
 */
function nextMoment({ desk, memory }: SimulatedDesk): Instant {
  const { now, timeZone, settings } = desk
  const moments = desk.cards.flatMap((document) => {
    const { deadline, start } = stagesOf(document, todayInLima(now), ruleViewOf(settings))
    if (deadline === null) return []
    const { snooze, stop } = recordOf(memory, `${document.card.id}|${deadline.date}`)
    if (stop !== null) return []
    const plan = document.card.reminders ?? settings.reminders
    const slot = nextSlotMoment(deadline.date, start?.date ?? null, plan, now, timeZone)
    return snooze === null ? [slot] : [slot, snooze.until]
  })
  const { quietHours } = settings.reminders
  const today = dateIn(timeZone, now)
  const quiet = quietHours === null ? [] : [momentOf(today, quietHours.to, timeZone)]
  const [next = addMinutes(now, 30 * A_DAY_IN_MINUTES)] = [
    ...moments,
    ...quiet,
    ...(memory.pause === null ? [] : [memory.pause.until]),
  ]
    .filter((moment) => moment > now)
    .sort()
  return next
}
