import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { wrongIn } from './verdict.mjs'

/** A folder is used so often, so that what many crashes leave adds up. */
const KILLS_OF_A_FOLDER = 40
/** The process is killed in one of the first deeds of each start, and within so many milliseconds. */
const MOST_DEEDS = 12
const LATEST_MS = 25

/**
 * @typedef {import('./verdict.mjs').State} State
 * @typedef {import('./verdict.mjs').Begun} Begun
 * @typedef {{ killed: number, done: number, wrong: string[] }} Row of one deed: kills during it, how often
 *   it was acknowledged, and what was wrong afterwards
 * @typedef {{ kills: number, rows: Map<string, Row>, wrong: string[] }} Table
 */

/**
 * Kills the process so many times at random moments, each time with the records of the time before.
 * @param {string} program
 * @param {string} folder
 * @param {{ kills: number, seed: number, onKill?: (done: number) => void }} how
 * @returns {Promise<Table>}
 */
export async function killManyTimes(program, folder, { kills, seed, onKill }) {
  /** @type {Table} */
  const table = { kills: 0, rows: new Map(), wrong: [] }
  const random = randomFrom(seed)
  /** @type {Life | null} */
  let former = null
  while (table.kills < kills) {
    const data = join(folder, `data-${Math.floor(table.kills / KILLS_OF_A_FOLDER)}`)
    if (table.kills % KILLS_OF_A_FOLDER === 0) {
      if (former) await checkEnd(program, former, table)
      await mkdir(data, { recursive: true })
      former = null
    }
    const life = await oneLife(program, data, {
      seed: Math.floor(random() * 2 ** 31),
      deeds: 1 + Math.floor(random() * MOST_DEEDS),
      delay: random() * LATEST_MS,
    })
    note(table, former, life)
    former = life
    table.kills += 1
    onKill?.(table.kills)
  }
  if (former) await checkEnd(program, former, table)
  return table
}

/**
 * The last kill of a folder is judged by one more start.
 * @param {string} program
 * @param {Life} former
 * @param {Table} table
 */
async function checkEnd(program, former, table) {
  note(table, former, await oneLife(program, former.data, { seed: 1, deeds: 0, delay: 0 }))
  await rm(former.data, { recursive: true, force: true })
}

/**
 * @param {Table} table
 * @param {Life | null} former
 * @param {Life} life
 */
function note({ rows, wrong }, former, life) {
  const deed = former?.begun?.deed ?? 'between two deeds'
  const found = [...life.faults, ...(former ? wrongIn({ ...former, found: life.opened }) : [])]
  if (former) {
    const row = rowOf(rows, deed)
    row.killed += 1
    row.wrong.push(...found)
  }
  for (const done of life.done) rowOf(rows, done).done += 1
  wrong.push(...found)
}

/**
 * @param {Map<string, Row>} rows
 * @param {string} deed
 */
function rowOf(rows, deed) {
  const row = rows.get(deed) ?? { killed: 0, done: 0, wrong: [] }
  rows.set(deed, row)
  return row
}

/**
 * @typedef {object} Life
 * @property {string} data the folder
 * @property {State} opened what the start found
 * @property {string[]} faults what was torn, missing or left over then
 * @property {State} before what was acknowledged last
 * @property {Begun | null} begun what was being done when it was killed
 * @property {string[]} done the deeds that were acknowledged
 */

/**
 * Starts the process, and kills it some milliseconds after it began its nth deed.
 * @param {string} program
 * @param {string} data
 * @param {{ seed: number, deeds: number, delay: number }} how
 * @returns {Promise<Life>}
 */
async function oneLife(program, data, { seed, deeds, delay }) {
  const child = spawn(process.execPath, [program, data, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kill = () => void child.kill('SIGKILL')
  let begins = 0
  /** @type {Life | null} */
  let life = null
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line)
    if (said.is === 'open') {
      const { state, faults } = said
      life = { data, opened: state, faults, before: state, begun: null, done: [] }
      if (deeds === 0) kill()
    } else if (life && said.is === 'begin') {
      life.begun = said
      begins += 1
      if (begins === deeds) setTimeout(kill, delay)
    } else if (life?.begun && said.is === 'end') {
      if (said.ok) life.done.push(life.begun.deed)
      life.before = said.state
      life.begun = null
    }
  }
  if (life === null) throw new Error('The process ended before it had opened the records.')
  return life
}

/**
 * Numbers from 0 up to 1, the same for the same seed.
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
