import type * as fs from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { beforeEach, expect, it, vi } from 'vitest'
import { openForReading } from './openForReading'
import { cardDocument, countingIds, logBook, tickingClock } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

/** The folder that may not be read. The tests may run as root, who may read everything. */
const locked = vi.hoisted(() => ({ path: '' }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const readdirSync = (...given: unknown[]): unknown => {
    if (given[0] === locked.path) throw Object.assign(new Error('scandir'), { code: 'EACCES' })
    return Reflect.apply(real.readdirSync, real, given)
  }
  return { ...real, readdirSync, default: { ...real, readdirSync } }
})

let folder = ''
beforeEach(async () => {
  locked.path = ''
  folder = temporaryFolder()
  const { cards, snapshots } = storageIn(folder)
  cards.write(cardDocument('card-0001'))
  await snapshots.take('day')
  locked.path = join(folder, 'cards')
})

const UNREADABLE = [{ id: 'cards', kind: 'cards', problem: 'unreadable' }]

it('a folder of cards that may not be read is damage, not "no cards yet"', async () => {
  const { cards, repair, guard } = storageIn(folder)
  expect(cards.all()).toEqual([])
  expect(repair.damaged()).toMatchObject(UNREADABLE)
  expect(guard.isWhole()).toBe(false)
  expect(repair.restore('cards')).toEqual(failure('no-backup'))
  const reading = await openForReading(folder, {
    clock: tickingClock(),
    ids: countingIds(),
    logger: logBook(),
  })
  expect(reading.ok && reading.storage.repair.damaged()).toMatchObject(UNREADABLE)
})

it('its cards are there once it may be read, without another start', () => {
  const { cards, repair, outside } = storageIn(folder)
  locked.path = ''
  outside.look()
  expect(repair.damaged()).toEqual([])
  expect(cards.all()).toEqual([cardDocument('card-0001')])
})

it('cards that are known stay in memory while it may not be read, and it is told', () => {
  locked.path = ''
  const { cards, repair, outside } = storageIn(folder)
  locked.path = join(folder, 'cards')
  outside.look()
  expect(repair.damaged()).toMatchObject(UNREADABLE)
  expect(cards.all()).toHaveLength(1)
})
