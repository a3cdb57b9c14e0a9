// Run by crash.test.ts in a process of its own: saves states of a card until it is killed. Prints
// each number once it is saved.
import { writeSync } from 'node:fs'
import { openStorage } from '../openStorage'
import { cardDocument, countingIds, logBook, tickingClock } from './fixtures'

const [folder = ''] = process.argv.slice(2)
const { cards } = openStorage(folder, {
  clock: tickingClock(),
  ids: countingIds(),
  logger: logBook(),
})

for (let count = 1; ; count += 1) {
  const note = `${count} ${'.'.repeat(20_000)}`
  if (cards.write(cardDocument('card-0001', { note })).ok) writeSync(1, `${count}\n`)
}
