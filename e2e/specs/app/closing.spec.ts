import { closeWindow, isMinimized, isVisible, minimizeWindow } from '../../fixtures/appWindow'
import { startAgain } from '../../fixtures/keepline'
import { changeSettings } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { say } from '../../pages/texts'

const { tray } = say

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
