// Starts as the app does, says what it found, and then does one deed after the other until somebody
// kills it: `node writingProcess.js FOLDER SEED`. Each line is JSON; a pipe takes it before the process
// goes on, so what was said was so.
import { readdir } from 'node:fs/promises'
import { type Chance, DEEDS } from './deeds'
import { openRecordKeeper } from './recordKeeper'
import { faultsOf, stateOf } from './recordState'

/** What a crash may leave beside a document or a receipt, and a start takes away. */
const LEFTOVER = /\.tmp$|\.tmp-|\.previous$|\.partial$/

const [, , folder = '', seed = '1'] = process.argv

/** https://en.wikipedia.org/wiki/Linear_congruential_generator with the figures of Numerical Recipes. */
function chanceFrom(start: number): Chance {
  let state = start >>> 0
  function below(count: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return { below, pick: (from) => from[below(from.length)] }
}

const say = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`)

const keeper = openRecordKeeper(folder)
await keeper.restores.finishRestoring()
// Receipts in staging and snapshots are swept in the background; these answer after that.
await keeper.storage.receipts.staged([])
await keeper.storage.snapshots.list()
const names = await readdir(folder, { recursive: true })
const leftovers = names.filter((name) => LEFTOVER.test(name)).map((name) => `leftover: ${name}`)
say({ is: 'open', state: stateOf(keeper), faults: [...(await faultsOf(keeper)), ...leftovers] })

const chance = chanceFrom(Number(seed))
for (;;) {
  const name = chance.pick(Object.keys(DEEDS)) ?? ''
  const deed = await DEEDS[name]?.(keeper, chance)
  if (!deed) continue
  const { touches, all, whole } = deed
  say({ is: 'begin', deed: name, touches, all, whole })
  const { ok } = await deed.run()
  say({ is: 'end', ok, state: stateOf(keeper) })
}
