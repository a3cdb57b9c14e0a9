// How much longer than a blank Electron window does the overview take to appear?
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkout } from '../checkout/places.mjs'
import { prepareElectron } from '../runtime/prepareElectron.mjs'
import { say, step } from '../steps/progress.mjs'
import { figuresLine, median } from './figures.mjs'
import { fillLibrary } from './filledLibrary.mjs'
import { timeToPaint } from './timeToPaint.mjs'

const CARDS = 20
const WARM_UPS = 2
const RUNS = 11
const AIM = 1.25

const blankApp = fileURLToPath(new URL('blank', import.meta.url))

/** @param {string} folder */
export async function measureColdStart(folder) {
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
  say(figuresLine('blank window', times.blank))
  say(figuresLine(`${CARDS} cards`, times.app))
  const ratio = (median(times.app) / median(times.blank)).toFixed(2)
  process.stdout.write(`cold start: ${ratio} times a blank window (aim: ${AIM} or less)\n`)
}
