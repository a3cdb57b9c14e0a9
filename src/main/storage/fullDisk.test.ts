import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createExportFiles } from './exportFiles'
import { cardDocument, logBook } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

// Uses real mounts: there is no other way to get a full disk, or a folder that root cannot write
// to, since permission bits do not bind root. Skipped where mounting is not allowed (not Linux, not
// root).
const canMount = process.platform === 'linux' && mountWorks()

function mountWorks(): boolean {
  const folder = `/tmp/keepline-mount-${process.pid}`
  mkdirSync(folder, { recursive: true })
  const isMounted = mount('tmpfs', folder, 'size=64k')
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return isMounted
}

function mount(source: string, folder: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, source, folder]).status === 0
}

function smallDisk(kilobytes: number): string {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  mount('tmpfs', folder, `size=${kilobytes}k`)
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}

/** Fills the disk until only about `leftKilobytes` are free. */
function fill(disk: string, leftKilobytes: number): void {
  const filler = join(disk, 'filler')
  try {
    writeFileSync(filler, Buffer.alloc(10_000_000))
  } catch {
    // The disk is full now, as intended.
  }
  const { length } = readFileSync(filler)
  writeFileSync(filler, Buffer.alloc(length - leftKilobytes * 1024))
}

const noted = (note: string) => cardDocument('card-0001', { note })

describe.skipIf(!canMount)('a disk that is full', () => {
  // With room for a part of the document, the system writes that part and reports success.
  it.each([0, 4, 8, 12])('with %i KB left loses nothing and says so', (left) => {
    const disk = smallDisk(256)
    const { cards } = storageIn(disk)
    cards.write(noted('good'))
    fill(disk, left)
    expect(cards.write(noted('x'.repeat(30_000)))).toEqual(failure('disk-full'))
    expect(cards.find('card-0001')?.card.note).toBe('good')
    expect(storageIn(disk).cards.find('card-0001')?.card.note).toBe('good')
    expect(readdirSync(join(disk, 'cards'))).toEqual(['card-0001.json'])
  })

  it('takes a new card neither by half nor in memory', () => {
    const disk = smallDisk(256)
    const { cards } = storageIn(disk)
    cards.write(noted('good'))
    fill(disk, 4)
    const large = cardDocument('card-0002', { number: '987654322', note: 'x'.repeat(30_000) })
    expect(cards.write(large)).toEqual(failure('disk-full'))
    expect(cards.find('card-0002')).toBeNull()
    expect(storageIn(disk).repair.damaged()).toEqual([])
  })

  it('saves again as soon as there is room', () => {
    const disk = smallDisk(256)
    const { cards } = storageIn(disk)
    cards.write(noted('good'))
    fill(disk, 0)
    expect(cards.write(noted('more')).ok).toBe(false)
    rmSync(join(disk, 'filler'))
    expect(cards.write(noted('more')).ok).toBe(true)
  })

  it('takes no half receipt', async () => {
    const disk = smallDisk(256)
    const { receipts } = storageIn(disk)
    fill(disk, 8)
    expect(await receipts.stage('a.txt', Buffer.alloc(100_000, 'a'))).toEqual(failure('disk-full'))
    expect(readdirSync(join(disk, 'receipts', '.staging'))).toEqual([])
  })

  it('takes no half export, and leaves the file that was there', () => {
    const disk = smallDisk(256)
    const path = join(disk, 'history.csv')
    writeFileSync(path, 'last year')
    fill(disk, 4)
    const written = createExportFiles(logBook()).write(path, Buffer.alloc(100_000))
    expect(written).toEqual(failure('disk-full'))
    expect(readFileSync(path, 'utf8')).toBe('last year')
    expect(readdirSync(disk).sort()).toEqual(['filler', 'history.csv'])
  })
})

describe.skipIf(!canMount)('a folder without write permission', () => {
  it('is read, and every change is refused with the reason', async () => {
    const disk = smallDisk(256)
    storageIn(disk).cards.write(noted('good'))
    spawnSync('mount', ['-o', 'remount,ro', disk])
    const log = logBook()
    const { cards, settings, receipts } = storageIn(disk, log)
    expect(cards.find('card-0001')?.card.note).toBe('good')
    const began = performance.now()
    expect(cards.write(noted('no'))).toEqual(failure('no-permission'))
    expect(performance.now() - began).toBeLessThan(500)
    expect(settings.write(settings.read())).toEqual(failure('no-permission'))
    expect(await receipts.stage('a.txt', Buffer.from('a'))).toEqual(failure('no-permission'))
    const path = join(disk, 'history.csv')
    expect(createExportFiles(log).write(path, Buffer.from('a'))).toEqual(failure('no-permission'))
    expect(cards.find('card-0001')?.card.note).toBe('good')
    // Logs carry no path: the folder may bear the user's name.
    expect(log.events.join()).not.toContain(disk)
  })
})
