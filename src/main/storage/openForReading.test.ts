import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openForReading } from './openForReading'
import { noteRestoring } from './snapshots/restoringNote'
import { cardDocument, countingIds, logBook, tickingClock } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const open = (folder: string) =>
  openForReading(folder, { clock: tickingClock(), ids: countingIds(), logger: logBook() })

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
  writeFileSync(journal, '{ "state": "writing" }')
  const reading = open(folder)
  rmSync(journal)
  expect((await reading).ok).toBe(true)
})

it('waits for everything that is being restored, and does not read a half of it', async () => {
  const folder = temporaryFolder()
  storageIn(folder).cards.write(cardDocument('card-0001'))
  const snapshots = join(folder, 'snapshots')
  mkdirSync(snapshots, { recursive: true })
  noteRestoring(snapshots, '00000001_day')
  const reading = open(folder)
  let isRead = false
  void reading.then(() => (isRead = true))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(isRead).toBe(false)
  noteRestoring(snapshots, null)
  expect((await reading).ok).toBe(true)
})
