import { look, wakeUp } from '../../fixtures/appWindow'
import { DUE_IN_7_DAYS, addCard, editCard } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'
import { say } from '../../pages/texts'

const { tray, reminders } = say

test('a deadline that is edited into the past is told as passed, in the place of what was said', async ({
  startKeepline,
  desktop: { notifications: daemon },
}) => {
  const app = await startKeepline()
  const added = await addCard(app.page, DUE_IN_7_DAYS)
  await wakeUp(app)
  await daemon.untilShown(1)
  await editCard(app.page, added, { balance: 'no', lastTopUpOn: '2026-05-21' })
  await wakeUp(app)
  await expect.poll(() => daemon.shown()).toEqual([cardLine(-5)])
})

test('a snooze holds for its deadline only: one that is moved speaks', async ({
  startKeepline,
  desktop: { notifications: daemon, tray: panel },
}) => {
  const app = await startKeepline()
  const added = await addCard(app.page, DUE_IN_7_DAYS)
  const item = await panel.item()
  await item.choose(cardLine(7), tray.card.snooze, reminders.snooze['three-days'])
  await expect.poll(() => item.wordsUnder(cardLine(7))).toContain(tray.card.resume)
  await look(app)
  expect(await daemon.countShown()).toBe(0)
  await editCard(app.page, added, { balance: 'no', lastTopUpOn: '2026-05-29' })
  await wakeUp(app)
  await daemon.untilShown(1)
  expect(await daemon.shown()).toEqual([cardLine(3)])
})
