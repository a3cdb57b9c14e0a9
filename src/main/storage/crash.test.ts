import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { bundleScript } from './testing/bundleScript'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

async function killAfter(child: ChildProcess & { stdout: NodeJS.ReadableStream }, saves: number) {
  let saved = 0
  for await (const line of createInterface({ input: child.stdout })) {
    saved = Number(line)
    if (saved >= saves && !child.killed) child.kill('SIGKILL')
  }
  return saved
}

it('keeps what it reported as saved when it is killed in the middle of the next save', async () => {
  const writer = await bundleScript('writeForEver.ts')
  const folder = temporaryFolder()
  for (const saves of [1, 2, 3, 5, 8, 13]) {
    const child = spawn(process.execPath, [writer, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [saved] = await Promise.all([killAfter(child, saves), once(child, 'exit')])
    const { cards, repair } = storageIn(folder)
    expect(repair.damaged()).toEqual([])
    const onDisk = Number(cards.find('card-0001')?.card.note.split(' ')[0])
    expect(saved).toBeGreaterThanOrEqual(saves)
    // The save under way may have completed; every save before it must be there.
    expect([saved, saved + 1]).toContain(onDisk)
    for (const text of everyJsonFile(folder))
      expect(() => JSON.parse(text) as unknown).not.toThrow()
  }
}, 60_000)

function everyJsonFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
