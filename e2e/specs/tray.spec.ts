import { closeWindow, isMinimized, isVisible, minimizeWindow } from '../fixtures/appWindow'
import { startAgain } from '../fixtures/keepline'
import { addCard, changeSettings, record } from '../fixtures/library'
import { expect, test } from '../fixtures/test'
import { here } from '../pages/shell'
import { fill, say } from '../pages/texts'

const { tray } = say
const CLARO_IN_7_DAYS = fill(tray.line, {
  name: 'Claro 987 654 321',
  remaining: fill(tray.remaining.ahead, { count: 7 }),
})
/** The fills of resources/icons/tray-*.svg. */
const [CALM, DUE, URGENT] = ['#1a95a5', '#c47a00', '#e0483e'] as const
/** Claro advises 200 days; 193 of them have passed on 22 November. */
const SEVEN_DAYS_BEFORE_IT_IS_DUE = '2026-05-13'

test.describe('the tray', () => {
  test('says in words what is due next, and leads to that card', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    await item.untilWords('that there is no card', (words) => words.includes(tray.noCards))

    const { card } = await addCard(app.page, { balance: 'no' })
    await record(app.page, card.id, { date: SEVEN_DAYS_BEFORE_IT_IS_DUE })
    await item.untilWords('what is due', (words) => words[0] === CLARO_IN_7_DAYS)
    const commands = [tray.open, tray.renew, tray.export, tray.pause, tray.settings, tray.quit]
    expect(await item.words()).toEqual([CLARO_IN_7_DAYS, ...commands])
    expect(await item.tooltip()).toContain(CLARO_IN_7_DAYS)

    await item.choose(tray.card.open)
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  })

  test('lists the most urgent cards first and follows each renewal', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const claro = await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-05-13' })
    const entel = await addCard(app.page, {
      ...{ operator: 'entel', number: '912345678', balance: 'no' },
      lastTopUpOn: '2026-10-10',
    })
    const numbers = async () =>
      (await item.words())
        .map((word) => word.split(' · ')[0])
        .filter((word) => /\d/.test(word ?? ''))
    await expect.poll(numbers).toEqual(['Entel 912 345 678', 'Claro 987 654 321'])
    await record(app.page, entel.card.id)
    await expect.poll(numbers).toEqual(['Claro 987 654 321', 'Entel 912 345 678'])
    await record(app.page, claro.card.id)
    await expect.poll(numbers).toEqual(['Entel 912 345 678', 'Claro 987 654 321'])
  })

  test('shows how urgent it is by an icon that is sharp on any panel', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const colour = async () => (await item.icon()).colour
    await expect.poll(colour).toBe(CALM)
    expect((await item.icon()).width).toBe(3 * 22)
    const { card } = await addCard(app.page, { balance: 'no' })
    await record(app.page, card.id, { date: SEVEN_DAYS_BEFORE_IT_IS_DUE })
    await expect.poll(colour).toBe(DUE)
    await addCard(app.page, { number: '912345678', lastTopUpOn: '2025-01-01' })
    await expect.poll(colour).toBe(URGENT)
  })

  test('leads to recording a renewal', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await addCard(app.page)
    await (await desktop.tray.item()).choose(tray.renew)
    await expect.poll(() => here(app.page)).toBe('/renew')
  })

  test('speaks the language of the app at once when it changes', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    await item.untilWords('it in Chinese', (words) => words.includes(tray.quit))
    await changeSettings(app.page, { language: 'es' })
    await item.untilWords('it in Spanish', (words) => words.includes('Salir'))
  })

  test('quits', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await (await desktop.tray.item()).choose(tray.quit)
    await app.untilEnded()
  })
})

test.describe('closing the window', () => {
  test('keeps the app in the tray, and explains that the first time only', async ({
    startKeepline,
    desktop,
    systemWindows,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const explanation = await systemWindows.opened(() => closeWindow(app))
    await explanation.press('Return')
    await explanation.untilClosed()
    await expect.poll(() => isVisible(app)).toBe(false)
    expect(app.isRunning()).toBe(true)

    await item.activate()
    await expect.poll(() => isVisible(app)).toBe(true)
    await closeWindow(app)
    await expect.poll(() => isVisible(app)).toBe(false)

    await item.choose(tray.open)
    await expect.poll(() => isVisible(app)).toBe(true)
  })

  test('where there is no tray says what it means, and quits only when that is wanted', async ({
    startKeepline,
    desktop,
    systemWindows,
  }) => {
    await desktop.tray.stop()
    const app = await startKeepline()
    const first = await systemWindows.opened(() => closeWindow(app))
    await first.press('Escape')
    await first.untilClosed()
    expect(app.isRunning()).toBe(true)
    expect(await isVisible(app)).toBe(true)

    const second = await systemWindows.opened(() => closeWindow(app))
    await second.press('Return')
    await app.untilEnded()
  })

  test('quits at once where there is no tray after "do not say this again"', async ({
    startKeepline,
    desktop,
  }) => {
    await desktop.tray.stop()
    const app = await startKeepline()
    await changeSettings(app.page, { isNoTrayExplained: true })
    await closeWindow(app)
    await app.untilEnded()
  })

  test('asks once the panel with the tray is gone', async ({
    startKeepline,
    desktop,
    systemWindows,
  }) => {
    const app = await startKeepline()
    await desktop.tray.item()
    await desktop.tray.stop()
    await expect
      .poll(() =>
        app.page.evaluate(async () => {
          const info = await window.api?.app.info()
          return info?.ok && info.data.hasTray
        }),
      )
      .toBe(false)
    const question = await systemWindows.opened(() => closeWindow(app))
    await question.press('Return')
    await app.untilEnded()
  })

  test('is taken back when the panel goes while the window is hidden in it', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    await changeSettings(app.page, { isTrayExplained: true })
    await desktop.tray.item()
    await closeWindow(app)
    await expect.poll(() => isVisible(app)).toBe(false)
    await desktop.tray.stop()
    await expect.poll(() => isVisible(app), { timeout: 20_000 }).toBe(true)
  })

  test('hides again once a panel has come', async ({ startKeepline, desktop }) => {
    await desktop.tray.stop()
    const app = await startKeepline()
    await changeSettings(app.page, { isTrayExplained: true })
    await desktop.tray.start()
    await desktop.tray.item()
    await closeWindow(app)
    await expect.poll(() => isVisible(app)).toBe(false)
    expect(app.isRunning()).toBe(true)
  })

  test('quits when the user has chosen that', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await desktop.tray.item()
    await changeSettings(app.page, { closesToTray: false })
    await closeWindow(app)
    await app.untilEnded()
  })
})

test.describe('minimising the window', () => {
  test('leaves it on the taskbar', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await desktop.tray.item()
    await minimizeWindow(app)
    await expect.poll(() => isMinimized(app)).toBe(true)
    await startAgain(desktop, { dataFolder: app.dataFolder })
    await expect.poll(() => isMinimized(app)).toBe(false)
    expect(await isVisible(app)).toBe(true)
  })

  test('puts it into the tray when the user has chosen that', async ({
    startKeepline,
    desktop,
    systemWindows,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    await changeSettings(app.page, { minimizesToTray: true })
    expect(await systemWindows.onTaskbar()).toHaveLength(1)
    for (const round of ['at first', 'again']) {
      await test.step(round, async () => {
        await minimizeWindow(app)
        await expect.poll(() => systemWindows.onTaskbar()).toEqual([])
        await item.activate()
        await expect.poll(() => isVisible(app)).toBe(true)
        await expect.poll(() => isMinimized(app)).toBe(false)
        await expect.poll(() => systemWindows.onTaskbar()).toHaveLength(1)
      })
    }
    await minimizeWindow(app)
    await expect.poll(() => systemWindows.onTaskbar()).toEqual([])
    await desktop.tray.stop()
    await expect.poll(() => systemWindows.onTaskbar(), { timeout: 20_000 }).toHaveLength(1)
    await expect.poll(() => isMinimized(app)).toBe(false)
  })
})

test('a second start brings the first window forward and ends', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  await desktop.tray.item()
  await changeSettings(app.page, { isTrayExplained: true })
  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
  await startAgain(desktop, { dataFolder: app.dataFolder })
  await expect.poll(() => isVisible(app)).toBe(true)
})
