import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { closeWindow, isVisible } from '../../fixtures/appWindow'
import { type Keepline, startAgain } from '../../fixtures/keepline'
import { addCard, changeSettings } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { here, visit } from '../../pages/shell'
import { say } from '../../pages/texts'

/** Hides the window: a link must be followed by the running app, wherever its window is. */
async function hide(app: Keepline): Promise<void> {
  await changeSettings(app.page, { isTrayExplained: true })
  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
}

async function log({ dataFolder }: Keepline): Promise<string> {
  return readFile(join(dataFolder, 'logs', 'keepline.log'), 'utf8')
}

for (const [what, request] of [
  ['a link', (id: string) => `keepline://card/${id}`],
  ['a switch', (id: string) => `--open=card:${id}`],
] as const) {
  test(`${what} leads the running window to the card`, async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await desktop.tray.item()
    const { card } = await addCard(app.page)
    await hide(app)
    await startAgain(desktop, { dataFolder: app.dataFolder, args: [request(card.id)] })
    await expect.poll(() => isVisible(app)).toBe(true)
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  })

  test(`${what} leads the first start to the card`, async ({ startKeepline }) => {
    const first = await startKeepline()
    const { card } = await addCard(first.page)
    await first.quit()
    // A person who clicks a link wants to see the window, even at a login.
    const args = ['--at-login', request(card.id)]
    const app = await startKeepline({ dataFolder: first.dataFolder, args })
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  })
}

test('a link to a card that is not there says so', async ({ startKeepline }) => {
  const app = await startKeepline({ args: ['keepline://card/never-seen-here'] })
  await expect(app.page.getByText(say.cards.missing)).toBeVisible()
})

test('anything else in a link shows the window and changes nothing', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  await desktop.tray.item()
  const { card } = await addCard(app.page)
  await visit(app.page, 'history')
  const attacks = [
    [`keepline://card/${card.id}/renew`],
    [`keepline://card/${card.id}#/settings`],
    [`keepline://settings/${card.id}`],
    [`keepline://card/%2e%2e%2f${card.id}`],
    [`keepline://card/${'a'.repeat(100_000)}`],
    [`--open=card:${card.id}`, `keepline://card/${card.id}`],
    ['--open=javascript:alert(1)'],
  ]
  for (const [count, args] of attacks.entries()) {
    await hide(app)
    await startAgain(desktop, { dataFolder: app.dataFolder, args })
    await expect.poll(() => isVisible(app)).toBe(true)
    await expect.poll(async () => (await log(app)).match(/"link-refused"/g)?.length).toBe(count + 1)
    expect(here(app.page)).toBe('/history')
  }
  const refusals = (await log(app)).split('\n').filter((line) => line.includes('link-refused'))
  expect(refusals.join()).not.toContain(card.id)
})
