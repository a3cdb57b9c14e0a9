import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { beforeEach, describe, expect, it } from 'vitest'
import { openForReading } from './openForReading'
import { openStorage } from './openStorage'
import { cardDocument, countingIds, logBook, tickingClock } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

let folder = ''
beforeEach(async () => {
  folder = temporaryFolder()
  const { cards, settings, snapshots } = storageIn(folder)
  cards.write(cardDocument('card-0001'))
  cards.write(cardDocument('card-0002', { number: '911111111' }))
  settings.write({ ...settings.read(), theme: 'dark' })
  await snapshots.take('day')
})

const cardsIn = (...names: string[]) => join(folder, 'cards', ...names)
const told = () =>
  storageIn(folder)
    .repair.damaged()
    .map(({ id, problem }) => `${id} ${problem}`)

async function readDamage() {
  const tools = { clock: tickingClock(), ids: countingIds(), logger: logBook() }
  const reading = await openForReading(folder, tools)
  return reading.ok ? reading.storage.repair.damaged().length : reading.problem
}

describe('what was deleted while the app was closed', () => {
  it('is told as missing, with the moment of its snapshot, and comes back from it', async () => {
    rmSync(cardsIn('card-0001.json'))
    const { cards, repair } = storageIn(folder)
    expect(repair.damaged()).toEqual([
      {
        id: 'card-0001',
        kind: 'card',
        problem: 'missing',
        fileName: 'card-0001.json',
        label: '银行卡号',
        backupFrom: expect.stringMatching(/^2026-11-22T16:00/),
      },
    ])
    expect(await readDamage()).toBe(1)
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.all()).toHaveLength(2)
    expect(told()).toEqual([])
  })

  it('may be the whole folder of cards', async () => {
    rmSync(cardsIn(), { recursive: true })
    expect(told()).toEqual(['card-0001 missing', 'card-0002 missing'])
    expect(await readDamage()).toBe(2)
    const { cards, repair } = storageIn(folder)
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(repair.restore('card-0002').ok).toBe(true)
    expect(cards.all()).toHaveLength(2)
  })

  it('is told although nothing of the cards but an empty folder of an older version is left', async () => {
    rmSync(cardsIn(), { recursive: true })
    rmSync(join(folder, 'snapshots'), { recursive: true })
    mkdirSync(join(folder, 'backups/card'), { recursive: true })
    expect(told()).toEqual(['cards missing'])
    expect(await readDamage()).toBe(1)
    const { cards, repair } = storageIn(folder)
    expect(repair.restore('cards').ok).toBe(true)
    expect(told()).toEqual([])
    expect(cards.write(cardDocument('card-0003')).ok).toBe(true)
  })

  it('may be the settings', () => {
    rmSync(join(folder, 'settings.json'))
    expect(told()).toEqual(['settings missing'])
    const { settings, repair } = storageIn(folder)
    expect(settings.read().theme).not.toBe('dark')
    expect(repair.restore('settings').ok).toBe(true)
    expect(settings.read().theme).toBe('dark')
  })

  it('is no card that was deleted here for good', () => {
    storageIn(folder).cards.remove('card-0001')
    expect(told()).toEqual([])
  })
})

describe('a folder of cards that cannot be read', () => {
  it.each([
    ['a file', () => writeFileSync(cardsIn(), 'in its place')],
    ['a pipe', () => execFileSync('mkfifo', [cardsIn()])],
    ['a link that leads nowhere', () => symlinkSync('/nowhere/at/all', cardsIn())],
  ])('because %s is in its place is told, not taken for "no cards"', async (_name, put) => {
    renameSync(cardsIn(), join(folder, 'aside'))
    put()
    expect(told()).toEqual(['cards not-a-folder'])
    expect(await readDamage()).toBe(1)
    const { cards, repair } = storageIn(folder)
    expect(cards.write(cardDocument('card-0003')).ok).toBe(false)

    // On the user's word it is put away, and the cards come back from the snapshot.
    expect(repair.restore('cards').ok).toBe(true)
    expect(repair.damaged().map(({ problem }) => problem)).toEqual(['missing', 'missing'])
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.find('card-0001')).toEqual(cardDocument('card-0001'))
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1)
  })

  it('is told while the app is open, and forgotten once it can be read again', () => {
    const { cards, repair, outside } = storageIn(folder)
    renameSync(cardsIn(), join(folder, 'aside'))
    writeFileSync(cardsIn(), 'in its place')
    outside.look()
    expect(repair.damaged()).toMatchObject([{ id: 'cards', problem: 'not-a-folder' }])
    rmSync(cardsIn())
    renameSync(join(folder, 'aside'), cardsIn())
    outside.look()
    expect(repair.damaged()).toEqual([])
    expect(cards.all()).toHaveLength(2)
  })
})

describe('something among the cards that is no file', () => {
  it.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link that leads nowhere', (path: string) => symlinkSync('/nowhere', path)],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
  ])('%s holds up no start, is told, and gives way to the former state', (_name, put) => {
    rmSync(cardsIn('card-0001.json'))
    put(cardsIn('card-0001.json'))
    const { cards, repair } = storageIn(folder)
    expect(repair.damaged()).toMatchObject([{ id: 'card-0001', problem: 'unreadable' }])
    expect(cards.write(cardDocument('card-0001'))).toEqual(failure('damaged'))
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.all()).toHaveLength(2)
    expect(told()).toEqual([])
  })

  it.each(['settings.json', 'reminders.json', 'views.json', 'exports.json', 'import.json'])(
    'is as harmless in the place of %s',
    (name) => {
      rmSync(join(folder, name), { force: true })
      execFileSync('mkfifo', [join(folder, name)])
      expect(told()).toEqual([`${name.replace('.json', '')} unreadable`])
      const { repair } = storageIn(folder)
      expect(repair.restore(name.replace('.json', '')).ok).toBe(true)
      expect(told()).toEqual([])
    },
  )

  it('is as harmless in the place of what the app writes beside the documents', () => {
    rmSync(join(folder, 'library.json'))
    const others = ['library.json', 'check.json', 'trash.json', 'reminders.log']
    for (const name of [...others, 'snapshots/removed.json', 'snapshots/restoring.json']) {
      execFileSync('mkfifo', [join(folder, name)])
    }
    rmSync(cardsIn('card-0001.json'))
    expect(told()).toEqual(['card-0001 missing'])
  })
})

describe('what other programs leave among the cards', () => {
  const text = () => readFileSync(cardsIn('card-0001.json'), 'utf8')
  it.each([
    ['the details of macOS', '._card-0001.json', () => '\0\x05\x16\x07\0\x02\0\0Mac OS X'],
    ['a hidden file', '.syncthing.card-0001.json', text],
    ['a conflict of Syncthing', 'card-0001.sync-conflict-20261122-101500-ABCDEFG.json', text],
    ['a torn conflict', 'card-0001.sync-conflict-20261122-101500-ABCDEFG.json', () => '{"sch'],
    ['a conflict of Dropbox', 'card-0001 (Ann 的冲突副本 2026-11-22).json', text],
    ['a conflict of Nextcloud', 'card-0001 (conflicted copy 2026-11-22 101500).json', text],
    ['a conflict of OneDrive', 'card-0001-DESKTOP.json', text],
    ['a copy by hand', 'card-0001 (2).json', text],
    ['a copy by hand in front', '副本 card-0001.json', text],
  ])('%s is no card, and no damage', async (_name, name, content) => {
    writeFileSync(cardsIn(name), content())
    const { cards, repair, copies } = storageIn(folder)
    expect(cards.all()).toHaveLength(2)
    expect(repair.damaged()).toEqual([])
    expect(copies.list()).toEqual(name.startsWith('.') ? [] : [name])
    expect(await readDamage()).toBe(0)
    expect(readFileSync(cardsIn(name), 'utf8')).toBe(content())
  })

  it('is told while the card that it is a copy of is not there', () => {
    cpSync(cardsIn('card-0001.json'), cardsIn('我的卡.json'))
    storageIn(folder).cards.remove('card-0001')
    expect(told()).toEqual(['我的卡 invalid'])
  })

  it('is put away on the word of the user when it is no document of ours', () => {
    writeFileSync(cardsIn('notes of mine.json'), '{"a": 1}')
    const { repair } = storageIn(folder)
    expect(repair.restore('notes of mine').ok).toBe(true)
    expect(told()).toEqual([])
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1)
  })

  it('is noticed as little while the app is open', () => {
    const { cards, repair, outside } = storageIn(folder)
    writeFileSync(cardsIn('card-0001 (2).json'), text())
    outside.look()
    expect(outside.take()).toEqual([])
    expect(repair.damaged()).toEqual([])
    expect(cards.all()).toHaveLength(2)
  })
})

describe('a journal of an import that cannot be read', () => {
  it.each([
    ['is cut off', '{"schemaVersion":1,"state":"writing"'],
    ['is full of zeros', '\0'.repeat(4096)],
    ['is empty', ''],
    ['holds something else', '[1, 2]'],
  ])(
    'because it %s is told, keeps nobody waiting, and is set aside on the user’s word',
    async (_name, content) => {
      writeFileSync(join(folder, 'import.json'), content)
      expect(await readDamage()).toBe(1)
      const { repair, imports } = storageIn(folder)
      expect(repair.damaged()).toMatchObject([{ id: 'import', kind: 'import' }])
      const about = { fileName: 'a.csv', importedAt: '2026-11-22T16:00:00.000Z' } as never
      expect(await imports.write([], about, () => undefined)).toEqual(failure('damaged'))
      expect(readFileSync(join(folder, 'import.json'), 'utf8')).toBe(content)

      expect(repair.restore('import').ok).toBe(true)
      expect(told()).toEqual([])
      const [aside = ''] = readdirSync(join(folder, 'quarantine'))
      expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toBe(content)
    },
  )
})

describe('records that are expected, at a start by the system', () => {
  const expected = (path: string) =>
    openStorage(path, {
      clock: tickingClock(),
      ids: countingIds(),
      logger: logBook(),
      isExpected: true,
    })

  it('and not there are missing, not new: nothing is written until the user says so', () => {
    const empty = temporaryFolder()
    const { cards, settings, repair } = expected(empty)
    expect(repair.damaged()).toMatchObject([{ kind: 'library', problem: 'missing' }])
    expect(cards.write(cardDocument('card-0001'))).toEqual(failure('folder-gone'))
    expect(settings.write(settings.read())).toEqual(failure('folder-gone'))
    expect(readdirSync(empty)).toEqual([])
    expect(repair.restore('library').ok).toBe(true)
    expect(cards.write(cardDocument('card-0001')).ok).toBe(true)
  })

  it('are taken in when their disk comes', () => {
    const empty = temporaryFolder()
    const { cards, settings, repair, outside } = expected(empty)
    cpSync(folder, empty, { recursive: true })
    outside.look()
    expect(repair.damaged()).toEqual([])
    expect(cards.all()).toHaveLength(2)
    expect(settings.read().theme).toBe('dark')
  })
})
