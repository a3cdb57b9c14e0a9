import { join } from 'node:path'
import { type Locator, type Page } from '@playwright/test'
import { wakeUp } from '../../fixtures/appWindow'
import { TODAY } from '../../fixtures/keepline'
import { addCard, documents, editCard, onlyCard } from '../../fixtures/windowApi'
import { storeOlderLibrary, storedSchema } from '../../fixtures/olderLibrary'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { cardLine } from '../../pages/cardLine'
import { RenewalForm } from '../../pages/renewalForm'
import { action, follow } from '../../pages/shell'
import { anyOf, fill, say } from '../../pages/texts'

const { caution, notifications, rules, stages } = say

/** The timeline as a list, in which each date stands beside what begins or ends on it. */
function stageList(page: Page): Locator {
  return page.getByRole('region', { name: stages.timeline.title }).getByRole('list').last()
}

async function unfoldStages(page: Page): Promise<void> {
  await page.getByRole('button', { name: stages.timeline.details }).click()
}

/** The line of the list that tells of this. */
function lineOf(page: Page, words: string): Locator {
  return stageList(page).getByRole('listitem').filter({ hasText: words })
}

test('a balance that was seen too long ago is asked about, and one click believes it again', async ({
  startKeepline,
}) => {
  const autumn = await startKeepline({ now: '2026-10-01T16:00:00.000Z' })
  const { card } = await addCard(autumn.page, {
    operator: 'entel',
    balance: 'yes',
    lastTopUpOn: '2026-09-25',
  })
  await autumn.quit()

  const { page } = await startKeepline({ dataFolder: autumn.dataFolder })
  await follow(page, `/cards/${card.id}`)
  const question = page.getByText(fill(caution.lapse.yes, { seenOn: '2026-10-01', days: 30 }))
  const end = lineOf(page, stages.reason['cancelled-by-operator'])
  await expect(question).toBeVisible()
  await unfoldStages(page)
  // Entel's 60 days without a balance.
  await expect(end).toContainText('2026-11-24')

  await page.getByRole('button', { name: caution.lapse.stillYes }).click()
  await expect(page.getByText(caution.lapse.noted, { exact: true })).toBeVisible()
  await expect(question).toBeHidden()
  // Seen today, it is believed for 30 days, to 22 December.
  await expect(end).toContainText('2026-12-23')

  await page.getByRole('button', { name: say.common.undo }).click()
  await expect(question).toBeVisible()
  await expect(end).toContainText('2026-11-24')
  expect((await onlyCard(page)).card).toMatchObject({ balance: 'yes', balanceOn: '2026-10-01' })
})

test('an expiry thirteen months ahead is kept and marked, and both ends stand in the timeline', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('银行用')
  await form.field('number').fill('987654321')
  await form.operator('entel')
  await form.field('lastTopUpOn').fill('2026-11-20')
  await form.field('confirmedExpiry').fill('2027-12-22')
  // 45 days are advised; the warning comes on that very day, the end 60 days after the top-up.
  const marked = [
    fill(caution.beyond.expiry, { to: '2027-12-22' }),
    fill(caution.beyond.ends, { danger: '2027-01-04', cancelled: '2027-01-19' }),
  ].join(' ')
  await expect(page.getByText(marked)).toBeVisible()
  await form.save()

  await expect(page.getByText(marked)).toBeVisible()
  await expect(page.getByText(fill(stages.renewBy, { date: '2027-01-04' }))).toBeVisible()
  // In sight without being unfolded.
  await expect(lineOf(page, stages.reason['cancelled-by-operator'])).toContainText('2027-01-19')
  await expect(lineOf(page, caution.otherEnd['typed-expiry'])).toContainText('2027-12-22')
  const { confirmedExpiry } = (await onlyCard(page)).card
  expect(confirmedExpiry).toEqual({ on: '2027-12-22', seenOn: TODAY })
})

test('a SIM activated yesterday is new until it is used, and a notification says so', async ({
  startKeepline,
  desktop: { notifications: daemon },
}) => {
  const app = await startKeepline()
  const { page } = app
  const { card } = await addCard(page, { operator: 'movistar', activatedOn: '2026-11-21' })
  await follow(page, `/cards/${card.id}`)
  const current = page.locator('[aria-current="step"]')
  await expect(current).toContainText(stages.name.new)
  await expect(page.getByText(stages.advice.new)).toBeVisible()
  await unfoldStages(page)
  // The 21st, the 22nd and the 23rd are its three days.
  await expect(lineOf(page, stages.reason['never-used'])).toContainText('2026-11-24')

  await wakeUp(app)
  await daemon.untilShown(1)
  expect(await daemon.shown()).toEqual([cardLine(1, 'Movistar 987 654 321')])

  await page.getByRole('button', { name: caution.newSim.used, exact: true }).click()
  await expect(current).toContainText(stages.name.safe)
  // 180 days after the activation.
  await expect(page.getByText(fill(stages.renewBy, { date: '2027-05-20' }))).toBeVisible()
  await daemon.untilShown(0)
  expect((await daemon.history()).at(-1)).toEqual({
    title: cardLine(1, 'Movistar 987 654 321'),
    body: fill(notifications.body.new, { date: '2026-11-23' }),
  })
  expect((await onlyCard(page)).card.firstUsedOn).toBe(TODAY)
})

test('a renewal of a bundle only is recorded, and is said everywhere to be in doubt', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  await follow(page, `/cards/${card.id}/renew`)
  const form = new RenewalForm(page)
  await form.sayItArrived()
  await form.showDetails()
  await form.field('plan').fill('Prepago Chévere 30')
  await expect(page.getByTestId('renewal-doubt')).toContainText(caution.doubt['bundle-only'])
  await form.save()

  // Counted from today, 180 days; without it, from 2 June: 180 days, and 270 until the end.
  await expect(page.getByText(fill(stages.renewBy, { date: '2027-05-21' }))).toBeVisible()
  const title = fill(caution.doubt.title, { date: TODAY })
  const dates = { deadline: '2026-11-29', cancelled: '2027-02-27' }
  const without = fill(caution.doubt.withoutCancelled, dates)
  const banner = page.getByRole('status').filter({ hasText: title })
  await expect(banner).toContainText(caution.doubt['bundle-only'])
  await expect(banner).toContainText(without)
  const timeline = page.getByRole('region', { name: stages.timeline.title })
  await expect(timeline).toContainText(`${title}${caution.doubt.stop}${without}`)
  const { renewals } = await onlyCard(page)
  expect(renewals).toMatchObject([{ plan: 'Prepago Chévere 30', amount: null }])
})

/** By version 0.1.0: 180 days with a balance, 200 at Claro; Bitel's dates are what they were. */
const OLDER_CARDS = [
  {
    id: 'older-entel',
    label: '家人',
    operator: 'entel',
    number: '911111111',
    lastTopUpOn: '2026-09-25',
    balance: 'yes',
    createdAt: '2026-10-01T16:00:00.000Z',
  },
  {
    id: 'older-claro',
    label: '银行',
    operator: 'claro',
    number: '922222222',
    lastTopUpOn: '2026-11-01',
    balance: 'no',
    createdAt: '2026-11-02T16:00:00.000Z',
  },
  {
    id: 'older-bitel',
    label: '备用',
    operator: 'bitel',
    number: '933333333',
    lastTopUpOn: '2026-11-01',
    balance: 'unknown',
    createdAt: '2026-11-02T16:00:00.000Z',
  },
] as const

test('a library of the version before opens, and each card whose dates moved is named once', async ({
  startKeepline,
  scratch,
}) => {
  const dataFolder = join(scratch, 'data')
  await storeOlderLibrary(dataFolder, OLDER_CARDS)
  const first = await startKeepline({ dataFolder })
  const { page } = first
  const title = fill(rules.moved.title, { count: 2 })
  const news = page.getByRole('status').filter({ hasText: title })
  const moved = news.getByRole('listitem')
  await expect(moved).toHaveCount(2)
  const entel = moved.filter({ has: page.getByRole('link', { name: '家人' }) })
  await expect(entel).toContainText(`${rules.moved.deadline} 2027-03-24 → 2026-11-09`)
  await expect(entel).toContainText(`${rules.moved.cancelled} 2027-04-23 → 2026-11-24`)
  await expect(entel).toContainText(fill(rules.moved.why['balance-lapsed'], { days: 30 }))
  const claro = moved.filter({ has: page.getByRole('link', { name: '银行' }) })
  await expect(claro).toContainText(`${rules.moved.deadline} 2027-05-20 → 2027-04-30`)
  await expect(claro).not.toContainText(rules.moved.cancelled)
  await expect(claro).toContainText(rules.moved.why['shorter-cycle'])

  // Nothing is written to a card that nobody changes.
  const { id, lastTopUpOn } = OLDER_CARDS[2]
  expect(await storedSchema(dataFolder, id)).toBe(3)
  const bitel = (await documents(page)).find(({ card }) => card.id === id)
  if (!bitel) throw new Error('The card of Bitel was not read.')
  await editCard(page, bitel, { operator: 'bitel', lastTopUpOn, label: '备用卡' })
  expect(await storedSchema(dataFolder, id)).toBe(4)
  expect(await storedSchema(dataFolder, 'older-claro')).toBe(3)

  await action(page, rules.changed.understood).click()
  await expect(news).toBeHidden()
  await first.kill()

  const again = await startKeepline({ dataFolder })
  await expect(again.page.getByText('家人').first()).toBeVisible()
  await expect(again.page.getByText(anyOf(rules.moved.title))).toHaveCount(0)
})
