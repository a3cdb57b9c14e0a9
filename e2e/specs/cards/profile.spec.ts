import { OPERATORS } from '@shared/domain/operators/operators'
import { currentFingerprints } from '@shared/domain/rules/operatorRules'
import { addCard, changeSettings, onlyCard } from '../../fixtures/windowApi'
import { systemViewer } from '../../fixtures/systemViewer'
import { expect, test } from '../../fixtures/test'
import { action, follow, here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { contacts, profile, rules, stages } = say

test('what is told about a card, and its accounts, outlive a power cut', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { lastTopUpOn: '2026-11-01' })
  await follow(first.page, `/cards/${card.id}`)
  await action(first.page, profile.edit).click()
  const field = (name: keyof typeof profile.field) =>
    first.page.getByRole('textbox', { name: profile.field[name], exact: true })
  const choose = (name: keyof typeof profile.field, label: string) =>
    first.page
      .getByRole('radiogroup', { name: profile.field[name] })
      .getByRole('radio', { name: label, exact: true })
      .click()
  await choose('holderRelation', profile.relation.family)
  await field('holderName').fill('Ana Quispe')
  await choose('isRegisteredToHolder', profile.choice.no)
  await expect(first.page.getByText(profile.warning.preRegistered)).toBeVisible()
  await field('balanceAmount').fill('3.50')
  await field('tags').fill('银行，妈妈')
  await choose('colour', profile.colour.violet)
  await action(first.page, profile.save).click()
  await expect.poll(() => here(first.page)).toBe(`/cards/${card.id}`)
  const account = first.page.getByRole('textbox', { name: profile.accounts.name })
  await account.fill('支付宝')
  await account.press('Enter')
  const tick = fill(profile.accounts.tick, { name: '支付宝' })
  await first.page.getByRole('checkbox', { name: tick }).click()
  await expect.poll(async () => (await onlyCard(first.page)).card.accounts[0]?.isUnbound).toBe(true)
  await first.kill()

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  expect((await onlyCard(page)).card).toMatchObject({
    holder: { relation: 'family', name: 'Ana Quispe' },
    isRegisteredToHolder: 'no',
    balanceSeen: { amount: { minor: 350, currency: 'PEN' }, on: '2026-11-22' },
    tags: ['银行', '妈妈'],
    colour: 'violet',
    accounts: [{ name: '支付宝', importance: 'high', isUnbound: true }],
  })
  await follow(page, '/cards')
  await page.getByRole('searchbox').fill('妈妈')
  await expect(page.getByRole('link', { name: card.label })).toBeVisible()
})

test('a porting restarts the clock under the new operator’s rule', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { operator: 'movistar', lastTopUpOn: '2026-01-10' })
  await follow(page, `/cards/${card.id}/profile`)
  await page.getByRole('combobox', { name: profile.field.portedFrom }).click()
  await page.getByRole('option', { name: 'Entel' }).click()
  await page.getByRole('textbox', { name: profile.field.portedOn }).fill('2026-11-01')
  await action(page, profile.save).click()
  const note = { date: '2026-11-01', from: 'Entel' }
  await expect(page.getByText(fill(stages.note.ported, note))).toBeVisible()
  // 180 days after 1 November 2026.
  await expect(page.getByText(fill(stages.renewBy, { date: '2027-04-30' }))).toBeVisible()
})

test('a rule for an operator moves its cards, outlives a restart, and is undone', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { balance: 'no', lastTopUpOn: '2026-11-01' })
  await follow(first.page, '/operators/claro')
  const form = rules.ownOperator
  await action(first.page, fill(form.enter, { operator: 'Claro' })).click()
  await first.page.getByLabel(say.cards.form.field.renewEveryDays).fill('90')
  const move = { label: card.label, before: '2027-04-30', after: '2027-01-30' }
  await expect(first.page.getByText(fill(form.moves, move))).toBeVisible()
  await action(first.page, form.save).click()
  await expect(first.page.getByText(rules.page.follows['own-operator'])).toBeVisible()
  await first.kill()

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await follow(page, `/cards/${card.id}`)
  await expect(page.getByText(fill(stages.renewBy, { date: '2027-01-30' }))).toBeVisible()
  await page.getByRole('link', { name: fill(rules.about, { operator: 'Claro' }) }).click()
  await action(page, form.drop).click()
  await expect(page.getByText(rules.page.follows.operator)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(rules.page.follows['own-operator'])).toBeVisible()
})

test('a shipped rule that changed is told once', async ({ startKeepline }) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { lastTopUpOn: '2026-11-01' })
  await changeSettings(first.page, {
    seenRules: { ...currentFingerprints(), claro: '300 210 older' },
  })
  await follow(first.page, `/cards/${card.id}`)
  const title = fill(rules.changed.title, { operator: 'Claro' })
  await expect(first.page.getByText(title)).toBeVisible()
  await action(first.page, rules.changed.understood).click()
  await expect(first.page.getByText(title)).toBeHidden()
  await first.kill()
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await follow(page, `/cards/${card.id}`)
  await expect(page.getByText(stages.timeline.title)).toBeVisible()
  await expect(page.getByText(title)).toBeHidden()
})

test('after the deadline it says whom to call and how to claim, and the operator’s page opens', async ({
  startKeepline,
  scratch,
}) => {
  const viewer = await systemViewer(scratch)
  const { page } = await startKeepline({ env: viewer.env })
  const { card } = await addCard(page, { balance: 'no', lastTopUpOn: '2026-02-20' })
  await follow(page, `/cards/${card.id}`)
  const remedies = page.getByRole('region', { name: stages.remedy.title })
  await expect(remedies).toContainText('0800-00123')
  await expect(remedies).toContainText('1844')
  await expect(remedies).toContainText('usuarios@osiptel.gob.pe')
  await follow(page, '/operators/claro')
  await action(page, fill(contacts.openLines, { operator: 'Claro' })).click()
  await expect.poll(() => viewer.opened()).toEqual([OPERATORS.claro.contacts.linesUnderYourId])
})
