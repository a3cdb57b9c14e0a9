import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { failure } from '@shared/contract/result'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporaryLibrary'
import { UNFINISHED_IMPORT, cardDocument } from '../testing/fixtures'
import { textOf } from '../documentFormat'
import { openBackup } from './openBackup'
import {
  PASSPHRASE,
  PICTURE,
  QUICK,
  put,
  receiptOf,
  renewal,
  requestFor,
  sampleLibrary,
  storedPath,
} from './testing/sampleLibrary'
import { writeBackup } from './writeBackup'

const hasPrograms = ['unzip', 'sha256sum', 'python3'].every(
  (program) => spawnSync(program, ['--help']).error === undefined,
)

function run(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd })
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`)
  return stdout
}

function bytesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'base64')]))
}

describe('a backup', () => {
  it('gives back every card, the settings and every receipt as they were', async () => {
    const { folder, cards } = sampleLibrary()
    const before = bytesBelow(folder)
    const request = requestFor(folder)
    expect(await writeBackup(request)).toMatchObject({
      ok: true,
      data: {
        description: {
          counts: { cards: 2, renewals: 1, receipts: 1 },
          isEncrypted: false,
          missingReceipts: 0,
          unreadable: [],
        },
        leftOut: [],
      },
    })
    const opened = await openBackup(request.path, null)
    if (!opened.ok) throw new Error(opened.error.code)
    const backup = opened.data
    expect(backup.cardIds).toEqual(['card-0001', 'card-0002'])
    expect(await backup.card('card-0001')).toEqual({ ok: true, data: cards[0] })
    expect(await backup.settings()).toEqual({ ok: true, data: null })
    expect(await backup.receipt(receiptOf(PICTURE))).toEqual({ ok: true, data: PICTURE })
    await backup.close()
    expect(bytesBelow(folder), 'the library is untouched').toEqual(before)
  })

  it.skipIf(!hasPrograms)(
    'is a zip for unzip, with sums for sha256sum, and holds what lies in the library',
    async () => {
      const { folder } = sampleLibrary()
      const request = requestFor(folder)
      await writeBackup(request)
      expect(run('unzip', ['-t', request.path])).toContain('No errors')
      const unpacked = temporaryFolder()
      run('unzip', ['-q', request.path, '-d', unpacked])
      expect(run('sha256sum', ['-c', 'SHA256SUMS'], unpacked).match(/: OK/g)).toHaveLength(4)
      const card = 'cards/card-0001.json'
      expect(readFileSync(join(unpacked, card))).toEqual(readFileSync(join(folder, card)))
      const receipt = storedPath(receiptOf(PICTURE))
      expect(readFileSync(join(unpacked, receipt))).toEqual(PICTURE)
      const zip64 =
        'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))'
      expect(run('python3', ['-c', zip64, request.path]).trim()).toBe('None 5')
    },
  )

  it('is not there, nor anything else, when it was cancelled', async () => {
    const { folder } = sampleLibrary()
    const request = requestFor(folder)
    const giveUp = new AbortController()
    const onProgress = (done: number) => {
      if (done > 0.7) giveUp.abort()
    }
    const cancelled = await writeBackup(request, { signal: giveUp.signal, onProgress })
    expect(cancelled).toEqual(failure('cancelled'))
    expect(readdirSync(dirname(request.path))).toEqual([])
  })

  it('tells how far it is, up to the end and never back', async () => {
    const { folder } = sampleLibrary()
    const told: number[] = []
    await writeBackup(requestFor(folder), { onProgress: (done) => told.push(done) })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('keeps what it cannot read as it is, and says so', async () => {
    const { folder } = sampleLibrary()
    put(folder, 'cards/card-0003.json', '{ "half of')
    put(folder, 'settings.json', textOf({ schemaVersion: 99 }))
    const request = requestFor(folder)
    const written = await writeBackup(request)
    const unreadable = ['unreadable/cards/card-0003.json', 'unreadable/settings.json']
    expect(written).toMatchObject({ ok: true, data: { description: { unreadable } } })
    expect(readFileSync(request.path).includes('unreadable/cards/card-0003.json')).toBe(true)
  })

  it.each([
    ['missing', (folder: string, path: string) => rmSync(join(folder, path))],
    ['changed', (folder: string, path: string) => put(folder, path, Buffer.from(PICTURE).fill(1))],
    ['longer', (folder: string, path: string) => put(folder, path, 'x'.repeat(999))],
  ])('says how many receipts it lacks because the file is %s', async (_, spoil) => {
    const { folder } = sampleLibrary()
    spoil(folder, storedPath(receiptOf(PICTURE)))
    const written = await writeBackup(requestFor(folder))
    expect(written).toMatchObject({
      data: { description: { missingReceipts: 1, counts: { receipts: 0 } } },
    })
  })

  it('packs a huge document that packs too well so that it can be read again', async () => {
    const { folder } = sampleLibrary()
    const note = 'x'.repeat(30_000)
    const renewals = Array.from({ length: 60 }, (_, at) => ({ ...renewal(`renewal-${at}`), note }))
    put(folder, 'cards/card-0009.json', textOf({ ...cardDocument('card-0009'), renewals }))
    expect(await writeBackup(requestFor(folder))).toMatchObject({
      data: { description: { counts: { renewals: 61 } } },
    })
  })

  it('waits for no import that never ends: it is not made while one is unfinished', async () => {
    const { folder } = sampleLibrary()
    put(folder, 'import.json', textOf(UNFINISHED_IMPORT))
    expect(await writeBackup(requestFor(folder))).toEqual(failure('busy'))
  })

  it('leaves the backup of before where it is when it cannot be made', async () => {
    const { folder } = sampleLibrary()
    const request = requestFor(folder)
    await writeBackup(request)
    const before = readFileSync(request.path)
    put(folder, 'import.json', textOf(UNFINISHED_IMPORT))
    await writeBackup(request)
    expect(readFileSync(request.path)).toEqual(before)
    expect(readdirSync(dirname(request.path))).toHaveLength(1)
  })

  it('says that its place is missing when the folder is not there', async () => {
    const { folder } = sampleLibrary()
    const path = join(temporaryFolder(), 'stick', 'a.keepline')
    expect(await writeBackup(requestFor(folder, { path }))).toEqual(failure('backup-place-missing'))
  })

  it('sweeps what a killed backup left there a day ago, and nothing else', async () => {
    const { folder } = sampleLibrary()
    const request = requestFor(folder)
    const place = dirname(request.path)
    const old = 'keepline-backup-2026-11-20.keepline.0123456789ab.tmp'
    const young = 'keepline-backup-2026-11-22.keepline.ba9876543210.tmp'
    const foreign = 'thesis.keepline.0123456789ab.tmp'
    for (const name of [old, young, foreign]) writeFileSync(join(place, name), 'half')
    const [then, now] = [new Date('2026-11-20T10:00:00Z'), new Date(request.madeAt)]
    for (const name of [old, foreign]) utimesSync(join(place, name), then, then)
    utimesSync(join(place, young), now, now)
    await writeBackup(request)
    expect(readdirSync(place).sort()).toEqual([
      'keepline-backup-2026-11-22.keepline',
      young,
      foreign,
    ])
  })
})

describe('a backup with a passphrase', () => {
  it('is opened by it, also when the passphrase is typed with composed letters', async () => {
    const { folder } = sampleLibrary()
    const request = requestFor(folder, { passphrase: PASSPHRASE.normalize('NFD') })
    const written = await writeBackup(request, {}, QUICK)
    expect(written).toMatchObject({ data: { description: { isEncrypted: true } } })
    const opened = await openBackup(request.path, PASSPHRASE)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(await opened.data.receipt(receiptOf(PICTURE))).toEqual({ ok: true, data: PICTURE })
    await opened.data.close()
  })

  it('shows nothing of the records, not even in its names', async () => {
    const { folder } = sampleLibrary()
    const request = requestFor(folder, { passphrase: PASSPHRASE })
    await writeBackup(request, {}, QUICK)
    const bytes = readFileSync(request.path)
    expect(bytes.includes('card-0001') || bytes.includes('987654321')).toBe(false)
  })

  it('of many parts is read from any place in it', async () => {
    const { folder } = sampleLibrary()
    const pictures = Array.from({ length: 5 }, (_, at) =>
      Buffer.concat([PICTURE, Buffer.alloc(150_000, at)]),
    )
    const receipts = pictures.map((bytes, at) => receiptOf(bytes, `receipt-${at}`))
    pictures.forEach((bytes, at) =>
      put(folder, storedPath(receipts[at] ?? receiptOf(bytes)), bytes),
    )
    const card = { ...cardDocument('card-0005'), renewals: [renewal('renewal-5', receipts)] }
    put(folder, 'cards/card-0005.json', textOf(card))
    const request = requestFor(folder, { passphrase: PASSPHRASE })
    await writeBackup(request, {}, QUICK)
    const opened = await openBackup(request.path, PASSPHRASE)
    if (!opened.ok) throw new Error(opened.error.code)
    for (const [at, bytes] of [...pictures.entries()].reverse()) {
      const read = await opened.data.receipt(receipts[at] ?? receiptOf(bytes))
      expect(read.ok && read.data !== null && bytes.equals(read.data)).toBe(true)
    }
    await opened.data.close()
  })
})
