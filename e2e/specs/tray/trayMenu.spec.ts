import { look, wakeUp } from '../../fixtures/appWindow'
import { copiedText } from '../../fixtures/clipboard'
import { setClock } from '../../fixtures/clock'
import { DUE_IN_7_DAYS, addCard, record } from '../../fixtures/windowApi'
import { health, ledger, untilDeferred } from '../../fixtures/reminderHealth'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'
import { here } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { tray, reminders } = say
const CLARO = cardLine(7)
/** Nine in the morning in Shanghai. */
const nineOn = (day: string) => `${day}T01:00:00.000Z`

test.describe('a card in the menu of the tray', () => {
  test('leads to its renewal, and gives its number to the clipboard', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const { card } = await addCard(app.page, DUE_IN_7_DAYS)
    await item.choose(CLARO, tray.card.copy)
    await expect.poll(() => copiedText(app)).toBe('987654321')
    await item.choose(CLARO, tray.card.renew)
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}/renew`)
    await item.choose(tray.renew)
    await expect.poll(() => here(app.page)).toBe('/renew')
  })

  for (const [choice, until] of [
    [reminders.snooze.hour, '2026-11-22T07:00'],
    [reminders.snooze.evening, '2026-11-22T11:00'],
    [reminders.snooze.tomorrow, nineOn('2026-11-23')],
    [reminders.snooze['three-days'], nineOn('2026-11-25')],
  ] as const) {
    test(`can be put off: ${choice}`, async ({ startKeepline, desktop }) => {
      const app = await startKeepline()
      const item = await desktop.tray.item()
      await addCard(app.page, DUE_IN_7_DAYS)
      await item.choose(CLARO, tray.card.snooze, choice)
      await expect
        .poll(async () => Object.values((await ledger(app.page)).snoozed).map((one) => one.until))
        .toEqual([expect.stringContaining(until)])
    })
  }

  test('that was put off is silent over a restart until it is woken there', async ({
    startKeepline,
    desktop,
  }) => {
    const first = await startKeepline()
    await addCard(first.page, DUE_IN_7_DAYS)
    const before = await desktop.tray.item()
    await before.choose(CLARO, tray.card.snooze, reminders.snooze['three-days'])
    await expect.poll(() => before.wordsUnder(CLARO)).toContain(tray.card.resume)
    await first.kill()

    const second = await startKeepline({ dataFolder: first.dataFolder })
    await look(second)
    const item = await desktop.tray.item()
    expect(await item.wordsUnder(CLARO)).not.toContain(tray.card.snooze)
    expect(await desktop.notifications.countShown()).toBe(0)
    await item.choose(CLARO, tray.card.resume)
    await expect.poll(() => item.wordsUnder(CLARO)).toContain(tray.card.snooze)
    await wakeUp(second)
    await desktop.notifications.untilShown(1)
  })

  test('counts a day less at midnight in Lima, and nothing is drawn anew before', async ({
    startKeepline,
    desktop,
  }) => {
    // It is evening already: when the evening comes, "this evening" leaves the menu.
    const evening = '2026-11-23T01:00:00.000Z'
    const app = await startKeepline({ timeZone: 'America/Lima', now: evening })
    await addCard(app.page, DUE_IN_7_DAYS)
    const item = await desktop.tray.item()
    await item.line(CLARO)
    await look(app)
    const updates = await item.countUpdates()
    await setClock(app, '2026-11-23T04:59:00.000Z')
    await look(app)
    await look(app)
    expect((await item.words())[0]).toBe(CLARO)
    expect(updates()).toBe(0)

    await setClock(app, '2026-11-23T05:00:00.000Z')
    await wakeUp(app)
    await item.line(cardLine(6))
    expect(await item.tooltip()).toContain(cardLine(6))
    expect(updates()).toBeGreaterThan(0)
  })
})

test.describe('the menu of the tray', () => {
  test('leads to the export of the history, and to the settings', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const { card } = await addCard(app.page)
    await record(app.page, card.id)
    await item.choose(tray.export)
    await expect(app.page.getByRole('dialog')).toBeVisible()
    await expect.poll(() => here(app.page)).toMatch(/^\/history/)
    await item.choose(tray.settings)
    await expect.poll(() => here(app.page)).toBe('/settings')
  })

  test('silences everything until tomorrow, also over a restart, and again speaks at once', async ({
    startKeepline,
    desktop,
  }) => {
    const pausedUntil = fill(tray.pausedUntil, { time: '09:00' })
    const first = await startKeepline()
    const before = await desktop.tray.item()
    expect((await before.line(tray.pause)).isChecked).toBe(false)
    await before.choose(tray.pause)
    expect((await before.line(pausedUntil)).isChecked).toBe(true)
    await addCard(first.page, DUE_IN_7_DAYS)
    await wakeUp(first)
    await untilDeferred(first.page, 'paused')
    await first.kill()

    const second = await startKeepline({ dataFolder: first.dataFolder })
    const item = await desktop.tray.item()
    expect((await item.line(pausedUntil)).isChecked).toBe(true)
    await look(second)
    expect(await desktop.notifications.countShown()).toBe(0)
    await item.choose(pausedUntil)
    expect((await item.line(tray.pause)).isChecked).toBe(false)
    await wakeUp(second)
    await desktop.notifications.untilShown(1)
  })

  test('speaks again by itself when the silence until tomorrow is over', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    await item.choose(tray.pause)
    await item.line(fill(tray.pausedUntil, { time: '09:00' }))
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await untilDeferred(app.page, 'paused')
    await setClock(app, nineOn('2026-11-23'))
    await wakeUp(app)
    await desktop.notifications.untilShown(1)
    expect((await item.line(tray.pause)).isChecked).toBe(false)
  })

  test('says that nothing can be shown, and leads to what to do, until it can', async ({
    startKeepline,
    desktop: { notifications: daemon, tray: panel },
  }) => {
    await daemon.kill()
    const missing = fill(tray.health, { problem: reminders.problems['no-service'] })
    const app = await startKeepline()
    const item = await panel.item()
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await item.choose(missing)
    await expect.poll(() => here(app.page)).toBe('/reminders')

    await daemon.start()
    await daemon.untilShown(1)
    await item.untilWords('nothing of it', (words) => !words.includes(missing))
    expect((await health(app.page)).problems).toEqual([])
  })
})
