import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardDocument, logBook } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

const fileOf = (id: string) => join(folder, 'cards', `${id}.json`)
const backupsOf = (id: string) => readdirSync(join(folder, 'backups', 'card', id))
const noted = (note: string) => cardDocument('card-0001', { note })

describe('a card that was saved', () => {
  it('is there, the same, after a new start', () => {
    expect(storageIn(folder).cards.write(cardDocument('card-0001')).ok).toBe(true)
    expect(storageIn(folder).cards.find('card-0001')).toEqual(cardDocument('card-0001'))
  })

  it('lies in a file and folders that no other user of the computer can read', () => {
    storageIn(folder).cards.write(cardDocument('card-0001'))
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect(modeOf(fileOf('card-0001'))).toBe('600')
    expect(modeOf(join(folder, 'cards'))).toBe('700')
    expect(modeOf(join(folder, 'backups', 'card', 'card-0001'))).toBe('700')
  })

  it('leaves nothing beside it but its copies', () => {
    const { cards } = storageIn(folder)
    cards.write(noted('one'))
    cards.write(noted('two'))
    expect(readdirSync(join(folder, 'cards'))).toEqual(['card-0001.json'])
    expect(readdirSync(folder).sort()).toEqual(['backups', 'cards', 'library.json'])
  })

  it('keeps copies of its latest five states', () => {
    const { cards } = storageIn(folder)
    for (const note of ['1', '2', '3', '4', '5', '6', '7']) cards.write(noted(note))
    const notes = backupsOf('card-0001').map((name) => {
      const text = readFileSync(join(folder, 'backups', 'card', 'card-0001', name), 'utf8')
      return /"note": "(.)"/.exec(text)?.[1]
    })
    expect(notes).toEqual(['3', '4', '5', '6', '7'])
  })

  it('keeps the copies of another day while it is written again and again as progress', () => {
    const { cards } = storageIn(folder)
    cards.write(noted('yesterday'))
    const before = backupsOf('card-0001')
    for (const note of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      expect(cards.write(noted(note), { makesCopy: false }).ok).toBe(true)
    }
    expect(backupsOf('card-0001')).toEqual(before)
    expect(storageIn(folder).cards.find('card-0001')?.card.note).toBe('abcdef')
  })

  it('is saved even when its copy cannot be', () => {
    writeFileSync(join(folder, 'backups'), 'a file where a folder should be')
    const log = logBook()
    expect(storageIn(folder, log).cards.write(cardDocument('card-0001')).ok).toBe(true)
    expect(log.events.some((event) => event.startsWith('backup-failed'))).toBe(true)
  })

  it('is refused, not written, when it would not be readable again', () => {
    const { cards } = storageIn(folder)
    expect(cards.write(cardDocument('card-0001', { number: '123' }))).toEqual(failure('internal'))
    expect(cards.find('card-0001')).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('nothing is written', () => {
  it('by a start alone', () => {
    storageIn(folder)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe.each([
  ['is not JSON', 'not-json', '{"schemaVersion": 1, "car'],
  ['is empty', 'not-json', ''],
  ['is another kind of JSON', 'invalid', '[1, 2]'],
  ['lacks its fields', 'invalid', '{"schemaVersion": 1}'],
  ['was written by a newer version', 'newer-version', '{"schemaVersion": 99, "card": {}}'],
])('a data file that %s', (_name, problem, text) => {
  beforeEach(() => {
    storageIn(folder).cards.write(noted('good'))
    storageIn(folder).cards.write(cardDocument('card-0002', { number: '987654322' }))
    writeFileSync(fileOf('card-0001'), text)
  })

  it('is told of, with the moment of its newest good copy', () => {
    expect(storageIn(folder).repair.damaged()).toEqual([
      {
        id: 'card-0001',
        kind: 'card',
        problem,
        fileName: 'card-0001.json',
        backupFrom: expect.stringMatching(/^2026-11-22T16:00/),
      },
    ])
  })

  it('stays as it is, and every other card keeps working', () => {
    const { cards } = storageIn(folder)
    expect(cards.all().map(({ card }) => card.id)).toEqual(['card-0002'])
    const code = problem === 'newer-version' ? 'newer-version' : 'damaged'
    expect(cards.write(noted('over it'))).toEqual(failure(code))
    expect(cards.write(cardDocument('card-0002', { note: 'works' })).ok).toBe(true)
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe(text)
  })
})

describe('restoring a damaged card', () => {
  it('sets the damaged file aside and brings the newest good copy back', () => {
    storageIn(folder).cards.write(noted('older'))
    storageIn(folder).cards.write(noted('newest'))
    writeFileSync(fileOf('card-0001'), 'torn')
    const { cards, repair } = storageIn(folder)
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.find('card-0001')?.card.note).toBe('newest')
    expect(repair.damaged()).toEqual([])
    expect(cards.write(noted('goes on')).ok).toBe(true)
    const [aside = ''] = readdirSync(join(folder, 'quarantine'))
    expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toBe('torn')
  })

  it('passes over copies that are damaged themselves', () => {
    const { cards } = storageIn(folder)
    cards.write(noted('good'))
    cards.write(noted('its copy gets torn'))
    const newest = backupsOf('card-0001').at(-1) ?? ''
    writeFileSync(join(folder, 'backups', 'card', 'card-0001', newest), '{')
    writeFileSync(fileOf('card-0001'), 'torn')
    const again = storageIn(folder)
    again.repair.restore('card-0001')
    expect(again.cards.find('card-0001')?.card.note).toBe('good')
  })

  it('changes nothing when there is no good copy', () => {
    mkdirSync(join(folder, 'cards'))
    writeFileSync(fileOf('card-0001'), 'torn')
    expect(storageIn(folder).repair.restore('card-0001')).toEqual(failure('no-backup'))
    expect(readdirSync(folder)).toEqual(['cards'])
  })

  it('never puts an old copy in the place of what a newer version wrote', () => {
    storageIn(folder).cards.write(noted('old'))
    writeFileSync(fileOf('card-0001'), '{"schemaVersion": 9}')
    expect(storageIn(folder).repair.restore('card-0001')).toEqual(failure('newer-version'))
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe('{"schemaVersion": 9}')
  })
})

describe('a file that something else changes while the app runs', () => {
  it('is not written over when it became unreadable', () => {
    const { cards, repair } = storageIn(folder)
    cards.write(noted('ours'))
    writeFileSync(fileOf('card-0001'), 'half a sync')
    expect(cards.write(noted('more'))).toEqual(failure('damaged'))
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe('half a sync')
    expect(repair.damaged()).toHaveLength(1)
  })

  it('is set aside before ours takes its place', () => {
    const { cards } = storageIn(folder)
    cards.write(noted('ours'))
    const foreign = readFileSync(fileOf('card-0001'), 'utf8').replace('ours', 'somebody else')
    writeFileSync(fileOf('card-0001'), foreign)
    expect(cards.write(noted('ours again')).ok).toBe(true)
    const [aside = ''] = readdirSync(join(folder, 'quarantine'))
    expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toBe(foreign)
  })
})

describe('what a crash left behind', () => {
  it('is swept away at the next start', () => {
    storageIn(folder).cards.write(noted('good'))
    writeFileSync(`${fileOf('card-0001')}.tmp-1234567890abcdef`, 'never acknowledged')
    writeFileSync(`${fileOf('card-0001')}.previous`, 'the state before')
    expect(storageIn(folder).cards.find('card-0001')?.card.note).toBe('good')
    expect(readdirSync(join(folder, 'cards'))).toEqual(['card-0001.json'])
  })
})

describe('a card removed for good', () => {
  it('leaves neither its file nor its copies', () => {
    const { cards } = storageIn(folder)
    cards.write(cardDocument('card-0001'))
    expect(cards.remove('card-0001').ok).toBe(true)
    expect(readdirSync(join(folder, 'cards'))).toEqual([])
    expect(readdirSync(join(folder, 'backups', 'card'))).toEqual([])
    expect(storageIn(folder).cards.all()).toEqual([])
  })
})

describe('a data folder of a newer version', () => {
  it('is read as far as possible and never written to', async () => {
    storageIn(folder).cards.write(noted('good'))
    writeFileSync(join(folder, 'library.json'), '{"schemaVersion": 2}')
    const { cards, settings, reminders, receipts, repair } = storageIn(folder)
    expect(cards.find('card-0001')).not.toBeNull()
    expect(repair.damaged()).toEqual([
      expect.objectContaining({ kind: 'library', problem: 'newer-version' }),
    ])
    expect(cards.write(noted('no'))).toEqual(failure('newer-version'))
    expect(cards.remove('card-0001')).toEqual(failure('newer-version'))
    expect(settings.write(settings.read())).toEqual(failure('newer-version'))
    expect(reminders.write(reminders.read())).toEqual(failure('newer-version'))
    expect(await receipts.stage('a.txt', Buffer.from('text'))).toEqual(failure('newer-version'))
    expect(readdirSync(folder).sort()).toEqual(['backups', 'cards', 'library.json'])
  })
})

describe('damaged settings', () => {
  it('give way to the defaults, and are not written over until the user restores them', () => {
    writeFileSync(join(folder, 'settings.json'), 'torn')
    const { settings, repair } = storageIn(folder)
    expect(settings.read().language).toBe('system')
    expect(settings.write({ ...settings.read(), theme: 'dark' })).toEqual(failure('damaged'))
    expect(repair.restore('settings').ok).toBe(true)
    expect(settings.write({ ...settings.read(), theme: 'dark' }).ok).toBe(true)
    expect(storageIn(folder).settings.read().theme).toBe('dark')
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1)
  })
})

it('opens three hundred cards in the blink of an eye', () => {
  const { cards } = storageIn(folder)
  const text = (id: string) => JSON.stringify(cardDocument(id))
  mkdirSync(join(folder, 'cards'))
  for (let n = 1000; n < 1300; n += 1) writeFileSync(fileOf(`card-${n}`), text(`card-${n}`))
  const start = performance.now()
  expect(storageIn(folder).cards.all()).toHaveLength(300)
  expect(performance.now() - start).toBeLessThan(1000)
  expect(cards.all()).toEqual([])
})
