import { addCard, onlyCard, record } from '../../fixtures/windowApi'
import { type Keepline, TODAY } from '../../fixtures/keepline'
import { RECEIPTS, dropFiles, writeReceipts } from '../../fixtures/receiptFiles'
import { copyPicture } from '../../fixtures/clipboard'
import { systemViewer } from '../../fixtures/systemViewer'
import { expect, test } from '../../fixtures/test'
import { RenewalForm } from '../../pages/renewalForm'
import { follow, here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { renewals, receipts } = say

async function openForm(app: Keepline, cardId: string): Promise<RenewalForm> {
  await follow(app.page, `/cards/${cardId}/renew`)
  return new RenewalForm(app.page)
}

test('three fields are enough: the date is today in Lima and the deadline moves', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  const form = await openForm(app, card.id)
  await expect(form.field('date')).toHaveValue(TODAY)
  await expect(form.status('paid')).toBeChecked()
  await form.sayItArrived()
  await expect(form.effect).toContainText('2027-05-21')
  await expect(form.effect).toContainText('2026-11-29')
  await form.field('amount').fill('10')
  await form.save()
  await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  await expect(app.page.getByText('2027-05-21').first()).toBeVisible()
})

test('every field is kept as it was typed', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  await form.field('date').fill('2026年11月20日')
  await form.field('amount').fill('30.50')
  await form.status('paid').click()
  await form.showDetails()
  await form.field('paid').fill('62.8')
  await form.chooseCurrency('paid', 'CNY')
  await form.field('fee').fill('1')
  await form.chooseCurrency('fee', 'USD')
  await form.choose('channel', renewals.channel.agent)
  await form.choose('method', renewals.method.wallet)
  await form.field('plan').fill('Prepago Chévere 30')
  await form.field('months').fill('2')
  await form.field('orderNumber').fill('A-0042')
  await form.field('confirmedExpiry').fill('2027-01-31')
  await form.field('note').fill('代充店的王先生')
  await form.save()

  const { renewals: kept } = await onlyCard(app.page)
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({
    date: '2026-11-20',
    status: 'paid',
    months: 2,
    confirmedExpiry: '2027-01-31',
    amount: { minor: 3050, currency: 'PEN' },
    paid: { minor: 6280, currency: 'CNY' },
    fee: { minor: 100, currency: 'USD' },
    channel: 'agent',
    method: 'wallet',
    plan: 'Prepago Chévere 30',
    orderNumber: 'A-0042',
    note: '代充店的王先生',
  })
})

test('several on one day and past ones stand side by side', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { balance: 'no' })
  for (const [date, amount] of [
    [TODAY, '5'],
    [TODAY, '7'],
    ['2026-03-01', '3'],
  ] as const) {
    const form = await openForm(app, card.id)
    await form.field('date').fill(date)
    await form.field('amount').fill(amount)
    await form.sayItArrived()
    await form.save()
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  }
  const list = app.page.getByRole('table', { name: renewals.list.title })
  await expect(list.getByRole('rowheader')).toHaveText([TODAY, TODAY, '2026-03-01'])
  // A backdated renewal does not move the deadline back.
  await expect(app.page.getByText('2027-05-21').first()).toBeVisible()
})

test('one that is only paid, or failed, does not move the deadline', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  const form = await openForm(app, card.id)
  await expect(form.effect).toHaveText(
    fill(renewals.effect.paid, {
      date: '2026-11-29',
      rule: fill(renewals.rule.operator, { operator: 'Claro', days: 180 }),
    }),
  )
  await form.status('failed').click()
  await expect(form.effect).toHaveText(fill(renewals.effect.failed, { date: '2026-11-29' }))
})

test('receipts come by the dialog of the system, and open in its viewer', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const viewer = await systemViewer(scratch)
  const [path = ''] = await writeReceipts(scratch, 'recibo.pdf')
  const app = await startKeepline({ env: viewer.env })
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  await form.field('amount').fill('5')
  const dialog = await systemWindows.opened(() => form.dropZone.click())
  expect(await dialog.title()).toBe(say.dialogs.chooseReceipts)
  await dialog.enterPath(path)
  await expect(form.attached()).toHaveCount(1)
  await form.save()

  await app.page
    .getByRole('button', { name: fill(receipts.show, { fileName: 'recibo.pdf' }) })
    .click()
  await app.page.getByRole('button', { name: receipts.viewer.open }).click()
  const [opened = ''] = await viewer.opened()
  const { renewals: kept } = await onlyCard(app.page)
  expect(opened).toMatch(new RegExp(`/receipts/../${kept[0]?.receipts[0]?.sha256}\\.pdf$`))
})

test('receipts of every kind can be dropped, and are shown', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  const files = Object.entries(RECEIPTS).map(([name, bytes]) => ({ name, bytes }))
  await dropFiles(app.page, files)
  await expect(form.attached()).toHaveCount(files.length)
  await form.save()
  const { renewals: kept } = await onlyCard(app.page)
  expect(kept[0]?.receipts.map(({ type }) => type)).toEqual([
    'png',
    'jpg',
    'webp',
    'heic',
    'pdf',
    'txt',
  ])
  const preview = app.page.locator('img[src^="receipt://kept/"]').first()
  await expect.poll(() => preview.evaluate((image) => Object(image).naturalWidth)).toBe(1)
})

test('a screenshot in the clipboard is pasted as a receipt', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  await copyPicture(app, RECEIPTS['recibo.png'])
  await form.field('amount').fill('5')
  await app.page.keyboard.press('ControlOrMeta+v')
  await expect(form.attached()).toHaveCount(1)
  await expect(form.field('amount')).toHaveValue('5')
  await form.save()
  const { renewals: kept } = await onlyCard(app.page)
  expect(kept[0]?.receipts).toMatchObject([{ type: 'png' }])
})

test('what was typed is still there after looking at another page', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  await form.field('amount').fill('8.8')
  await dropFiles(app.page, [{ name: 'recibo.txt', bytes: RECEIPTS['recibo.txt'] }])
  await expect(form.attached()).toHaveCount(1)
  await follow(app.page, '/settings')
  const again = await openForm(app, card.id)
  await expect(again.field('amount')).toHaveValue('8.8')
  await expect(again.attached()).toHaveCount(1)
})

test('one is changed, and loses a receipt to the trash', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page)
  const form = await openForm(app, card.id)
  await form.field('amount').fill('5')
  await dropFiles(app.page, [{ name: 'recibo.txt', bytes: RECEIPTS['recibo.txt'] }])
  await expect(form.attached()).toHaveCount(1)
  await form.save()
  const change = fill(renewals.editOf, { date: TODAY })
  await app.page.getByRole('button', { name: change }).first().click()
  await expect(form.field('amount')).toHaveValue(/^5(\.00)?$/)
  await form.field('amount').fill('6')
  await form.attached().click()
  await expect(form.attached()).toHaveCount(0)
  await form.save()
  const { renewals: kept } = await onlyCard(app.page)
  expect(kept).toMatchObject([
    { amount: { minor: 600 }, receipts: [{ deletedAt: expect.any(String) }] },
  ])
})

test('one is deleted from its card, and comes back by undo', async ({ startKeepline }) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { balance: 'no' })
  await record(app.page, card.id)
  await follow(app.page, `/cards/${card.id}`)
  const list = app.page.getByRole('table', { name: renewals.list.title })
  const remove = fill(renewals.deleteOf, { date: TODAY })
  await list.getByRole('button', { name: remove }).click()
  await expect(app.page.getByText(renewals.list.empty)).toBeVisible()
  await app.page.getByRole('button', { name: say.common.undo }).click()
  await expect(list.getByRole('rowheader')).toHaveText([TODAY])
})
