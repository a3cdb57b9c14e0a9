import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NEVER_RAN, run } from '../steps/command.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'

/** What other programs take for the same work, on the same machine and the same rows. */

/**
 * The time in which sqlite3 sorts the rows of a CSV and writes them as one.
 * @param {string} csv
 * @param {string} folder
 * @returns {Promise<number>} milliseconds
 */
export async function timeOfSqlite(csv, folder) {
  const database = join(folder, 'rows.db')
  const plain = join(folder, 'plain.csv')
  const bytes = await readFile(csv)
  // Without the byte-order mark, which would become a part of the first column's name.
  await writeFile(plain, bytes.subarray(3))
  await mustRun('sqlite3', [database, '-cmd', '.mode csv', `.import ${plain} renewals`])
  const query = `.once ${join(folder, 'sqlite.csv')}\nSELECT * FROM renewals ORDER BY 1 DESC, 2;`
  const script = join(folder, 'query.sql')
  await writeFile(script, `.mode csv\n.headers on\n${query}\n`)
  return timeOf(() => mustRun('sqlite3', [database, `.read ${script}`]))
}

/**
 * The time in which LibreOffice makes a workbook of a CSV, its start included.
 * @param {string} csv
 * @param {string} folder
 * @returns {Promise<number>} milliseconds
 */
export async function timeOfLibreOffice(csv, folder) {
  const out = join(folder, 'libreoffice')
  await mkdir(out, { recursive: true })
  const profile = pathToFileURL(join(folder, 'profile')).href
  const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out]
  const args = [`-env:UserInstallation=${profile}`, ...convert]
  // Its first start makes a profile, which no later one does.
  const tiny = join(folder, 'tiny.csv')
  await writeFile(tiny, 'a,b\n1,2\n')
  await mustRun('soffice', [...args, tiny])
  return timeOf(() => mustRun('soffice', [...args, csv]))
}

/** @param {() => Promise<unknown>} work */
async function timeOf(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function mustRun(program, args) {
  const { code, output } = await run(program, args)
  if (code === 0) return
  throw new StepFailure(`${program} ${code === NEVER_RAN ? 'is not here' : 'failed'}.`, {
    next: 'Install sqlite3 and libreoffice-calc-nogui, then run the same command again.',
    output,
  })
}
