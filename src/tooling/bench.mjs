// npm run bench: how much longer than a blank Electron window does the overview take to appear?
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { figuresLine, median } from './bench/figures.mjs'
import { fillLibrary } from './bench/library.mjs'
import { timeToPaint } from './bench/timeToPaint.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { checkout } from './checkout/places.mjs'
import { prepareElectron } from './runtime/prepareElectron.mjs'
import { say, step } from './steps/progress.mjs'

const CARDS = 20
const WARM_UPS = 2
const RUNS = 11
const AIM = 1.25

const blankApp = fileURLToPath(new URL('bench/blank', import.meta.url))

/** @param {string} folder */
async function measure(folder) {
  const { executable, args, env } = await prepareElectron({ forTests: true })
  await fillLibrary(join(folder, 'data'), CARDS)
  const runBlank = () =>
    timeToPaint(executable, [...args, `--user-data-dir=${join(folder, 'blank')}`, blankApp], env)
  const runApp = () =>
    timeToPaint(executable, [...args, checkout, `--data-dir=${join(folder, 'data')}`], env)
  /** @type {{ blank: number[], app: number[] }} */
  const times = { blank: [], app: [] }
  await step(`Starting both ${WARM_UPS + RUNS} times, in turn`, async () => {
    for (let run = -WARM_UPS; run < RUNS; run++) {
      const [blank, app] = [await runBlank(), await runApp()]
      if (run < 0) continue
      times.blank.push(blank)
      times.app.push(app)
    }
  })
  return times
}

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  const folder = await mkdtemp(join(tmpdir(), 'keepline-bench-'))
  try {
    const { blank, app } = await measure(folder)
    say(figuresLine('blank window', blank))
    say(figuresLine(`${CARDS} cards`, app))
    const ratio = (median(app) / median(blank)).toFixed(2)
    process.stdout.write(`cold start: ${ratio} times a blank window (aim: ${AIM} or less)\n`)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
