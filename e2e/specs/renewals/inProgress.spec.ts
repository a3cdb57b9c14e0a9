import { addCard, onlyCard, record } from '../../fixtures/windowApi'
import { HALF_TYPED, leaveHalfWay, stage, stagedOf } from '../../fixtures/pendingRenewals'
import { RECEIPTS } from '../../fixtures/receiptFiles'
import { expect, test } from '../../fixtures/test'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { tray } = say
const GO_ON = fill(tray.inProgress, { name: 'Claro 987 654 321' })

test('a renewal that was begun survives the power cut, and the tray leads back to it', async ({
  startKeepline,
  desktop,
}) => {
  const first = await startKeepline()
  const { card } = await addCard(first.page)
  const staged = await stage(first.page, '付款 截图.png', RECEIPTS['recibo.png'])
  await leaveHalfWay(first.page, card.id, [staged])
  await first.kill()

  const second = await startKeepline({ dataFolder: first.dataFolder })
  expect((await onlyCard(second.page)).inProgress).toMatchObject({
    step: 'pay',
    input: HALF_TYPED,
    stagedIds: [staged],
  })
  expect(await stagedOf(second.page, staged)).toMatchObject([{ fileName: '付款 截图.png' }])
  const item = await desktop.tray.item()
  await item.choose(GO_ON)
  await expect.poll(() => here(second.page)).toBe(`/cards/${card.id}/renew`)

  // Recording ends it, with the file attached before the power cut.
  await record(second.page, card.id, { status: 'paid' }, [staged])
  await item.untilWords('nothing of it', (words) => !words.includes(GO_ON))
  const recorded = await onlyCard(second.page)
  expect(recorded.inProgress).toBeNull()
  expect(recorded.renewals).toMatchObject([{ receipts: [{ fileName: '付款 截图.png' }] }])
})

test('the tray says of a paid renewal that it is not confirmed', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  await record(app.page, card.id, { status: 'paid' })
  const line = fill(tray.line, {
    name: 'Claro 987 654 321',
    remaining: fill(tray.remaining.ahead, { count: 7 }),
  })
  const marked = fill(tray.unconfirmed, { card: line })
  await (await desktop.tray.item()).untilWords('so', (words) => words[0] === marked)
})
