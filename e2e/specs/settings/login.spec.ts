import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isVisible } from '../../fixtures/appWindow'
import { type Keepline, startAgain } from '../../fixtures/keepline'
import { addCard, changeSettings } from '../../fixtures/windowApi'
import { type StartedAtLogin, logIn } from '../../fixtures/loginSession'
import { run } from '../../fixtures/processes'
import { expect, test } from '../../fixtures/test'
import { until } from '../../fixtures/until'
import { visit } from '../../pages/shell'
import { say } from '../../pages/texts'

const { start } = say.settings
const AT_LOGIN = ['--at-login']

/** The one entry in the user's autostart folder. */
async function autostartEntry(scratch: string): Promise<string> {
  const folder = autostart(scratch)
  const list = await run('find', [folder, '-name', '*.desktop'])
  const [entry, ...others] = list.trim().split('\n')
  if (!entry || others.length > 0) throw new Error(`One entry was expected, not ${list}`)
  return entry
}

const autostart = (scratch: string) => join(scratch, 'home', '.config', 'autostart')

function loginSwitch({ page }: Keepline) {
  return page.getByRole('switch', { name: start.atLogin })
}

test('start at login is an entry that is valid, and gone when it is switched off', async ({
  startKeepline,
  scratch,
}) => {
  const app = await startKeepline()
  await visit(app.page, 'settings')
  await loginSwitch(app).click()
  await expect(loginSwitch(app)).toBeChecked()
  const entry = await autostartEntry(scratch)
  // desktop-file-validate fails and explains when the entry is invalid.
  expect(await run('desktop-file-validate', [entry])).toBe('')
  expect(await readFile(entry, 'utf8')).toContain(`--data-dir=${app.dataFolder}`)

  await loginSwitch(app).click()
  await expect(loginSwitch(app)).not.toBeChecked()
  expect(existsSync(entry)).toBe(false)
})

test('a start at login opens no window; the tray, a second start and its quit work', async ({
  startKeepline,
  desktop,
  systemWindows,
  scratch,
}) => {
  // Every character that the entry must quote.
  const dataFolder = join(scratch, `my "data" 100%u $HOME \`id\` \\ it's 保号`)
  const app = await startKeepline({ dataFolder })
  await changeSettings(app.page, { startsAtLogin: true })
  await app.quit()
  const entry = await autostartEntry(scratch)
  expect(await run('desktop-file-validate', [entry])).toBe('')

  const login = await logIn(desktop, entry, { dataFolder })
  try {
    const item = await desktop.tray.item()
    await item.untilWords('that there is no card', (words) => words.includes(say.tray.noCards))
    expect(await systemWindows.onTaskbar()).toEqual([])
    await startAgain(desktop, { dataFolder })
    await until('the window', async () => (await systemWindows.onTaskbar()).length === 1)
    await item.choose(say.tray.quit)
    await login.untilEnded()
  } finally {
    await login.end()
  }
})

test('a click on the tray opens the window that was never there', async ({
  startKeepline,
  desktop,
  systemWindows,
  scratch,
}) => {
  const app = await startKeepline()
  await changeSettings(app.page, { startsAtLogin: true })
  const { dataFolder } = app
  await app.quit()
  const login: StartedAtLogin = await logIn(desktop, await autostartEntry(scratch), { dataFolder })
  try {
    const item = await desktop.tray.item()
    await item.untilWords('how to open the window', (words) => words.includes(say.tray.open))
    expect(await systemWindows.onTaskbar()).toEqual([])
    await item.activate()
    await until('the window', async () => (await systemWindows.onTaskbar()).length === 1)
  } finally {
    await login.end()
  }
})

test('a start at login reminds without a window', async ({
  startKeepline,
  desktop,
  systemWindows,
  scratch,
}) => {
  // 06:00 where the user lives: too early for reminders.
  const app = await startKeepline({ now: '2026-11-21T22:00:00.000Z' })
  await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
  await changeSettings(app.page, { startsAtLogin: true })
  const { dataFolder } = app
  await app.quit()
  expect(await desktop.notifications.history()).toEqual([])

  const login = await logIn(desktop, await autostartEntry(scratch), { dataFolder })
  try {
    await desktop.notifications.untilShown(1)
    expect(await systemWindows.onTaskbar()).toEqual([])
    await desktop.notifications.click()
    await until('the window', async () => (await systemWindows.onTaskbar()).length === 1)
  } finally {
    await login.end()
  }
})

test('a start at login opens the window when no panel takes the icon', async ({
  startKeepline,
  desktop,
}) => {
  await desktop.tray.stop()
  const app = await startKeepline({ args: AT_LOGIN })
  await expect.poll(() => isVisible(app)).toBe(true)
})

test('a start at login opens the window when that was chosen', async ({
  startKeepline,
  desktop,
}) => {
  const app = await startKeepline()
  await desktop.tray.item()
  await changeSettings(app.page, { startsHidden: false })
  await app.quit()
  const again = await startKeepline({ dataFolder: app.dataFolder, args: AT_LOGIN })
  await expect.poll(() => isVisible(again)).toBe(true)
})

test.describe('the switch tells the truth', () => {
  test('when somebody removed or disabled the entry', async ({ startKeepline, scratch }) => {
    const app = await startKeepline()
    await changeSettings(app.page, { startsAtLogin: true })
    const entry = await autostartEntry(scratch)
    await visit(app.page, 'settings')
    await expect(loginSwitch(app)).toBeChecked()

    await writeFile(entry, `${await readFile(entry, 'utf8')}Hidden=true\n`)
    await visit(app.page, 'overview')
    await visit(app.page, 'settings')
    await expect(loginSwitch(app)).not.toBeChecked()

    await loginSwitch(app).click()
    await expect(loginSwitch(app)).toBeChecked()
    await app.quit()
    await rm(entry)
    const again = await startKeepline({ dataFolder: app.dataFolder })
    await visit(again.page, 'settings')
    await expect(loginSwitch(again)).not.toBeChecked()
  })

  test('when the app has moved: the entry is put right', async ({ startKeepline, scratch }) => {
    const app = await startKeepline()
    await changeSettings(app.page, { startsAtLogin: true })
    await app.quit()
    const entry = await autostartEntry(scratch)
    const written = await readFile(entry, 'utf8')
    await writeFile(entry, written.replace(/Exec=\S+/, 'Exec=/somewhere/else/keepline'))
    const again = await startKeepline({ dataFolder: app.dataFolder })
    await visit(again.page, 'settings')
    await expect(loginSwitch(again)).toBeChecked()
    expect(await readFile(entry, 'utf8')).toBe(written)
  })

  test('when the entry cannot be written: it says so there, and stays off', async ({
    startKeepline,
    scratch,
  }) => {
    const folder = autostart(scratch)
    await mkdir(dirname(folder), { recursive: true })
    await writeFile(folder, 'a file where the folder should be')
    const app = await startKeepline()
    await visit(app.page, 'settings')
    await loginSwitch(app).click()
    await expect(app.page.getByRole('alert')).toContainText(start.failed)
    await expect(loginSwitch(app)).not.toBeChecked()
  })
})
