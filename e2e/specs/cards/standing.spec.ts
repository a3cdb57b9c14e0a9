import type { CardInput } from '@shared/domain/cards/cardInput'
import { SOURCES } from '@shared/domain/operators/sources'
import { type Stage } from '@shared/domain/rules/stages'
import { addCard, onlyCard } from '../../fixtures/windowApi'
import { systemViewer } from '../../fixtures/systemViewer'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { follow } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { stages, rules } = say

/** Claro without balance: advised every 180 days, cancelled after 270, reassigned 90 days later. */
const CLARO: readonly (readonly [lastTopUpOn: string, stage: Stage])[] = [
  ['2026-11-20', 'safe'],
  ['2026-06-02', 'due'],
  ['2026-03-05', 'warned'],
  ['2026-02-20', 'cancelled'],
  ['2025-11-01', 'reassignable'],
]

for (const [lastTopUpOn, stage] of CLARO) {
  test(`a Claro topped up on ${lastTopUpOn} stands at "${stages.name[stage]}"`, async ({
    startKeepline,
  }) => {
    const { page } = await startKeepline()
    const { card } = await addCard(page, { balance: 'no', lastTopUpOn })
    await follow(page, `/cards/${card.id}`)
    const current = page.locator('[aria-current="step"]')
    await expect(current).toContainText(stages.name[stage])
    await expect(page.getByText(stages.advice[stage])).toBeVisible()
  })
}

test('the answer says the days left, the date in Lima and when that ends here', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline({ timeZone: 'Asia/Shanghai' })
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  await follow(page, `/cards/${card.id}`)
  const main = page.locator('main')
  await expect(main).toContainText(fill(stages.daysLeft, { days: 7 }))
  await expect(main).toContainText(fill(stages.renewBy, { date: '2026-11-29' }))
  // The end of the 29th in Lima is 12:59 of the 30th in Shanghai.
  await expect(main).toContainText(/2026-11-30 1[23]:/)
})

test('the rule is told with its grade, its sources and the day it was checked', async ({
  startKeepline,
  scratch,
}) => {
  const viewer = await systemViewer(scratch)
  const { page } = await startKeepline({ env: viewer.env })
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-11-01' })
  await follow(page, `/cards/${card.id}`)
  const main = page.locator('main')
  await expect(main).toContainText(
    fill(rules.cancelAfter, { operator: 'Claro', clock: rules.clock.withoutBalance, days: 270 }),
  )
  await expect(main).toContainText(rules.gradeMeaning.confirmed)
  await expect(main).toContainText(fill(rules.twoClocks, { withBalance: 210, withoutBalance: 270 }))
  await expect(main).toContainText(fill(rules.checkedOn, { date: '2026-11-26' }))
  const source = SOURCES['infobae-2025-11-24']
  await page.getByRole('button', { name: fill(rules.openSource, { title: source.title }) }).click()
  expect(await viewer.opened()).toEqual([source.url])
})

test('an operator without a source is said to be unknown, never stated as a fact', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, {
    operator: 'other',
    operatorName: 'Flash',
    lastTopUpOn: '2026-11-01',
  })
  await follow(page, `/cards/${card.id}`)
  await expect(page.getByText(rules.unverifiedTitle)).toBeVisible()
  await expect(page.getByText(fill(rules.unverified, { days: 30 }))).toBeVisible()
})

test('a card of which too little is known says what to enter', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page)
  await follow(page, `/cards/${card.id}`)
  await expect(page.getByText(stages.advice.unknown)).toBeVisible()
})

test('the user overrides the rule, and takes that back', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-11-01' })
  await follow(page, `/cards/${card.id}`)
  await expect(page.getByText('2027-04-30').first()).toBeVisible()
  await page.getByRole('button', { name: rules.enterOwn }).click()
  const form = new CardForm(page)
  await form.field('renewEveryDays').fill('30')
  await form.save()
  await expect(page.getByText(fill(rules.own, { days: 30 }))).toBeVisible()
  await expect(page.getByText('2026-12-01').first()).toBeVisible()

  await page.getByRole('button', { name: rules.dropOwn }).click()
  await expect(page.getByText('2027-04-30').first()).toBeVisible()
  expect((await onlyCard(page)).card.rule).toBeNull()
})

const CONFIRMED: Partial<CardInput> = { confirmedExpiry: '2026-12-24', lastTopUpOn: '2026-11-01' }

test('an expiry that the operator confirmed wins, and is told as such', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, CONFIRMED)
  await follow(page, `/cards/${card.id}`)
  await expect(page.locator('main')).toContainText(fill(stages.validUntil, { date: '2026-12-24' }))
  await expect(page.getByText(fill(rules.confirmed, { date: '2026-12-24' }))).toBeVisible()
})
