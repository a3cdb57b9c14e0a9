import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporaryLibrary'
import { openBackup } from './openBackup'
import { zipOf } from './testing/handmadeZip'
import { codeOf, fileOf } from './testing/refusedBackup'
import {
  PASSPHRASE,
  PICTURE,
  QUICK,
  receiptOf,
  requestFor,
  sampleLibrary,
  storedPath,
} from './testing/sampleLibrary'
import { writeBackup } from './writeBackup'

let made: Promise<{ readonly plain: Buffer; readonly locked: Buffer }> | null = null

/** One library as a backup without a passphrase and with one; made once, for all tests. */
async function backups() {
  made ??= (async () => {
    const { folder } = sampleLibrary()
    const [open, shut] = [requestFor(folder), requestFor(folder, { passphrase: PASSPHRASE })]
    await writeBackup(open)
    await writeBackup(shut, {}, QUICK)
    return { plain: readFileSync(open.path), locked: readFileSync(shut.path) }
  })()
  return made
}

describe('a file that is no backup', () => {
  it.each([
    ['a text', Buffer.from('dear diary')],
    ['a picture', PICTURE],
    ['some other zip', zipOf([{ path: 'notes.txt', content: 'x' }])],
    ['an age file for a key', Buffer.from('age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n')],
  ])('such as %s is told to be none', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('backup-not-ours')
  })

  it('says that it cannot be read when it is not there, or is a folder', async () => {
    expect(await openBackup(join(temporaryFolder(), 'gone'), null)).toEqual(
      failure('file-unreadable'),
    )
    expect(await openBackup(temporaryFolder(), null)).toEqual(failure('backup-not-ours'))
  })
})

describe('a backup of ours', () => {
  it('that was cut off anywhere says so', async () => {
    const { plain } = await backups()
    for (let at = 4; at < plain.length; at += 97) {
      expect(await codeOf(plain.subarray(0, at)), `after ${at} bytes`).toBe('backup-cut-off')
    }
    expect(await codeOf(Buffer.alloc(0))).toBe('backup-cut-off')
  })

  it('with a passphrase that was cut off anywhere says so, not that the passphrase is wrong', async () => {
    const { locked } = await backups()
    for (let at = 1; at < locked.length; at += 113) {
      expect(await codeOf(locked.subarray(0, at), PASSPHRASE), `after ${at} bytes`).toBe(
        'backup-cut-off',
      )
    }
  })

  it('with a passphrase asks for it, and knows a wrong one', async () => {
    const { locked } = await backups()
    expect(await codeOf(locked)).toBe('backup-passphrase-needed')
    expect(await codeOf(locked, 'a guess')).toBe('backup-passphrase-wrong')
    expect(await codeOf(locked, PASSPHRASE)).toBeNull()
  })

  it('with a passphrase that was damaged says that it is damaged', async () => {
    const { locked } = await backups()
    const payload = locked.length - 500
    const spoilt = Buffer.from(locked)
    spoilt[payload] = (spoilt[payload] ?? 0) ^ 1
    expect(await codeOf(spoilt, PASSPHRASE)).toBe('backup-damaged')
  })

  it('does not open what would cost more memory than ours', async () => {
    const { locked } = await backups()
    const costly = Buffer.from(
      locked.toString('latin1').replace(/( \S{22} )8\n/, '$122\n'),
      'latin1',
    )
    expect(await codeOf(costly, PASSPHRASE)).toBe('backup-passphrase-cost')
  })

  it('in which any one byte changed is refused or gives out exactly what was backed up', async () => {
    const { plain, locked } = await backups()
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.integer({ min: 1, max: 255 }),
        async (isLocked, place, flip) => {
          const bytes = Buffer.from(isLocked ? locked : plain)
          const at = Math.floor(place * bytes.length)
          bytes[at] = (bytes[at] ?? 0) ^ flip
          const opened = await openBackup(fileOf(bytes), isLocked ? PASSPHRASE : null)
          if (!opened.ok) return
          const card = await opened.data.card('card-0001')
          await opened.data.close()
          expect(card).toMatchObject({ ok: true, data: { card: { number: '987654321' } } })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('survives any bytes in its place: nothing is thrown, all is a reason', async () => {
    const { plain } = await backups()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isZip) => {
        const bytes = isZip ? Buffer.concat([plain.subarray(0, 300), noise]) : noise
        expect((await openBackup(fileOf(bytes), 'x')).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('that changes after it was opened gives out nothing wrong', async () => {
    const { plain } = await backups()
    const path = fileOf(plain)
    const opened = await openBackup(path, null)
    if (!opened.ok) throw new Error(opened.error.code)
    const spoilt = Buffer.from(plain)
    const at = spoilt.indexOf(PICTURE)
    spoilt[at + 9] = 0xff
    writeFileSync(path, spoilt)
    const receipt = receiptOf(PICTURE)
    expect(await opened.data.receipt(receipt)).toEqual(
      failure('backup-sum', { path: storedPath(receipt) }),
    )
    await opened.data.close()
  })
})
