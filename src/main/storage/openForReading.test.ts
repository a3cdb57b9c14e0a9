import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { textOf } from './documentFormat'
import { openForReading } from './openForReading'
import { noteRestoring } from './snapshots/restoringNote'
import {
  UNFINISHED_IMPORT,
  cardDocument,
  countingIds,
  logBook,
  tickingClock,
} from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const TOOLS = { clock: tickingClock(), ids: countingIds(), logger: logBook() }
const open = (folder: string) => openForReading(folder, TOOLS)

/** Opens a folder in which something is being written; `end` ends that while it is waited for. */
async function openedAfter(folder: string, end: () => void) {
  const waits: number[] = []
  const opened = await openForReading(folder, TOOLS, async () => {
    if (waits.push(waits.length) === 2) end()
  })
  return { ok: opened.ok, waits: waits.length }
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()

it('reads what is there, and leaves the folder as it was', async () => {
  const folder = temporaryFolder()
  storageIn(folder).cards.write(cardDocument('card-0001'))
  const before = filesIn(folder)
  const reading = await open(folder)
  if (!reading.ok) throw new Error(reading.problem)
  expect(reading.storage.cards.all()).toHaveLength(1)
  expect(reading.storage.cards.write(cardDocument('card-0002')).ok).toBe(false)
  expect(filesIn(folder)).toEqual(before)
})

it('says that a folder holds no records, instead of that nothing is due', async () => {
  const folder = temporaryFolder()
  expect(await open(folder)).toEqual({ ok: false, problem: 'noRecords' })
  expect(await open(join(folder, 'misspelt'))).toEqual({ ok: false, problem: 'noRecords' })
})

it('waits for an import that is being written, and reads all of it', async () => {
  const folder = temporaryFolder()
  storageIn(folder).cards.write(cardDocument('card-0001'))
  const journal = join(folder, 'import.json')
  writeFileSync(journal, textOf(UNFINISHED_IMPORT))
  expect(await openedAfter(folder, () => rmSync(journal))).toEqual({ ok: true, waits: 2 })
})

it('waits for no journal that cannot be read: it is told as damage', async () => {
  const folder = temporaryFolder()
  storageIn(folder).cards.write(cardDocument('card-0001'))
  writeFileSync(join(folder, 'import.json'), '{ "state": "writing" }')
  expect(await openedAfter(folder, () => undefined)).toEqual({ ok: true, waits: 0 })
})

it('waits for everything that is being restored, and does not read a half of it', async () => {
  const folder = temporaryFolder()
  storageIn(folder).cards.write(cardDocument('card-0001'))
  const snapshots = join(folder, 'snapshots')
  mkdirSync(snapshots, { recursive: true })
  noteRestoring(snapshots, '00000001_day')
  const opened = await openedAfter(folder, () => noteRestoring(snapshots, null))
  expect(opened).toEqual({ ok: true, waits: 2 })
})
