import { look } from '../../fixtures/appWindow'
import { addCard, onlyCard, record } from '../../fixtures/windowApi'
import { answerFollowUp } from '../../fixtures/pendingRenewals'
import { expect, test } from '../../fixtures/test'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { followUp } = say.notifications
const ASKED = fill(followUp.title, { name: 'Claro 987 654 321' })

/** A day and a moment after the app's clock begins to run, and so on. */
const DAY_2 = '2026-11-23T06:01:00.000Z'
const DAY_3 = '2026-11-24T06:02:00.000Z'
const DAY_4 = '2026-11-25T06:03:00.000Z'

test('a day after a renewal was paid a notification asks, and a click leads to its card', async ({
  startKeepline,
  desktop,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page)
  await record(first.page, card.id, { status: 'paid' })
  await look(first)
  await first.quit()
  expect(await desktop.notifications.history()).toEqual([])

  const second = await startKeepline({ dataFolder: first.dataFolder, now: DAY_2 })
  await desktop.notifications.untilShown(1)
  await desktop.notifications.click()
  await expect.poll(() => here(second.page)).toBe(`/cards/${card.id}`)
  await desktop.notifications.untilShown(0)
  expect(await desktop.notifications.history()).toEqual([
    { title: ASKED, body: fill(followUp.body, { date: '2026-11-22' }) },
  ])
})

test('it asks again a day after "not yet", and never after "yes"', async ({
  startKeepline,
  desktop,
}) => {
  const { notifications: daemon } = desktop
  const first = await startKeepline()
  const { dataFolder } = first
  const { card } = await addCard(first.page)
  const [renewal] = (await record(first.page, card.id, { status: 'paid' })).renewals
  const place = { cardId: card.id, renewalId: renewal?.id ?? '' }
  await first.quit()

  const second = await startKeepline({ dataFolder, now: DAY_2 })
  await daemon.untilShown(1)
  await daemon.dismissAll()
  await answerFollowUp(second.page, { ...place, answer: { kind: 'not-yet' } })
  await second.kill()

  const third = await startKeepline({ dataFolder, now: DAY_3 })
  await daemon.untilShown(1)
  await daemon.dismissAll()
  const yes = { kind: 'effective', confirmedExpiry: '2027-05-20' } as const
  await answerFollowUp(third.page, { ...place, answer: yes })
  await third.kill()

  const fourth = await startKeepline({ dataFolder, now: DAY_4 })
  await look(fourth)
  expect((await onlyCard(fourth.page)).renewals).toMatchObject([
    { status: 'effective', confirmedExpiry: '2027-05-20' },
  ])
  await fourth.quit()
  expect((await daemon.history()).map(({ title }) => title)).toEqual([ASKED, ASKED])
})

test('it waits for the end of the quiet hours', async ({ startKeepline, desktop }) => {
  const { notifications: daemon } = desktop
  const inShanghai = (now: string) => ({ now, timeZone: 'Asia/Shanghai' })
  const first = await startKeepline(inShanghai('2026-11-22T13:30:00.000Z'))
  const { dataFolder } = first
  const { card } = await addCard(first.page)
  await record(first.page, card.id, { status: 'paid' })
  await first.quit()

  const atHalfPastTen = await startKeepline({
    dataFolder,
    ...inShanghai('2026-11-23T14:30:00.000Z'),
  })
  await look(atHalfPastTen)
  await atHalfPastTen.quit()
  expect(await daemon.history()).toEqual([])
  expect(await daemon.countShown()).toBe(0)

  await startKeepline({ dataFolder, ...inShanghai('2026-11-24T00:00:01.000Z') })
  await daemon.untilShown(1)
})
