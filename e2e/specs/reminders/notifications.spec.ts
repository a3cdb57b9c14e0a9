import { closeWindow, isVisible, look, wakeUp } from '../../fixtures/appWindow'
import { type Keepline, endProcessesOf, processesOf } from '../../fixtures/keepline'
import { addCard, changeSettings, record } from '../../fixtures/windowApi'
import { health, untilDeferred } from '../../fixtures/reminderHealth'
import { expect, test } from '../../fixtures/test'
import { until } from '../../fixtures/until'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { buttons } = say.notifications
const { tray } = say

/** Claro advises 180 days: after this top-up the deadline is 29 November. */
const CLARO = { balance: 'no', lastTopUpOn: '2026-06-02' } as const
/** The next offset after 7 days is 3. */
const THREE_DAYS_BEFORE = '2026-11-26T06:00:00.000Z'
const TOMORROW_AT_NINE = '2026-11-23T01:00:01.000Z'
const titleFor = (days: number) =>
  fill(tray.line, {
    name: 'Claro 987 654 321',
    remaining: fill(tray.remaining.ahead, { count: days }),
  })

/** Adds a card whose reminder is due, and lets the app look at the clock. */
async function addDueCard(app: Keepline) {
  const { card } = await addCard(app.page, CLARO)
  await wakeUp(app)
  return card
}

/** Only an app that has run for ten seconds is worth guarding. */
async function untilGuarded(app: Keepline): Promise<void> {
  const isGuarded = async () => (await processesOf(app)).includes('keepline-guard')
  await until('the app to be guarded', isGuarded, 30_000)
}

test.describe('a notification', () => {
  test('has a button that leads to recording the renewal, also from the tray', async ({
    startKeepline,
    desktop: { notifications: daemon, tray: panel },
  }) => {
    const app = await startKeepline()
    await changeSettings(app.page, { isTrayExplained: true })
    await panel.item()
    await closeWindow(app)
    await expect.poll(() => isVisible(app)).toBe(false)
    const card = await addDueCard(app)
    await daemon.untilShown(1)
    await daemon.press(buttons.renew)
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}/renew`)
    await expect.poll(() => isVisible(app)).toBe(true)
    await daemon.untilShown(0)
  })

  test('has a button that puts it off until tomorrow, also over a restart', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const today = await startKeepline()
    await addDueCard(today)
    await daemon.untilShown(1)
    await daemon.press(buttons.tomorrow)
    await daemon.untilShown(0)
    await wakeUp(today)
    await look(today)
    await today.kill()
    expect(await daemon.history()).toHaveLength(1)

    await startKeepline({ dataFolder: today.dataFolder, now: TOMORROW_AT_NINE })
    await daemon.untilShown(1)
  })

  test('takes the place of what the same card said before, also in an earlier run', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const first = await startKeepline()
    await addDueCard(first)
    await daemon.untilShown(1)
    await first.kill()

    const second = await startKeepline({ dataFolder: first.dataFolder, now: THREE_DAYS_BEFORE })
    await until('the newer one', async () => (await daemon.shown()).includes(titleFor(3)))
    expect(await daemon.shown()).toEqual([titleFor(3)])
    await daemon.click()
    await expect.poll(() => here(second.page)).toMatch(/^\/cards\//)
    await daemon.untilShown(0)
  })

  test('leaves the screen when the renewal is recorded', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const app = await startKeepline()
    const card = await addDueCard(app)
    await daemon.untilShown(1)
    await record(app.page, card.id)
    await daemon.untilShown(0)
  })
})

test.describe('a desktop that is not to disturb', () => {
  test('gets nothing, and shows the reminder as soon as it may', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    await daemon.pause(true)
    const app = await startKeepline()
    await addDueCard(app)
    await untilDeferred(app.page, 'desktop-paused')
    expect((await health(app.page)).desktop.isPaused).toBe(true)
    expect(await daemon.countWaiting()).toBe(0)

    await daemon.pause(false)
    await daemon.untilShown(1)
  })

  test('leaves nothing marked as told: another run says it', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    await daemon.pause(true)
    const app = await startKeepline()
    await addDueCard(app)
    await untilDeferred(app.page, 'desktop-paused')
    await app.kill()
    await daemon.pause(false)
    expect(await daemon.countShown()).toBe(0)

    await startKeepline({ dataFolder: app.dataFolder })
    await daemon.untilShown(1)
  })
})

test.describe('a session that goes away', () => {
  test('takes the app down, which comes back by itself and says what is due', async ({
    startKeepline,
    desktop: { bus, notifications: daemon, tray: panel },
  }) => {
    await daemon.pause(true)
    const app = await startKeepline()
    await addDueCard(app)
    await untilDeferred(app.page, 'desktop-paused')
    await untilGuarded(app)
    await daemon.kill()
    await bus.crash()
    await app.untilEnded()
    try {
      await bus.start()
      await Promise.all([daemon.start(), panel.start()])
      await daemon.untilShown(1)
      await panel.item()
    } finally {
      await endProcessesOf(app)
    }
  })

  test('is not taken for one when somebody killed the app', async ({ startKeepline }) => {
    const app = await startKeepline()
    await untilGuarded(app)
    app.process.kill('SIGKILL')
    await app.untilEnded()
    await until('nothing of it to be left', async () => (await processesOf(app)) === '')
  })

  test('does not bring back an app that was asked to end', async ({ startKeepline }) => {
    const app = await startKeepline()
    await untilGuarded(app)
    app.process.kill('SIGTERM')
    await app.untilEnded()
    await until('the guard to be gone', async () => (await processesOf(app)) === '')
  })
})

test.describe('a notification daemon', () => {
  test('that was killed is found again when it is back', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const app = await startKeepline()
    await expect.poll(async () => (await health(app.page)).desktop.name).toMatch(/^dunst \d/)
    await daemon.kill()
    await addDueCard(app)
    await untilDeferred(app.page, 'not-shown')
    expect((await health(app.page)).desktop.isAvailable).toBe(false)

    await daemon.start()
    await daemon.untilShown(1)
    await daemon.press(buttons.renew)
    await expect.poll(() => here(app.page)).toMatch(/\/renew$/)
  })

  test('of a session that comes up only after the app is found, and the tray with it', async ({
    startKeepline,
    desktop: { bus, notifications: daemon, tray: panel },
  }) => {
    await daemon.kill()
    await bus.crash()
    const app = await startKeepline()
    await addDueCard(app)
    await untilDeferred(app.page, 'not-shown')

    await bus.start()
    await Promise.all([daemon.start(), panel.start()])
    await daemon.untilShown(1)
    await panel.item()
    await daemon.press(buttons.renew)
    await expect.poll(() => here(app.page)).toMatch(/\/renew$/)
  })
})
