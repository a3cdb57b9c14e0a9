import { folderState } from '../../fixtures/folderState'
import { addCard, documents, library, onlyCard } from '../../fixtures/windowApi'
import { RECEIPTS, dropFiles } from '../../fixtures/receiptFiles'
import { expect, test } from '../../fixtures/test'
import { RenewalForm } from '../../pages/renewalForm'
import { follow } from '../../pages/shell'
import { say } from '../../pages/texts'

test('a renewal and its receipt outlive a power cut at the very moment it says "saved"', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { label: '银行卡' })
  await follow(first.page, `/cards/${card.id}/renew`)
  const form = new RenewalForm(first.page)
  await form.field('amount').fill('12.5')
  await dropFiles(first.page, [{ name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }])
  await expect(form.attached()).toHaveCount(1)

  // Watch inside the page; from outside the message is seen some milliseconds later.
  const saved = first.page.waitForFunction(
    (word) => document.body.innerText.includes(word),
    say.renewals.saved,
    { polling: 'raf' },
  )
  await form.saveButton.click()
  await saved
  await first.kill()

  const second = await startKeepline({ dataFolder: first.dataFolder })
  const { renewals } = await onlyCard(second.page)
  expect(renewals).toHaveLength(1)
  expect(renewals[0]).toMatchObject({ amount: { minor: 1250, currency: 'PEN' } })
  const [receipt] = renewals[0]?.receipts ?? []
  expect(receipt).toMatchObject({ fileName: 'recibo.png', type: 'png' })
  const kept = Object.entries(await folderState(second.dataFolder)).find(([path]) =>
    path.startsWith('receipts/'),
  )
  expect(kept?.[0]).toContain(receipt?.sha256)
  expect(kept?.[1]).toBe(receipt?.sha256)
})

test('whatever was acknowledged before a power cut is there, and every file is whole', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page, { number: '900000000' })
  // Keep adding cards as fast as possible and note each one that main reported as saved.
  await first.page.evaluate((model) => {
    const acknowledged: string[] = []
    Object.assign(window, { acknowledged })
    void (async () => {
      for (let number = 900000001; ; number++) {
        const input = {
          label: `号 ${number}`,
          operator: model.operator,
          operatorName: '',
          number: String(number),
          iccid: '',
          imsi: '',
          activatedOn: '',
          lastTopUpOn: '',
          firstUsedOn: '',
          balance: model.balance,
          goal: model.goal,
          confirmedExpiry: '',
          hasOwnRule: false,
          renewEveryDays: '',
          cancelAfterDays: '',
          ruleNote: '',
          note: '',
        }
        const added = await window.api?.cards.add({ input })
        if (added?.ok) acknowledged.push(String(number))
      }
    })()
  }, card)
  const enough = await first.page.waitForFunction(() => {
    const { acknowledged } = Object(window)
    return acknowledged.length >= 25 ? [...acknowledged] : null
  })
  const acknowledged = (await enough.jsonValue()) ?? []
  await first.kill()

  const second = await startKeepline({ dataFolder: first.dataFolder })
  const numbers = (await documents(second.page)).map(({ card }) => card.number)
  expect(acknowledged.filter((number) => !numbers.includes(number))).toEqual([])
  expect((await library(second.page)).damaged).toEqual([])
})
