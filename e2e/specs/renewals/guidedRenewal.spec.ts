import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { RENEWAL_STEPS, type RenewalStep } from '@shared/domain/renewals/renewalProgress'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { TODAY } from '../../fixtures/keepline'
import { addCard, changeSettings, documents, onlyCard, record } from '../../fixtures/windowApi'
import { RECEIPTS, dropFiles } from '../../fixtures/receiptFiles'
import { systemViewer } from '../../fixtures/systemViewer'
import { expect, test } from '../../fixtures/test'
import { GuidedRenewal } from '../../pages/guidedRenewal'
import { follow, here } from '../../pages/shell'
import { fill, say, texts } from '../../pages/texts'

const LABEL = 'Mamá 妈妈'

for (const language of LANGUAGES) {
  test(`in ${language}: a power cut at any step loses nothing`, async ({ startKeepline }) => {
    // The app starts once per step.
    test.setTimeout(180_000)
    let app = await startKeepline({ language })
    let guided = new GuidedRenewal(app.page, language)

    /** Cuts the power, starts the app again and finds the renewal on the overview. */
    async function cutThePower(step: RenewalStep): Promise<void> {
      await guided.isKept()
      await app.kill()
      app = await startKeepline({ language, dataFolder: app.dataFolder })
      guided = new GuidedRenewal(app.page, language)
      await guided.resume(LABEL)
      await guided.isAt(step)
    }

    const { card } = await addCard(app.page, { label: LABEL, balance: 'no' })
    await changeSettings(app.page, { renewalWay: 'guided' })
    await follow(app.page, `/cards/${card.id}/renew`)
    for (const [index, step] of RENEWAL_STEPS.entries()) {
      await guided.isAt(step)
      await guided
        .checks()
        .nth(index % 3)
        .click()
      if (step === 'choose') await guided.field('amount').fill('7.5')
      if (step === 'pay') await guided.field('paid').fill('15.6')
      if (step === 'confirm') {
        await guided.field('orderNumber').fill('A-0042')
        await dropFiles(app.page, [{ name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }])
        await expect(guided.attached()).toHaveCount(1)
      }
      await cutThePower(step)
      await expect(guided.checks().nth(index % 3)).toBeChecked()
      const next = RENEWAL_STEPS[index + 1]
      if (next) await guided.next(next)
    }
    await expect(guided.attached()).toHaveCount(1)
    await expect(guided.field('orderNumber')).toHaveValue('A-0042')
    await guided.save()

    const { renewals, inProgress } = await onlyCard(app.page)
    expect(inProgress).toBeNull()
    expect(renewals).toMatchObject([
      {
        date: TODAY,
        orderNumber: 'A-0042',
        status: 'paid',
        amount: { minor: 750, currency: 'PEN' },
        paid: { minor: 1560 },
        receipts: [{ fileName: 'recibo.png', type: 'png' }],
      },
    ])
    await follow(app.page, '/')
    const { title } = texts(language).guided.inProgress
    await expect(app.page.getByRole('heading', { name: title })).toHaveCount(0)
  })
}

test('typing makes no snapshot, and quitting right after keeps every letter', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { label: LABEL })
  await record(first.page, card.id)
  await changeSettings(first.page, { renewalWay: 'guided' })
  const snapshots = async () => {
    const names = await readdir(join(first.dataFolder, 'snapshots')).catch(() => [])
    return names.filter((name) => name.endsWith('.json'))
  }
  await expect.poll(snapshots).not.toEqual([])
  const before = await snapshots()
  await follow(first.page, `/cards/${card.id}/renew`)
  const guided = new GuidedRenewal(first.page)
  for (const step of RENEWAL_STEPS.slice(1, 5)) await guided.next(step)
  const field = guided.field('paid')
  for (const [index, letter] of Array.from('98765').entries()) {
    await field.press(letter)
    await expect(field).toHaveValue('98765'.slice(0, index + 1))
    await guided.isKept()
  }
  expect(await snapshots()).toEqual(before)
  await field.pressSequentially('.43')
  await first.quit()
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  expect((await onlyCard(page)).inProgress?.input.paid).toBe('98765.43')
})

test('closing the window right after typing keeps every letter', async ({ startKeepline }) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { label: LABEL })
  await changeSettings(first.page, { renewalWay: 'guided', closesToTray: false })
  await follow(first.page, `/cards/${card.id}/renew`)
  const guided = new GuidedRenewal(first.page)
  for (const step of RENEWAL_STEPS.slice(1, 5)) await guided.next(step)
  await guided.isKept()
  await guided.field('paid').pressSequentially('15.6')
  await first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.untilEnded()
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  expect((await onlyCard(page)).inProgress?.input.paid).toBe('15.6')
})

test("the operator's own page opens in the system's browser", async ({
  startKeepline,
  scratch,
}) => {
  const viewer = await systemViewer(scratch)
  const app = await startKeepline({ env: viewer.env })
  const { card } = await addCard(app.page, { operator: 'claro' })
  await changeSettings(app.page, { renewalWay: 'guided' })
  await follow(app.page, `/cards/${card.id}/renew`)
  const name = fill(say.contacts.openLines, { operator: say.operators.claro })
  await app.page.getByRole('button', { name }).click()
  expect(await viewer.opened()).toEqual(['https://www.claro.com.pe/consulta-de-lineas'])
})

test('one that was given up comes back by undo, with the file that was attached', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { label: LABEL })
  await changeSettings(app.page, { renewalWay: 'guided' })
  await follow(app.page, `/cards/${card.id}/renew`)
  const guided = new GuidedRenewal(app.page)
  for (const step of RENEWAL_STEPS.slice(1)) await guided.next(step)
  await dropFiles(app.page, [{ name: 'recibo.txt', bytes: RECEIPTS['recibo.txt'] }])
  await expect(guided.attached()).toHaveCount(1)
  await guided.isKept()
  await app.page.getByRole('button', { name: say.guided.drop }).click()
  await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  await app.page.getByRole('button', { name: say.common.undo }).click()
  await guided.resume(LABEL)
  await guided.isAt('confirm')
  await expect(guided.attached()).toHaveCount(1)
})

test('several cards are renewed in one go, and all taken back by undo', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  await addCard(app.page, { label: 'A', number: '911111111' })
  await addCard(app.page, { label: 'B', number: '922222222' })
  await follow(app.page, '/renew/many')
  const { many } = say.renewals
  await app.page.getByRole('button', { name: many.all, exact: true }).click()
  await expect(app.page.getByTestId('many-effect')).toHaveCount(2)
  await app.page.getByRole('textbox', { name: say.renewals.field.amount }).fill('5')
  await app.page.getByRole('button', { name: fill(many.save, { count: 2 }) }).click()
  const saved = fill(many.saved, { count: 2 })
  await expect(app.page.getByText(saved, { exact: true })).toBeVisible()
  const kept = async () =>
    (await documents(app.page)).map(
      ({ renewals }) => renewals.filter(({ deletedAt }) => deletedAt === null).length,
    )
  expect(await kept()).toEqual([1, 1])
  await app.page.getByRole('button', { name: say.common.undo }).click()
  await expect.poll(kept).toEqual([0, 0])
})

test('a paid renewal is asked about a day later, and moves the deadline once it arrived', async ({
  startKeepline,
}) => {
  const before = await startKeepline()
  const { card } = await addCard(before.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  await record(before.page, card.id, { status: 'paid' })
  await before.quit()
  const app = await startKeepline({
    dataFolder: before.dataFolder,
    now: '2026-11-23T16:00:00.000Z',
  })
  const { followUp } = say.renewals
  await expect(app.page.getByRole('heading', { name: followUp.title })).toBeVisible()
  const name = fill(followUp.answerOf, { answer: followUp.yes, label: card.label, date: TODAY })
  await app.page.getByRole('button', { name }).click()
  await app.page
    .getByRole('textbox', { name: say.renewals.field.confirmedExpiry })
    .fill('2027-06-30')
  await app.page.getByRole('button', { name: followUp.confirm }).click()
  const effective = fill(followUp.effective, { label: card.label })
  await expect(app.page.getByText(effective, { exact: true })).toBeVisible()
  const { renewals } = await onlyCard(app.page)
  expect(renewals).toMatchObject([{ status: 'effective', confirmedExpiry: '2027-06-30' }])
})
