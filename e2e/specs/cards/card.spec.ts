import { TODAY } from '../../fixtures/keepline'
import { addCard, documents, onlyCard } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { action, follow, here, visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { cards, validation } = say

for (const spelling of [
  '+51 987 654 321',
  '987654321',
  '987 654 321',
  '987-654-321',
  '＋５１９８７６５４３２１',
]) {
  test(`a number written ${spelling} is shown as 987 654 321`, async ({ startKeepline }) => {
    const { page } = await startKeepline()
    await follow(page, '/cards/new')
    const form = new CardForm(page)
    await form.field('label').fill('银行用')
    await form.field('number').fill(spelling)
    await form.operator('claro')
    await form.save()
    await expect(page.getByText('987 654 321').first()).toBeVisible()
    expect((await onlyCard(page)).card.number).toBe('987654321')
  })
}

test('every field of a card is kept', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('备用')
  await form.field('number').fill('912345678')
  await form.operator('other')
  await form.field('operatorName').fill('Cuy')
  await form.field('lastTopUpOn').fill('2026/10/01')
  await form.field('activatedOn').fill('2026-01-05')
  await form.field('confirmedExpiry').fill('2026-12-31')
  await form.balance('yes')
  await form.showMore()
  await form.field('iccid').fill('8951 5112 3456 7890 123')
  await form.field('imsi').fill('716101234567890')
  await form.field('note').fill('放在抽屉里')
  await form.useOwnRule()
  await form.field('renewEveryDays').fill('45')
  await form.field('cancelAfterDays').fill('60')
  await form.field('ruleNote').fill('客服答复')
  await form.save()
  expect((await onlyCard(page)).card).toMatchObject({
    label: '备用',
    number: '912345678',
    operator: 'other',
    operatorName: 'Cuy',
    lastTopUpOn: '2026-10-01',
    activatedOn: '2026-01-05',
    balance: 'yes',
    confirmedExpiry: { on: '2026-12-31', seenOn: TODAY },
    iccid: '8951511234567890123',
    imsi: '716101234567890',
    note: '放在抽屉里',
    rule: { renewEveryDays: 45, cancelAfterDays: 60, note: '客服答复', setOn: TODAY },
  })
})

test('a wrong field says beside it what would be right, and nothing typed is lost', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('number').fill('98765432')
  await form.field('lastTopUpOn').fill('2027-01-01')
  await form.field('activatedOn').fill('2026-02-30')
  await form.showMore()
  await form.field('iccid').fill('8951ABC')
  await form.field('imsi').fill('71610')
  await form.saveButton.click()
  const says = async (field: Parameters<typeof form.field>[0], text: string) =>
    expect(await form.message(field)).toContainText([text])
  await says('label', validation.label.missing)
  await says('number', fill(validation.number.length, { digits: 8 }))
  await says('lastTopUpOn', fill(validation.date.future, { today: TODAY }))
  await says('activatedOn', validation.date.invalid)
  await says('iccid', validation.iccid.characters)
  await says('imsi', fill(validation.imsi.length, { digits: 5 }))
  await expect(page.getByText(validation.operator.missing)).toBeVisible()
  await expect(form.field('label')).toBeFocused()
  await expect(form.field('number')).toHaveValue('98765432')
  await expect(form.field('iccid')).toHaveValue('8951ABC')
  expect(await documents(page)).toEqual([])
})

test('an odd but possible ICCID or IMSI is only warned of', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('外地卡')
  await form.field('number').fill('987654321')
  await form.operator('bitel')
  await form.showMore()
  // Neither has a valid Luhn digit; the first is not Peruvian either.
  await form.field('iccid').fill('8986011234567890123')
  await form.field('imsi').fill('460001234567890')
  await form.field('imsi').blur()
  await expect(await form.message('iccid')).toContainText([validation.iccid.prefix])
  await expect(await form.message('imsi')).toContainText([validation.imsi.country])
  await form.field('iccid').fill('8951511234567890124')
  await form.field('iccid').blur()
  await expect(await form.message('iccid')).toContainText([validation.iccid.luhn])
  await form.save()
  expect((await onlyCard(page)).card).toMatchObject({
    iccid: '8951511234567890124',
    imsi: '460001234567890',
  })
})

test('a number that is there already leads to its card', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '旧卡' })
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('新卡')
  await form.field('number').fill('987 654 321')
  await form.operator('claro')
  await form.saveButton.click()
  await expect(
    page.getByText(fill(say.errors['duplicate-number'], { label: '旧卡' })),
  ).toBeVisible()
  await expect(form.field('label')).toHaveValue('新卡')
  await page.getByRole('link', { name: cards.form.openDuplicate }).click()
  await expect.poll(() => here(page)).toBe(`/cards/${card.id}`)
})

test('a card is changed', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '旧名' })
  await follow(page, `/cards/${card.id}`)
  await action(page, cards.page.edit).click()
  const form = new CardForm(page)
  await expect(form.field('number')).toHaveValue('987 654 321')
  await form.field('label').fill('新名')
  await form.save()
  await expect(page.getByRole('heading', { name: '新名' })).toBeVisible()
  expect((await onlyCard(page)).card.label).toBe('新名')
})

test('a card is archived and taken back', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '不用了' })
  await follow(page, `/cards/${card.id}`)
  await page.getByRole('button', { name: cards.page.more }).click()
  await page.getByRole('menuitem', { name: cards.page.archive, exact: true }).click()
  await expect(page.getByText(cards.page.isArchived)).toBeVisible()
  expect((await onlyCard(page)).card.archivedAt).not.toBeNull()
  await page.getByRole('button', { name: say.common.undo }).click()
  await expect(page.getByText(cards.page.isArchived)).toBeHidden()
  expect((await onlyCard(page)).card.archivedAt).toBeNull()
})

test('a card is deleted without a question, and comes back by undo', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const { card } = await addCard(page, { label: '误删' })
  await follow(page, `/cards/${card.id}`)
  await page.getByRole('button', { name: cards.page.more }).click()
  await page.getByRole('menuitem', { name: cards.page.delete, exact: true }).click()
  await expect(
    page.getByText(fill(cards.page.deletedToast, { label: '误删' })).first(),
  ).toBeVisible()
  expect((await onlyCard(page)).card.deletedAt).not.toBeNull()
  await page.getByRole('button', { name: say.common.undo }).click()
  await expect.poll(async () => (await onlyCard(page)).card.deletedAt).toBeNull()
  await visit(page, 'cards')
  await expect(page.getByText('误删').first()).toBeVisible()
})
