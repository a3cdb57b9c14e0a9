import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardDocument } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

const fileOf = (id: string) => join(folder, 'cards', `${id}.json`)
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
  })

  it('leaves nothing beside it', () => {
    const { cards } = storageIn(folder)
    cards.write(noted('one'))
    cards.write(noted('two'))
    expect(readdirSync(join(folder, 'cards'))).toEqual(['card-0001.json'])
    expect(readdirSync(folder).sort()).toEqual(['cards', 'library.json'])
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
  beforeEach(async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('good'))
    cards.write(cardDocument('card-0002', { number: '987654322' }))
    await snapshots.take('day')
    writeFileSync(fileOf('card-0001'), text)
  })

  it('is told of, with the moment of its newest good copy', () => {
    expect(storageIn(folder).repair.damaged()).toEqual([
      {
        id: 'card-0001',
        kind: 'card',
        problem,
        fileName: 'card-0001.json',
        label: '银行卡号',
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
  it('sets the damaged file aside and brings its newest good state back', async () => {
    const before = storageIn(folder)
    before.cards.write(noted('older'))
    await before.snapshots.take('day')
    before.cards.write(noted('newest'))
    await before.snapshots.take('day')
    writeFileSync(fileOf('card-0001'), 'torn')
    const { cards, repair } = storageIn(folder)
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.find('card-0001')?.card.note).toBe('newest')
    expect(repair.damaged()).toEqual([])
    expect(cards.write(noted('goes on')).ok).toBe(true)
    const [aside = ''] = readdirSync(join(folder, 'quarantine'))
    expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toBe('torn')
  })

  it('changes nothing when there is no good copy', () => {
    mkdirSync(join(folder, 'cards'))
    writeFileSync(fileOf('card-0001'), 'torn')
    expect(storageIn(folder).repair.restore('card-0001')).toEqual(failure('no-backup'))
    expect(readdirSync(folder)).toEqual(['cards'])
  })

  it('never puts an old state in the place of what a newer version wrote', async () => {
    const before = storageIn(folder)
    before.cards.write(noted('old'))
    await before.snapshots.take('day')
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
  it('is gone from its folder, and is not missed', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(cardDocument('card-0001'))
    await snapshots.take('day')
    expect(cards.remove('card-0001').ok).toBe(true)
    expect(readdirSync(join(folder, 'cards'))).toEqual([])
    const again = storageIn(folder)
    expect(again.cards.all()).toEqual([])
    expect(again.repair.damaged()).toEqual([])
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
    expect(readdirSync(folder).sort()).toEqual(['cards', 'library.json'])
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
