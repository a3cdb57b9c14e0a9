import { describe, expect, it } from 'vitest'
import { textOf } from '../documentFormat'
import { cardDocument } from '../testing/fixtures'
import { CARD_ENTRY, backupOf, zipOf } from './testing/handmadeZip'
import { GOOD, problemIn, problemOf, refusal } from './testing/refusedBackup'
import { PICTURE, receiptOf, storedPath } from './testing/sampleLibrary'

describe('an archive made by hand', () => {
  it('is opened when it is what the format says, packed or not', async () => {
    expect(await problemIn(GOOD)).toBeNull()
    expect(await problemIn(GOOD.map((entry) => ({ ...entry, isPacked: true })))).toBeNull()
  })

  it.each(['../../.bashrc', 'cards/../../x.json', '/etc/passwd', 'C:\\Windows\\x', '..\\x'])(
    'that would write to %s is refused, in the manifest or not',
    async (path) => {
      const evil = { ...CARD_ENTRY, path }
      expect(await problemIn([...GOOD, evil])).toEqual(refusal('backup-outside', path))
      expect(await problemIn(backupOf([evil]))).toEqual(refusal('backup-outside', path))
    },
  )

  it('with a link is refused, whatever it is called', async () => {
    const link = { ...CARD_ENTRY, says: { mode: 0o120777 } }
    expect(await problemIn(backupOf([link]))).toEqual(refusal('backup-link', CARD_ENTRY.path))
  })

  it.each([
    ['folder', 0o040755],
    ['pipe', 0o010600],
    ['device', 0o020600],
  ])('with a %s is refused', async (_, mode) => {
    const odd = { ...CARD_ENTRY, says: { mode } }
    expect(await problemIn(backupOf([odd]))).toEqual(refusal('backup-stranger', CARD_ENTRY.path))
  })

  it('with two files of one name is refused', async () => {
    const second = { ...CARD_ENTRY, content: '{}' }
    const twice = [CARD_ENTRY, second, ...GOOD.slice(1)]
    expect(await problemIn(twice)).toEqual(refusal('backup-double', CARD_ENTRY.path))
  })

  it('with a file that other programs would call otherwise is refused', async () => {
    const local = { ...CARD_ENTRY, says: { localPath: 'cards/card-6666.json' } }
    expect(await problemIn(backupOf([local]))).toEqual(refusal('backup-double', CARD_ENTRY.path))
    const unicodePath = { ...CARD_ENTRY, says: { extra: Buffer.from([0x75, 0x70, 1, 0, 1]) } }
    expect(await problemIn(backupOf([unicodePath]))).toEqual(
      refusal('backup-double', CARD_ENTRY.path),
    )
  })

  it('with a file that its manifest does not name is refused', async () => {
    const more = { path: 'cards/card-0009.json', content: textOf(cardDocument('card-0009')) }
    expect(await problemIn([...GOOD, more])).toEqual(refusal('backup-stranger', more.path))
  })

  it.each([
    'notes.txt',
    'cards/x.json',
    'cards/CON.json.exe',
    'receipts/ab/x.png',
    'cards/a\u202egpj',
  ])(
    'with a file %j, which no backup has, is refused also when the manifest names it',
    async (path) => {
      const odd = { ...CARD_ENTRY, path }
      const code = (await problemIn(backupOf([odd])))?.code
      expect(code).toBe('backup-stranger')
    },
  )

  it('without a file that its manifest names is refused', async () => {
    expect(await problemIn(GOOD.slice(1))).toEqual(refusal('backup-missing', CARD_ENTRY.path))
    const withoutSums = GOOD.filter(({ path }) => path !== 'SHA256SUMS')
    expect(await problemIn(withoutSums)).toEqual(refusal('backup-missing', 'SHA256SUMS'))
  })

  it('with another content than its manifest says is refused', async () => {
    const changed = { ...CARD_ENTRY, content: String(CARD_ENTRY.content).replace('2026', '2027') }
    const wrong = refusal('backup-sum', CARD_ENTRY.path)
    expect(await problemIn([changed, ...GOOD.slice(1)])).toEqual(wrong)
    const longer = { ...CARD_ENTRY, content: `${String(CARD_ENTRY.content)}\n` }
    expect(await problemIn([longer, ...GOOD.slice(1)])).toEqual(wrong)
  })

  it('whose sums are not those of its manifest is refused', async () => {
    const odd = GOOD.map((entry) =>
      entry.path === 'SHA256SUMS' ? { ...entry, content: '' } : entry,
    )
    expect(await problemIn(odd)).toEqual(refusal('backup-sum', 'SHA256SUMS'))
  })

  it('with a receipt under the name of another one is refused', async () => {
    const path = storedPath(receiptOf(PICTURE))
    const other = { path, content: 'another picture' }
    expect(await problemIn(backupOf([CARD_ENTRY, other]))).toEqual(refusal('backup-sum', path))
  })

  it('with a card under the name of another one is refused', async () => {
    const other = { ...CARD_ENTRY, path: 'cards/card-0002.json' }
    expect(await problemIn(backupOf([other]))).toEqual(refusal('backup-document', other.path))
  })

  it('with a document that no Keepline wrote is refused', async () => {
    const odd = (content: string) => problemIn(backupOf([{ ...CARD_ENTRY, content }]))
    const wrong = refusal('backup-document', CARD_ENTRY.path)
    expect(await odd('not json')).toEqual(wrong)
    expect(await odd('[]')).toEqual(wrong)
    expect(await odd(textOf({ ...cardDocument('card-0001'), renewals: 'none' }))).toEqual(wrong)
    const settings = { path: 'settings.json', content: '{"schemaVersion": 1}' }
    expect(await problemIn(backupOf([CARD_ENTRY, settings]))).toEqual(
      refusal('backup-document', settings.path),
    )
  })

  it('of a newer version, or with a newer document, says that it is newer', async () => {
    expect(await problemIn(backupOf([CARD_ENTRY], { schemaVersion: 2 }))).toEqual(
      refusal('backup-newer'),
    )
    const newer = textOf({ ...cardDocument('card-0001'), schemaVersion: 99 })
    expect(await problemIn(backupOf([{ ...CARD_ENTRY, content: newer }]))).toEqual(
      refusal('backup-newer'),
    )
  })

  it.each([
    ['format', 'another', 'backup-not-ours'],
    ['madeAt', 'yesterday', 'backup-damaged'],
    ['madeAt', '2026-02-30T10:00:00.000Z', 'backup-damaged'],
    ['appVersion', '\x1b[2J', 'backup-damaged'],
    ['schemaVersion', '1', 'backup-damaged'],
    ['entries', 'none', 'backup-damaged'],
    ['counts', { cards: 2, renewals: 0, receipts: 0 }, 'backup-damaged'],
  ])('with the wrong %s in its manifest is refused', async (key, value, code) => {
    const entries =
      key === 'entries'
        ? GOOD.map((entry) =>
            entry.path === 'manifest.json'
              ? {
                  ...entry,
                  content: String(entry.content).replace(/"entries": \[[^]*\]/, '"entries": 1'),
                }
              : entry,
          )
        : backupOf([CARD_ENTRY], { [key]: value })
    expect((await problemIn(entries))?.code).toBe(code)
  })

  it('whose manifest names a file twice is refused', async () => {
    const manifest = JSON.parse(String(GOOD[1]?.content)) as { entries: unknown[] }
    const entries = [...manifest.entries, ...manifest.entries]
    expect(await problemIn(backupOf([CARD_ENTRY], { entries }))).toEqual(
      refusal('backup-double', CARD_ENTRY.path),
    )
  })
})

describe('an archive made to burst', () => {
  const zeros = Buffer.alloc(8 * 1024 * 1024)
  const path = storedPath(receiptOf(zeros))

  it('is refused by its ratio, before anything is unpacked', async () => {
    const bomb = { path, content: zeros, isPacked: true }
    expect(await problemIn(backupOf([CARD_ENTRY, bomb]))).toEqual(refusal('backup-bomb', path))
  })

  it('is refused when it says that it is small', async () => {
    const liar = { path, content: zeros, isPacked: true, says: { bytes: 100 } }
    const entries = JSON.parse(String(backupOf([CARD_ENTRY, liar])[2]?.content)) as {
      entries: { path: string; bytes: number }[]
    }
    const listed = entries.entries.map((entry) =>
      entry.path === path ? { ...entry, bytes: 100 } : entry,
    )
    const bomb = backupOf([CARD_ENTRY, liar], { entries: listed })
    expect(await problemIn(bomb)).toEqual(refusal('backup-bomb', path))
  })

  it('is refused when one of its files is larger than any of ours', async () => {
    const huge = { path, content: 'x', says: { bytes: 65 * 1024 * 1024 } }
    const problem = await problemIn(backupOf([CARD_ENTRY, { ...huge, isPacked: true }]))
    expect(problem?.code).toBe('backup-bomb')
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, 1)
    expect(await problemIn(backupOf([CARD_ENTRY, { path, content: large }]))).toMatchObject({
      code: 'backup-file-too-large',
      params: { path, megabytes: 64 },
    })
  })

  it('is refused when its files share their bytes', async () => {
    const [first, ...rest] = backupOf([
      CARD_ENTRY,
      { path: 'unreadable/cards/card-0001.json', content: CARD_ENTRY.content, says: { offset: 0 } },
    ])
    expect((await problemIn([...(first ? [first] : []), ...rest]))?.code).toBe('backup-bomb')
  })

  it('is refused when it says that it has more files than any of ours', async () => {
    const zip = Buffer.from(zipOf(GOOD))
    const end = zip.length - 22
    const [locator, record] = [Buffer.alloc(20), Buffer.alloc(56)]
    record.writeUInt32LE(0x06064b50, 0)
    record.writeBigUInt64LE(2n ** 40n, 32)
    record.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16)), 48)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(BigInt(end), 8)
    const bytes = Buffer.concat([zip.subarray(0, end), record, locator, zip.subarray(end)])
    expect(await problemOf(bytes)).toMatchObject({
      code: 'backup-too-many',
      params: { most: 200_000 },
    })
  })
})
