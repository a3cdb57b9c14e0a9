import { look, wakeUp } from '../../fixtures/appWindow'
import { setClock } from '../../fixtures/clock'
import { DUE_IN_7_DAYS, addCard, changeReminders } from '../../fixtures/windowApi'
import { health, untilDeferred } from '../../fixtures/reminderHealth'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { tray, reminders } = say

test.describe('quiet hours', () => {
  test('hold everything back, and are caught up when they end', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    const app = await startKeepline()
    await changeReminders(app.page, { quietHours: { from: '13:30', to: '15:00' } })
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await untilDeferred(app.page, 'quiet-hours')
    const { decisions } = await health(app.page)
    expect(decisions[0]?.until).toMatch(/^2026-11-22T07:00/)
    await setClock(app, '2026-11-22T06:59:00.000Z')
    await look(app)
    expect(calls.titles()).toEqual([])

    await setClock(app, '2026-11-22T07:00:00.000Z')
    await wakeUp(app)
    await daemon.untilShown(1)
  })

  test('of the night hold over midnight, whatever comes due in them', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    // Quiet hours are 22:00 to 08:00 by default; it is 23:30 in Shanghai.
    const app = await startKeepline({ now: '2026-11-22T15:30:00.000Z' })
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await untilDeferred(app.page, 'quiet-hours')
    await setClock(app, '2026-11-22T23:59:00.000Z')
    await look(app)
    expect(calls.titles()).toEqual([])
    await setClock(app, '2026-11-23T00:00:00.000Z')
    await wakeUp(app)
    await daemon.untilShown(1)
    // 08:00 in Shanghai is still the evening before in Lima.
    expect(await daemon.shown()).toEqual([cardLine(7)])
  })
})

test.describe('a desktop that is not to disturb', () => {
  test('is named in the tray, and what waited is shown in one once it may be', async ({
    startKeepline,
    desktop: { notifications: daemon, tray: panel },
    notificationCalls: calls,
  }) => {
    const paused = fill(tray.health, { problem: reminders.problems['desktop-paused'] })
    const app = await startKeepline()
    await look(app)
    const item = await panel.item()
    await daemon.pause(true)
    for (const number of ['900000001', '900000002', '900000003', '900000004']) {
      await addCard(app.page, { ...DUE_IN_7_DAYS, number })
    }
    await wakeUp(app)
    await untilDeferred(app.page, 'desktop-paused')
    await item.choose(paused)
    await expect.poll(() => here(app.page)).toBe('/reminders')
    expect(calls.titles()).toEqual([])

    await daemon.pause(false)
    await daemon.untilShown(1)
    await item.untilWords('nothing of it', (words) => !words.includes(paused))
    expect(calls.titles()).toEqual([fill(say.notifications.digest.title, { count: 4 })])
  })
})

test('a notification daemon that hangs holds up nothing, and is tried again', async ({
  startKeepline,
  desktop: { notifications: daemon, tray: panel },
  notificationCalls: calls,
}) => {
  const app = await startKeepline()
  await look(app)
  const item = await panel.item()
  daemon.freeze(true)
  await addCard(app.page, DUE_IN_7_DAYS)
  await wakeUp(app)
  await item.line(cardLine(7))
  await item.choose(tray.settings)
  await expect.poll(() => here(app.page)).toBe('/settings')
  await untilDeferred(app.page, 'not-shown')

  daemon.freeze(false)
  await wakeUp(app)
  await daemon.untilShown(1)
  expect(calls.titles()).toEqual([cardLine(7)])
})
