import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { aReceipt, aRenewal } from '@shared/domain/testing/documents'
import type { Clock } from '../../ports/clock'
import { cardDocument, progressWith } from '../testing/fixtures'
import { storageIn, temporaryFolder } from '../testing/temporaryLibrary'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

const noted = (note: string) => cardDocument('card-0001', { note })
/** Each look at the clock is on the next day. */
function nextDays(): Clock {
  let day = 0
  return {
    now: () => new Date(Date.UTC(2026, 10, (day += 1), 16)).toISOString(),
    timeZone: () => 'Asia/Shanghai',
    every: () => () => undefined,
  }
}

const fileOf = (id: string) => join(folder, 'cards', `${id}.json`)
const statesIn = () =>
  readdirSync(join(folder, 'snapshots', 'states'), { recursive: true }).filter((name) =>
    String(name).endsWith('.json'),
  )

async function notesIn(snapshotId: string): Promise<(string | undefined)[]> {
  const { snapshots } = storageIn(folder)
  const cards = (await snapshots.cardsOf(snapshotId)) ?? []
  const documents = await Promise.all(cards.map((card) => snapshots.readCard(card)))
  return documents.map((document) => document?.card.note)
}

describe('a snapshot', () => {
  it('holds every card as it was, whatever becomes of it later', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('before'))
    const taken = await snapshots.take('import')
    cards.write(noted('after'))
    expect(taken).toMatchObject({ ok: true, data: { id: '00000001_import', cards: 1 } })
    expect(await notesIn('00000001_import')).toEqual(['before'])
  })

  it('shares with the others whatever did not change', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('same'))
    cards.write(cardDocument('card-0002', { note: 'one' }))
    await snapshots.take('day')
    cards.write(cardDocument('card-0002', { note: 'two' }))
    await snapshots.take('day')
    expect(statesIn()).toHaveLength(3)
  })

  it('is not made again while nothing changed but the progress of a guided renewal', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('typed'))
    await snapshots.take('day')
    expect(snapshots.isDue()).toBe(false)
    for (const step of ['confirm', 'pay'] as const) {
      const inProgress = { ...progressWith([]), step }
      cards.write({ ...noted('typed'), inProgress }, { isProgress: true })
    }
    expect(snapshots.isDue()).toBe(false)
    cards.write(noted('saved'))
    expect(snapshots.isDue()).toBe(true)
  })

  it('of the same state is one and the same, also after a new start', async () => {
    const first = storageIn(folder)
    first.cards.write(noted('same'))
    await first.snapshots.take('day')
    await storageIn(folder).snapshots.take('day')
    expect(await first.snapshots.list()).toHaveLength(1)
  })

  it('lies in files that no other user of the computer can read', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('mine'))
    await snapshots.take('day')
    const modeOf = (name: string) => statSync(join(folder, 'snapshots', name)).mode & 0o777
    expect(modeOf('00000001_day.json')).toBe(0o600)
    expect(modeOf('states')).toBe(0o700)
    expect(statesIn().map((name) => modeOf(join('states', String(name))))).toEqual([0o600])
  })

  it('is not made, and says why, when its folder cannot be', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('mine'))
    writeFileSync(join(folder, 'snapshots'), 'a file where a folder should be')
    expect(await snapshots.take('day')).toMatchObject({ ok: false })
    expect(cards.write(noted('goes on')).ok).toBe(true)
  })

  it('mends a state whose bytes were damaged, as long as the card still has it', async () => {
    const first = storageIn(folder)
    first.cards.write(noted('whole'))
    await first.snapshots.take('day')
    const state = join(folder, 'snapshots', 'states', String(statesIn()[0]))
    writeFileSync(state, 'torn')
    expect(await notesIn('00000001_day')).toEqual([undefined])
    await storageIn(folder).snapshots.take('bulk')
    expect(await notesIn('00000001_day')).toEqual(['whole'])
  })

  it('that a crash cut off leaves nothing behind', async () => {
    mkdirSync(join(folder, 'snapshots', 'states', 'ab'), { recursive: true })
    writeFileSync(join(folder, 'snapshots', '00000001_day.json.0a1b2c.tmp'), '{')
    writeFileSync(join(folder, 'snapshots', 'states', 'ab', 'abcd.json.0a1b2c.tmp'), '{')
    await storageIn(folder).snapshots.list()
    expect(readdirSync(join(folder, 'snapshots'))).toEqual(['states'])
    expect(readdirSync(join(folder, 'snapshots', 'states', 'ab'))).toEqual([])
  })
})

describe('what a backup held', () => {
  const held = (...cards: ReturnType<typeof noted>[]) => ({ cards, settings: null, views: null })

  it('is a snapshot like any other, and never stands for the state before the next one', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('today'))
    await snapshots.take('restore')
    const adopted = await snapshots.adopt(held(cardDocument('card-0009')))
    expect(adopted).toMatchObject({ data: { id: '00000002_backup', reason: 'backup', cards: 1 } })
    await snapshots.take('bulk')
    const after = await snapshots.cardsOf('00000003_bulk')
    expect(after?.map(({ cardId }) => cardId)).not.toContain('card-0009')
  })

  it('stays while a restore that was cut short still needs it', async () => {
    const { cards, snapshots } = storageIn(folder, undefined, nextDays())
    cards.write(noted('today'))
    await snapshots.adopt(held(noted('held')))
    snapshots.noteRestoring('00000001_backup')
    for (const note of ['one', 'two']) {
      cards.write(noted(note))
      await snapshots.take('day')
      await snapshots.thin()
    }
    expect((await snapshots.list()).map(({ id }) => id)).toContain('00000001_backup')
    snapshots.noteRestoring(null)
    await snapshots.thin()
    expect((await snapshots.list()).map(({ id }) => id)).not.toContain('00000001_backup')
  })
})

describe('a card that is damaged or missing', () => {
  it('is carried on in its last good state until the user has decided', async () => {
    const before = storageIn(folder)
    before.cards.write(noted('good'))
    await before.snapshots.take('day')
    writeFileSync(fileOf('card-0001'), 'torn')
    await storageIn(folder).snapshots.take('bulk')
    rmSync(fileOf('card-0001'))
    await storageIn(folder).snapshots.take('bulk')
    expect(await notesIn('00000003_bulk')).toEqual(['good'])
  })

  it('is passed over where its state is damaged, too, and an older one is found', async () => {
    const before = storageIn(folder)
    before.cards.write(noted('older'))
    await before.snapshots.take('day')
    const [older] = statesIn()
    before.cards.write(noted('newer'))
    await before.snapshots.take('day')
    const newer = statesIn().find((name) => name !== older)
    writeFileSync(join(folder, 'snapshots', 'states', String(newer)), 'torn')
    writeFileSync(fileOf('card-0001'), 'torn')
    const again = storageIn(folder)
    again.repair.restore('card-0001')
    expect(again.cards.find('card-0001')?.card.note).toBe('older')
  })

  it('is not carried on when it was removed on purpose', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('good'))
    await snapshots.take('day')
    cards.remove('card-0001')
    await storageIn(folder).snapshots.take('day')
    expect(await notesIn('00000002_day')).toEqual([])
    expect(await notesIn('00000001_day')).toEqual(['good'])
  })
})

describe('removing a snapshot', () => {
  it('frees its states and its receipts, and none that another one shares', async () => {
    const { cards, snapshots } = storageIn(folder)
    const receipt = aReceipt({ id: 'receipt-1', sha256: 'a'.repeat(64) })
    const proved = aRenewal('2026-03-01', { receipts: [receipt] })
    cards.write(cardDocument('card-0002'))
    cards.write({ ...noted('proved'), renewals: [proved] })
    await snapshots.take('day')
    expect(await snapshots.named([receipt])).toEqual([receipt])
    cards.write(noted('without'))
    await snapshots.take('day')
    const removed = await snapshots.remove('00000001_day')
    expect(removed).toMatchObject({ ok: true, data: [{ sha256: receipt.sha256 }] })
    expect(statesIn()).toHaveLength(2)
    expect(await snapshots.named([receipt])).toEqual([])
    expect((await snapshots.list()).map(({ id }) => id)).toEqual(['00000002_day'])
  })

  it('frees no state while a snapshot cannot be read, because it may need any of them', async () => {
    const { cards, snapshots } = storageIn(folder)
    cards.write(noted('one'))
    await snapshots.take('day')
    cards.write(noted('two'))
    await snapshots.take('day')
    writeFileSync(join(folder, 'snapshots', '00000002_day.json'), '{"schemaVersion": 9}')
    await snapshots.remove('00000001_day')
    expect(statesIn()).toHaveLength(2)
  })
})

describe('the copies of versions up to 0.1.0', () => {
  const copy = (id: string, name: string, note: string) => {
    const place = join(folder, 'backups', 'card', id)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, name), JSON.stringify(cardDocument(id, { note })))
  }

  it('are read until the first snapshot, and become one for each day', async () => {
    copy('card-0001', '00000001_2026-11-19T10-00-00.000Z.json', 'monday')
    copy('card-0001', '00000002_2026-11-20T10-00-00.000Z.json', 'tuesday, first')
    copy('card-0001', '00000003_2026-11-20T11-00-00.000Z.json', 'tuesday')
    copy('card-0002', '00000001_2026-11-20T12-00-00.000Z.json', 'other')
    mkdirSync(join(folder, 'cards'))
    writeFileSync(fileOf('card-0001'), 'torn')
    const storage = storageIn(folder)
    expect(storage.repair.damaged()).toMatchObject([
      { id: 'card-0001', problem: 'not-json', backupFrom: '2026-11-20T11:00:00.000Z' },
      { id: 'card-0002', problem: 'missing', backupFrom: '2026-11-20T12:00:00.000Z' },
    ])
    await storage.snapshots.take('day')
    expect(readdirSync(folder)).not.toContain('backups')
    expect(await notesIn('00000001_update')).toEqual(['monday', 'other'])
    expect(await notesIn('00000002_update')).toEqual(['tuesday', 'other'])
    storage.repair.restore('card-0001')
    expect(readFileSync(fileOf('card-0001'), 'utf8')).toContain('tuesday')
  })

  it('that are none of ours, or cannot be read, stay where they are', async () => {
    copy('card-0001', '00000001_2026-11-19T10-00-00.000Z.json', 'monday')
    copy('card-0001', 'notes of mine.json', 'mine')
    const unreadable = '00000001_2026-11-19T10-00-00.000Z.json'
    mkdirSync(join(folder, 'backups', 'card', 'card-0002', unreadable), { recursive: true })
    storageIn(folder).cards.write(noted('today'))
    await storageIn(folder).snapshots.take('day')
    await storageIn(folder).snapshots.take('day')
    const left = readdirSync(join(folder, 'backups', 'card', 'card-0001'))
    expect(left).toEqual(['notes of mine.json'])
    expect(await notesIn('00000001_update')).toEqual(['monday'])
  })
})
