// Measures what the app costs while nobody looks at it: started at login without a window, and with
// its window closed to the tray.
import { execFile, spawn } from 'node:child_process'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { checkout } from '../checkout/places.mjs'
import { prepareElectron } from '../runtime/prepareElectron.mjs'
import { worker } from '../steps/children.mjs'
import { step } from '../steps/progress.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'
import { fillLibrary, importTypeScript } from './filledLibrary.mjs'
import { useOfFamily } from './processTree.mjs'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {import('../../../e2e/fixtures/desktop').Desktop} Desktop
 * @typedef {{ name: string, args: string[], hide: (desktop: Desktop) => Promise<unknown> }} Way
 */

const CARDS = 200
/**
 * After this time everything that follows a start is done, including the first check of the reminders.
 */
const SETTLING_MS = 25_000
const SECONDS = 60
const AIM_PERCENT = 0.5
/** By day in Shanghai, in the middle of an hour, so that nothing comes due while we measure. */
const NOW = '2026-11-22T06:20:00.000Z'

const run = promisify(execFile)

/** @type {Way[]} */
const WAYS = [
  { name: 'started hidden', args: ['--at-login'], hide: () => Promise.resolve() },
  { name: 'closed to tray', args: [], hide: closeWindow },
]

/** @param {string} folder */
export async function measureIdle(folder) {
  if (process.platform !== 'linux') {
    throw new StepFailure('What an idle app costs is measured on Linux only.', {
      next: 'Elsewhere look at it in the task manager of the system.',
    })
  }
  const runtime = await prepareElectron({ forTests: true })
  const { startDesktop, startDisplays } = await desktopFixtures()
  const displays = await startDisplays()
  try {
    for (const [at, way] of WAYS.entries()) {
      const desktop = await startDesktop(displays)
      await measureOne(way, desktop, join(folder, `${at}`), runtime).finally(() => desktop.stop())
    }
  } finally {
    await displays.stop()
  }
}

/**
 * @param {Way} way
 * @param {Desktop} desktop
 * @param {string} home
 * @param {import('../runtime/prepareElectron.mjs').ReadyElectron} runtime
 */
async function measureOne(way, desktop, home, { executable, args, env }) {
  const data = join(home, 'data')
  await fillLibrary(data, CARDS, NOW)
  await writeFile(join(data, 'settings.json'), await settingsText())
  const app = worker(
    spawn(executable, [...args, checkout, `--data-dir=${data}`, ...way.args], {
      stdio: 'ignore',
      env: {
        ...env,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        DISPLAY: desktop.displays.windows.name,
        NO_AT_BRIDGE: '1',
        DBUS_SESSION_BUS_ADDRESS: desktop.bus.address,
        TZ: 'Asia/Shanghai',
        KEEPLINE_NOW: NOW,
      },
    }),
  )
  const closed = new Promise((resolve) => app.once('close', resolve))
  try {
    const { pid } = app
    if (pid === undefined)
      throw new StepFailure('The app did not start.', { next: 'Try npm start.' })
    await step(`${CARDS} cards, ${way.name}: ${SECONDS} seconds`, async () => {
      await desktop.tray.item()
      await way.hide(desktop)
      await pause(SETTLING_MS)
      const before = { ...useOfFamily(pid), files: await filesUnder(home) }
      await pause(SECONDS * 1000)
      const after = { ...useOfFamily(pid), files: await filesUnder(home) }
      tell(way.name, before, after, home)
    })
  } finally {
    app.kill('SIGTERM')
    await closed
  }
}

/**
 * @typedef {ReturnType<typeof useOfFamily> & { files: Map<string, string> }} Use
 * @param {string} name
 * @param {Use} before
 * @param {Use} after
 * @param {string} home
 */
function tell(name, before, after, home) {
  const percent = ((after.cpuSeconds - before.cpuSeconds) * 100) / SECONDS
  const written = after.writtenBytes - before.writtenBytes
  const changed = [...after.files].filter(([file, state]) => before.files.get(file) !== state)
  process.stdout.write(
    `idle, ${name}: ${percent.toFixed(2)} % of one core (aim: below ${AIM_PERCENT} %), ` +
      `${written} bytes and ${changed.length} files written (aim: none), ` +
      `${after.processes} processes\n`,
  )
  for (const [file] of changed) process.stdout.write(`  written: ${relative(home, file)}\n`)
}

/** @param {Desktop} desktop */
async function closeWindow(desktop) {
  const env = { ...process.env, DISPLAY: desktop.displays.windows.name }
  const xdotool = (/** @type {string[]} */ ...args) => run('xdotool', args, { env })
  await xdotool('search', '--sync', '--onlyvisible', '--class', 'keepline')
  // The window is drawn and its first requests are answered.
  await pause(5_000)
  await xdotool('key', '--clearmodifiers', 'alt+F4')
  for (let tries = 0; tries < 100; tries++) {
    const visible = await xdotool('search', '--onlyvisible', '--class', 'keepline').catch(
      () => null,
    )
    if (visible === null) return
    await pause(100)
  }
  throw new StepFailure('The window did not close to the tray.', {
    next: 'Run `npm start` and close the window to see what it says.',
  })
}

/**
 * Every file below, with what changes when it is written.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        const found = await stat(path).catch(() => null)
        return found === null
          ? []
          : [/** @type {const} */ ([path, `${found.mtimeMs} ${found.size}`])]
      }),
  )
  return new Map(files.flat())
}

/** The desktop of the end-to-end tests: a bus, a notification daemon, a panel with a tray. */
async function desktopFixtures() {
  /** @type {{ module: typeof import('../../../e2e/fixtures/desktop') }} */
  const { module } = await importTypeScript(join(checkout, 'e2e', 'fixtures', 'desktop.ts'))
  return module
}

/** Skips the explanation at the first close to the tray, whose dialog would stay on the screen. */
async function settingsText() {
  const path = fileURLToPath(new URL('../../shared/domain/settings/settings.ts', import.meta.url))
  /** @type {{ module: typeof import('../../shared/domain/settings/settings') }} */
  const { module } = await importTypeScript(path)
  return JSON.stringify({ ...module.DEFAULT_SETTINGS, isTrayExplained: true })
}
