import { look, wakeUp } from '../../fixtures/appWindow'
import { type Keepline } from '../../fixtures/keepline'
import { addCard } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { anyOf, fill, say } from '../../pages/texts'

const { overview, reminders, reminderPlans } = say
const { silence } = reminderPlans
const isSnoozed = anyOf(silence.isSnoozed)
const isStopped = anyOf(silence.isStopped)

/** Claro advises 180 days: after this top-up the deadline is 29 November. */
const CLARO = { balance: 'no', lastTopUpOn: '2026-06-02' } as const
const NEXT_DAY_AT_NINE = '2026-11-23T14:00:01.000Z'
const IN_LIMA = { timeZone: 'America/Lima', now: '2026-11-22T15:00:00.000Z' }

async function choose(app: Keepline, label: string, ...entries: string[]): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: fill(overview.moreFor, { label }) }).click()
  // By keyboard: the mouse of a test jumps, and a menu closes when the pointer leaves it.
  for (const entry of entries) await page.getByRole('menuitem', { name: entry }).press('Enter')
}

test('a snoozed deadline is silent today and speaks again tomorrow, also after a restart', async ({
  startKeepline,
  desktop,
}) => {
  const today = await startKeepline(IN_LIMA)
  const { card } = await addCard(today.page, CLARO)
  await choose(today, card.label, silence.snooze, reminders.snooze.tomorrow)
  await expect(today.page.getByRole('main').getByText(isSnoozed)).toBeVisible()
  await look(today)
  await today.kill()

  const tomorrow = { ...IN_LIMA, dataFolder: today.dataFolder, now: NEXT_DAY_AT_NINE }
  const restarted = await startKeepline(tomorrow)
  await desktop.notifications.untilShown(1)
  await expect(restarted.page.getByRole('main').getByText(isSnoozed)).toBeHidden()
  await desktop.notifications.dismissAll()
  expect(await desktop.notifications.history()).toHaveLength(1)
})

test('a stopped deadline says so, stays silent after a restart, and speaks when resumed', async ({
  startKeepline,
  desktop,
}) => {
  const first = await startKeepline(IN_LIMA)
  const { card } = await addCard(first.page, CLARO)
  await choose(first, card.label, silence.stop)
  await expect(first.page.getByRole('main').getByText(isStopped)).toBeVisible()
  await first.kill()

  const tomorrow = { ...IN_LIMA, dataFolder: first.dataFolder, now: NEXT_DAY_AT_NINE }
  const second = await startKeepline(tomorrow)
  await look(second)
  await expect(second.page.getByRole('main').getByText(isStopped)).toBeVisible()
  expect(await desktop.notifications.history()).toEqual([])

  await choose(second, card.label, silence.resume)
  await expect(second.page.getByRole('main').getByText(isStopped)).toBeHidden()
  await wakeUp(second)
  await desktop.notifications.untilShown(1)
})
