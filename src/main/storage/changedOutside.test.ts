import {
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { aRenewal } from '@shared/domain/testing/documents'
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
const renewed = (document: CardDocument, id: string): CardDocument => ({
  ...document,
  renewals: [...document.renewals, aRenewal('2026-11-20', { id })],
})

/** Another program writes a document, as file syncs do: beside it, then in its place. */
function foreign(document: CardDocument, path = fileOf(document.card.id)): void {
  writeFileSync(`${path}.sync`, JSON.stringify(document))
  renameSync(`${path}.sync`, path)
}

function oneCard() {
  const storage = storageIn(folder)
  storage.cards.write(noted('ours'))
  return storage
}

describe('a card that another program changes while it is open', () => {
  it('is taken in before the next change, which goes on top of it', () => {
    const { cards, repair } = oneCard()
    foreign(renewed(noted('theirs'), 'renewal-theirs'))
    const found = cards.find('card-0001')
    if (!found) throw new Error('It is gone.')
    expect(cards.write(renewed(found, 'renewal-ours')).ok).toBe(true)
    const [now] = storageIn(folder).cards.all()
    expect(now?.card.note).toBe('theirs')
    expect(now?.renewals.map(({ id }) => id)).toEqual(['renewal-theirs', 'renewal-ours'])
    expect(repair.damaged()).toEqual([])
  })

  it('is taken in at the next look, and told', () => {
    const { cards, outside } = oneCard()
    foreign(noted('theirs'))
    outside.look()
    expect(cards.all().map(({ card }) => card.note)).toEqual(['theirs'])
    expect(outside.take()).toEqual([{ kind: 'card', id: 'card-0001' }])
    outside.look()
    expect(outside.take()).toEqual([])
  })

  it('is not told when only its file was touched', () => {
    const { outside } = oneCard()
    utimesSync(fileOf('card-0001'), 1, 1)
    outside.look()
    expect(outside.take()).toEqual([])
  })

  it('is in the snapshots as both versions', async () => {
    const { outside, snapshots } = oneCard()
    await snapshots.take('day')
    expect(snapshots.isDue()).toBe(false)
    foreign(noted('theirs'))
    outside.look()
    expect(snapshots.isDue()).toBe(true)
    await snapshots.take('day')
    const notes = (await snapshots.list()).map(async ({ id }) => {
      const [place] = (await snapshots.cardsOf(id)) ?? []
      return place && (await snapshots.readCard(place))?.card.note
    })
    expect((await Promise.all(notes)).sort()).toEqual(['ours', 'theirs'])
  })

  it('tells of ours, and keeps it, when theirs is from before something was recorded here', () => {
    const storage = oneCard()
    storage.cards.write(renewed(noted('ours'), 'renewal-ours'))
    foreign(noted('an older state'))
    storage.outside.look()
    const [damage] = storage.repair.damaged()
    expect(damage).toMatchObject({ kind: 'card', problem: 'changed-outside' })
    expect(readFileSync(join(folder, damage?.fileName ?? ''), 'utf8')).toContain('renewal-ours')
  })

  it('is set aside, and told until somebody has seen it, when our change was made without it', () => {
    const { cards, repair } = oneCard()
    foreign(noted('theirs'))
    expect(cards.write(noted('ours again')).ok).toBe(true)
    expect(cards.find('card-0001')?.card.note).toBe('ours again')
    const [damage] = repair.damaged()
    expect(damage).toMatchObject({ kind: 'card', problem: 'changed-outside' })
    expect(readFileSync(join(folder, damage?.fileName ?? ''), 'utf8')).toContain('theirs')

    const restarted = storageIn(folder)
    expect(restarted.repair.damaged()).toEqual([damage])
    expect(restarted.repair.restore(damage?.id ?? '').ok).toBe(true)
    expect(restarted.repair.damaged()).toEqual([])
    expect(storageIn(folder).repair.damaged()).toEqual([])
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1)
  })

  it('is told as damage once it is unreadable; what was known of it comes back', () => {
    const { cards, repair, outside } = oneCard()
    cards.write(noted('typed, and in no snapshot'), { isProgress: true })
    writeFileSync(fileOf('card-0001'), 'half a sync')
    outside.look()
    expect(repair.damaged()).toMatchObject([{ id: 'card-0001', problem: 'not-json' }])
    expect(cards.write(noted('more'))).toEqual(failure('damaged'))
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.find('card-0001')?.card.note).toBe('typed, and in no snapshot')
  })

  it('is not replaced by an older state when somebody else has put it right', () => {
    const { cards, repair, outside } = oneCard()
    writeFileSync(fileOf('card-0001'), 'half a sync')
    outside.look()
    foreign(noted('the whole sync'))
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.find('card-0001')?.card.note).toBe('the whole sync')
  })

  it('is not replaced by an older state when a newer version has written it since', () => {
    const { repair, outside } = oneCard()
    writeFileSync(fileOf('card-0001'), 'half a sync')
    outside.look()
    const newer = '{"schemaVersion": 99, "card": {}}'
    writeFileSync(fileOf('card-0001'), newer)
    expect(repair.restore('card-0001')).toEqual(failure('newer-version'))
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toBe(newer)
  })

  it('is told as missing once it is deleted, and comes back as it was', () => {
    const { cards, repair, outside } = oneCard()
    rmSync(fileOf('card-0001'))
    outside.look()
    expect(cards.all()).toEqual([])
    expect(repair.damaged()).toMatchObject([{ id: 'card-0001', problem: 'missing' }])
    expect(cards.write(noted('more'))).toEqual(failure('damaged'))
    expect(repair.restore('card-0001').ok).toBe(true)
    expect(cards.all()).toEqual([noted('ours')])
  })

  it('comes back by itself when its file does', () => {
    const { cards, repair, outside } = oneCard()
    rmSync(fileOf('card-0001'))
    outside.look()
    foreign(noted('back'))
    outside.look()
    expect(repair.damaged()).toEqual([])
    expect(cards.all()).toEqual([noted('back')])
  })
})

it('a card that another program brings is there at the next look', () => {
  const { cards, outside } = oneCard()
  foreign(cardDocument('card-0002', { number: '911111111' }))
  outside.look()
  expect(cards.all().map(({ card }) => card.id)).toEqual(['card-0001', 'card-0002'])
  expect(outside.take()).toEqual([{ kind: 'card', id: 'card-0002' }])
})

describe('settings that another program changes', () => {
  it('are what the next change is made of', () => {
    const { settings } = storageIn(folder)
    settings.write({ ...settings.read(), theme: 'dark' })
    const path = join(folder, 'settings.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"system"', '"es"'))
    settings.write({ ...settings.read(), theme: 'light' })
    expect(storageIn(folder).settings.read()).toMatchObject({ language: 'es', theme: 'light' })
  })
})

describe('the data folder, moved away while it is open', () => {
  it('refuses what would be written, makes no new folder, and keeps what it knows', () => {
    const { cards, settings, reminders, repair, outside } = oneCard()
    renameSync(folder, `${folder}-moved`)
    expect(cards.write(noted('more'))).toEqual(failure('folder-gone'))
    expect(cards.remove('card-0001')).toEqual(failure('folder-gone'))
    expect(settings.write(settings.read())).toEqual(failure('folder-gone'))
    expect(reminders.write(reminders.read())).toEqual(failure('folder-gone'))
    outside.look()
    expect(cards.find('card-0001')).toEqual(noted('ours'))
    expect(cards.all()).toEqual([noted('ours')])
    expect(repair.damaged()).toMatchObject([{ kind: 'library', problem: 'gone' }])
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined()

    renameSync(`${folder}-moved`, folder)
    expect(cards.write(noted('more')).ok).toBe(true)
    expect(repair.damaged()).toEqual([])
  })

  it('stages no file and keeps no receipt in its place', async () => {
    const { receipts } = oneCard()
    const staged = await receipts.stage('a.txt', Buffer.from('text'))
    renameSync(folder, `${folder}-moved`)
    expect(await receipts.stage('b.txt', Buffer.from('text'))).toEqual(failure('folder-gone'))
    const ids = staged.ok ? [staged.data.id] : []
    expect(await receipts.keep(ids)).toEqual(failure('folder-gone'))
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined()
    renameSync(`${folder}-moved`, folder)
    expect((await receipts.keep(ids)).ok).toBe(true)
  })

  it('is not mistaken for an empty one that stands in its place', () => {
    const { cards, repair } = oneCard()
    renameSync(folder, `${folder}-moved`)
    const other = temporaryFolder()
    renameSync(other, folder)
    expect(cards.write(noted('more'))).toEqual(failure('folder-gone'))
    expect(repair.damaged()).toMatchObject([{ problem: 'gone' }])
    expect(readdirSync(folder)).toEqual([])
  })
})
