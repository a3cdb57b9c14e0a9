// npm run bench:export: how fast, and in how much memory, does a long history go out?
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExport } from './bench/exportBuild.mjs'
import { timeOfLibreOffice, timeOfSqlite } from './bench/rivals.mjs'
import { median } from './bench/figures.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { run } from './steps/command.mjs'
import { step } from './steps/progress.mjs'
import { StepFailure } from './steps/stepFailure.mjs'

const RENEWALS = 100_000
/** If memory grew with the rows, it would show between the two sizes. */
const FEWER_RENEWALS = 25_000
const RUNS = 3
const AIMS = { csv: 3, xlsx: 1 / 3 }

const OUTPUTS = {
  csv: { format: 'csv', delimiter: 'comma', hasByteOrderMark: true },
  xlsx: { format: 'xlsx', sheets: 'one', hasSummary: true },
  'xlsx by year': { format: 'xlsx', sheets: 'perYear', hasSummary: true },
  json: { format: 'json', hasTrash: false },
  html: { format: 'html' },
}

/** @typedef {{ milliseconds: number, bytes: number, longestTurn: number }} Figures */

/**
 * @param {string} program
 * @param {string} folder
 * @param {keyof typeof OUTPUTS} name
 * @param {number} renewals
 * @returns {Promise<Figures & { file: string }>}
 */
async function exportOnce(program, folder, name, renewals) {
  const file = join(folder, `${name}.${OUTPUTS[name].format}`)
  const { code, stdout, output } = await run(process.execPath, [
    '--expose-gc',
    program,
    JSON.stringify(OUTPUTS[name]),
    String(renewals),
    file,
  ])
  if (code !== 0) {
    throw new StepFailure(`The ${name} could not be written.`, {
      next: 'Correct what the messages above name.',
      output,
    })
  }
  return { ...JSON.parse(stdout), file }
}

/**
 * The median of some runs.
 * @param {() => Promise<number>} time
 */
async function medianOf(time) {
  const times = []
  for (let at = 0; at < RUNS; at++) times.push(await time())
  return median(times)
}

/** @param {string} text */
const print = (text) => process.stdout.write(`${text}\n`)

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`.padStart(7)

await asCommand(async () => {
  await installDependencies()
  const folder = await mkdtemp(join(tmpdir(), 'keepline-bench-'))
  try {
    const program = await step('Bundling the exporters', () => buildExport(join(folder, 'build')))
    /** @type {Map<string, number>} */
    const times = new Map()
    print(`${RENEWALS} renewals; memory beyond the library itself (with ${FEWER_RENEWALS}):`)
    for (const name of /** @type {(keyof typeof OUTPUTS)[]} */ (Object.keys(OUTPUTS))) {
      const runs = []
      for (let at = 0; at < RUNS; at++) {
        runs.push(await exportOnce(program, folder, name, RENEWALS))
      }
      const few = await exportOnce(program, join(folder, 'build'), name, FEWER_RENEWALS)
      const time = median(runs.map(({ milliseconds }) => milliseconds))
      times.set(name, time)
      const peak = megabytes(median(runs.map(({ bytes }) => bytes)))
      const turn = Math.round(median(runs.map(({ longestTurn }) => longestTurn)))
      print(
        `${name.padEnd(13)} ${String(Math.round(time)).padStart(5)} ms ${peak} (${megabytes(few.bytes).trim()}), app held up for at most ${turn} ms`,
      )
    }
    const csv = join(folder, 'csv.csv')
    const sqlite = await medianOf(() =>
      timeOfSqlite(csv, folder).finally(() => rm(join(folder, 'rows.db'))),
    )
    const office = await step('Letting LibreOffice convert', () =>
      medianOf(() => timeOfLibreOffice(csv, folder)),
    )
    const csvRatio = (times.get('csv') ?? 0) / sqlite
    const xlsxRatio = (times.get('xlsx') ?? 0) / office
    print(`sqlite3       ${String(Math.round(sqlite)).padStart(5)} ms for the same CSV, sorted`)
    print(`LibreOffice   ${String(Math.round(office)).padStart(5)} ms for that CSV to XLSX`)
    print(`csv: ${csvRatio.toFixed(2)} times sqlite3 (aim: ${AIMS.csv} or less)`)
    print(`xlsx: ${xlsxRatio.toFixed(2)} of LibreOffice (aim: ${AIMS.xlsx.toFixed(2)} or less)`)
    return csvRatio <= AIMS.csv && xlsxRatio <= AIMS.xlsx ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
