import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cardDocument, logBook } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

/** Which files cannot be synced, and what the system says of it. No file system here does this itself. */
const refuses = vi.hoisted(() => ({ what: 'nothing', code: '' }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const fsyncSync = (file: number) => {
    const kind = real.fstatSync(file).isDirectory() ? 'folders' : 'files'
    if (kind === refuses.what) throw Object.assign(new Error('fsync'), { code: refuses.code })
    real.fsyncSync(file)
  }
  return { ...real, fsyncSync, default: { ...real, fsyncSync } }
})

beforeEach(() => Object.assign(refuses, { what: 'nothing', code: '' }))

const CODES = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']

describe('a file system that syncs its folders by itself', () => {
  it.each(CODES)('and says %s is written to as any other; the log says so once', (code) => {
    Object.assign(refuses, { what: 'folders', code })
    const log = logBook()
    const folder = temporaryFolder()
    const { cards } = storageIn(folder, log)
    expect(cards.write(cardDocument('card-0001')).ok).toBe(true)
    expect(cards.write(cardDocument('card-0002', { number: '911111111' })).ok).toBe(true)
    expect(storageIn(folder).cards.all()).toHaveLength(2)
    expect(log.events.filter((event) => event === 'folders-sync-themselves')).toHaveLength(1)
    expect(log.events.filter((event) => event.includes('failed'))).toEqual([])
  })
})

it('a folder that cannot be synced for another reason is a failure', () => {
  Object.assign(refuses, { what: 'folders', code: 'EIO' })
  expect(storageIn(temporaryFolder()).cards.write(cardDocument('card-0001')).ok).toBe(false)
})

it.each(CODES)('a file that cannot be synced is a failure, also by %s', (code) => {
  const folder = temporaryFolder()
  const { cards } = storageIn(folder)
  cards.write(cardDocument('card-0001', { note: 'before' }))
  Object.assign(refuses, { what: 'files', code })
  expect(cards.write(cardDocument('card-0001', { note: 'after' })).ok).toBe(false)
  expect(cards.find('card-0001')?.card.note).toBe('before')
  expect(fs.readFileSync(join(folder, 'cards/card-0001.json'), 'utf8')).toContain('before')
})
