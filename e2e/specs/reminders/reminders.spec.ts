import { closeWindow, isVisible, look, wakeUp } from '../../fixtures/appWindow'
import { addCard, changeSettings, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { here, visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { tray, notifications } = say

/** Claro advises 180 days: after this top-up the deadline is 29 November. */
const TOP_UP = '2026-06-02'
const DEADLINE = '2026-11-29'
const titleFor = (days: number) =>
  fill(tray.line, {
    name: 'Claro 987 654 321',
    remaining: fill(tray.remaining.ahead, { count: days }),
  })
const CLARO = { balance: 'no', lastTopUpOn: TOP_UP } as const

/** The next offset after 7 days is 3. */
const THREE_DAYS_BEFORE = '2026-11-26T06:00:00.000Z'

test('a card is told at nine by the clock of the user, not before', async ({
  startKeepline,
  desktop,
}) => {
  const { notifications: daemon } = desktop
  const inShanghai = (moment: string) => ({ now: moment, timeZone: 'Asia/Shanghai' })
  const dayBefore = await startKeepline(inShanghai('2026-11-21T06:00:00.000Z'))
  const { dataFolder, page } = dayBefore
  await addCard(page, CLARO)
  await wakeUp(dayBefore)
  await daemon.untilShown(1)
  await daemon.dismissAll()
  await dayBefore.quit()

  const halfPastEight = await startKeepline({
    dataFolder,
    ...inShanghai('2026-11-22T00:30:00.000Z'),
  })
  await look(halfPastEight)
  await halfPastEight.quit()
  expect(await daemon.history()).toHaveLength(1)

  await startKeepline({ dataFolder, ...inShanghai('2026-11-22T01:00:01.000Z') })
  await daemon.untilShown(1)
  await daemon.dismissAll()
  // 09:00 on the 22nd in Shanghai is still the 21st in Lima: eight days left.
  expect((await daemon.history()).at(-1)).toEqual({
    title: titleFor(8),
    body: fill(notifications.body.due, { date: DEADLINE }),
  })
})

test('a click on a notification opens that card, also when the window is in the tray', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  await changeSettings(app.page, { isTrayExplained: true })
  const { card } = await addCard(app.page, CLARO)
  await desktop.tray.item()
  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
  await wakeUp(app)
  await desktop.notifications.untilShown(1)
  await desktop.notifications.click()
  await expect.poll(() => isVisible(app)).toBe(true)
  await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
})

test('what was told is not told again after a restart, but the next step is', async ({
  startKeepline,
  desktop,
}) => {
  const { notifications: daemon } = desktop
  const first = await startKeepline()
  await addCard(first.page, CLARO)
  await wakeUp(first)
  await daemon.untilShown(1)
  // Closing a notification is no answer; only a renewal or an explicit stop is.
  await daemon.dismissAll()
  await first.kill()

  const second = await startKeepline({ dataFolder: first.dataFolder })
  await look(second)
  await second.quit()
  expect(await daemon.history()).toHaveLength(1)

  await startKeepline({ dataFolder: first.dataFolder, now: THREE_DAYS_BEFORE })
  await daemon.untilShown(1)
  await daemon.dismissAll()
  expect((await daemon.history()).map(({ title }) => title)).toEqual([titleFor(7), titleFor(3)])
})

test('after the deadline it is told every day until a renewal is recorded', async ({
  startKeepline,
  desktop,
}) => {
  const { notifications: daemon } = desktop
  const nineOn = (day: string) => `${day}T01:00:05.000Z`
  const first = await startKeepline({ now: nineOn('2026-12-01') })
  const { card } = await addCard(first.page, CLARO)
  await wakeUp(first)
  await daemon.untilShown(1)
  await daemon.dismissAll()
  await first.quit()

  const second = await startKeepline({ dataFolder: first.dataFolder, now: nineOn('2026-12-02') })
  await daemon.untilShown(1)
  await daemon.dismissAll()
  await record(second.page, card.id, { date: '2026-11-30' })
  await second.quit()

  const third = await startKeepline({ dataFolder: first.dataFolder, now: nineOn('2026-12-03') })
  await look(third)
  await third.quit()
  expect(await daemon.history()).toHaveLength(2)
})

test('many cards at once are told in one notification that opens the overview', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  // The first check runs when the window opens. Let it pass, so that it does not find half of the cards.
  await look(app)
  for (const number of ['900000001', '900000002', '900000003', '900000004']) {
    await addCard(app.page, { ...CLARO, number })
  }
  await visit(app.page, 'settings')
  await wakeUp(app)
  await desktop.notifications.untilShown(1)
  await desktop.notifications.click()
  await expect.poll(() => here(app.page)).toBe('/')
  // The desktop lists what was closed; it closes a notification only after it has told of the click.
  await desktop.notifications.untilShown(0)
  const [digest] = await desktop.notifications.history()
  expect(digest?.title).toBe(fill(notifications.digest.title, { count: 4 }))
})

test('the window says so when the desktop shows nothing, and nothing counts as told', async ({
  startKeepline,
  desktop,
}) => {
  const { notifications: daemon } = desktop
  await daemon.kill()
  const app = await startKeepline()
  await addCard(app.page, CLARO)
  await wakeUp(app)
  await expect(app.page.getByText(say.reminderHealth.verdict['no-service'])).toBeVisible()
  await app.quit()

  await daemon.start()
  await startKeepline({ dataFolder: app.dataFolder })
  await daemon.untilShown(1)
})

test('a notification can be tried out in the settings, with the result in words', async ({
  startKeepline,
  desktop,
}) => {
  const { test: texts } = say.settings
  const { page } = await startKeepline()
  await visit(page, 'settings')
  await page.getByRole('button', { name: texts.run }).click()
  await desktop.notifications.untilShown(1)
  await expect(page.getByText(texts.shown)).toBeVisible()
  await desktop.notifications.dismissAll()
  expect((await desktop.notifications.history())[0]?.title).toBe(notifications.test.title)

  await desktop.notifications.kill()
  await page.getByRole('button', { name: texts.run }).click()
  await expect(page.getByText(texts.failed)).toBeVisible()
})
