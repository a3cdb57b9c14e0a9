import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { bundleScript } from './testing/bundleScript'
import { cardDocument } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const FORMER = ['card-0000 mine', 'card-0004 mine', 'card-0011 mine']
const IMPORTED = Array.from(
  { length: 12 },
  (_, index) => `card-${String(index).padStart(4, '0')} imported`,
)

/** The states that a crash may leave, by the last line that the child process printed. */
const ALLOWED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  importing: [FORMER, IMPORTED],
  imported: [IMPORTED],
  undoing: [IMPORTED, FORMER],
  undone: [FORMER],
}

const stateOf = ({ cards }: ReturnType<typeof storageIn>) =>
  cards
    .all()
    .map(({ card }) => `${card.id} ${card.note}`)
    .sort()

it('is there as a whole or not at all, whenever the power is cut', async () => {
  const script = await bundleScript('importForEver.ts')
  const lasts = new Set<string>()
  for (const [round, word] of ['importing', 'undoing', 'imported', 'undone'].entries()) {
    for (let delay = 0; delay < 40; delay += 13) {
      const folder = temporaryFolder()
      const { cards } = storageIn(folder)
      for (const name of FORMER) {
        const [id = '', note] = name.split(' ')
        cards.write(cardDocument(id, { note }))
      }
      const child = spawn(process.execPath, [script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      let last = ''
      let isArmed = false
      createInterface({ input: child.stdout }).on('line', (line) => {
        last = line
        if (line !== word || isArmed) return
        isArmed = true
        setTimeout(() => child.kill('SIGKILL'), delay + round)
      })
      await Promise.all([once(child, 'exit'), once(child.stdout, 'close')])
      lasts.add(last)
      expect(ALLOWED[last]).toContainEqual(stateOf(storageIn(folder)))
      // The first start has cleaned up: the next one has nothing left to do.
      expect(ALLOWED[last]).toContainEqual(stateOf(storageIn(folder)))
      if (last === 'undone') expect(existsSync(join(folder, 'import.json'))).toBe(false)
    }
  }
  // The kills were spread well enough to hit every step.
  expect(lasts).toContain('importing')
  expect(lasts).toContain('undoing')
}, 120_000)
