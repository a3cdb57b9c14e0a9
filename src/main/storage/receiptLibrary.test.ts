import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { LARGEST_RECEIPT_BYTES } from '@shared/domain/receipts/receiptLimits'
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../common/sha256'
import { cardDocument, progressWith } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PNG_SHA256 = sha256(PNG)
const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1heic`)])
const riff = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([32, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.alloc(24),
])

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

async function stagedIdOf(
  fileName: string,
  bytes: Uint8Array,
  receipts = storageIn(folder).receipts,
) {
  const staged = await receipts.stage(fileName, bytes)
  if (!staged.ok) throw new Error(staged.error.code)
  return staged.data.id
}

describe('what a receipt is', () => {
  it.each([
    ['png', PNG],
    ['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ['webp', riff],
    ['heic', ftyp('heic')],
    ['pdf', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['txt', Buffer.from('Recarga S/ 5.00 ñandú 充值成功\r\n')],
    ['txt', Buffer.from([0xb3, 0xe4, 0xd6, 0xb5, 0xb3, 0xc9, 0xb9, 0xa6, 0x0d, 0x0a])],
    ['txt', Buffer.from([0xff, 0xfe, 0x45, 0x51, 0x3c, 0x50])],
  ])('is told by its bytes, not by its name: %s', async (type, bytes) => {
    const staged = await storageIn(folder).receipts.stage('whatever.exe', bytes)
    expect(staged).toMatchObject({ ok: true, data: { type, bytes: bytes.length } })
  })

  it.each([
    ['a program called picture.png', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1')],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['bytes that are nothing', Buffer.from([1, 2, 3, 0, 200, 7])],
  ])('is nothing we take: %s', async (_name, bytes) => {
    const refused = failure('file-type', { fileName: 'picture.png' })
    expect(await storageIn(folder).receipts.stage('picture.png', bytes)).toEqual(refused)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that cannot be a receipt', () => {
  it('is refused when it is empty, a folder or not there', async () => {
    const { receipts } = storageIn(folder)
    writeFileSync(join(folder, 'empty.png'), '')
    for (const name of ['empty.png', 'gone.png', '.']) {
      expect(await receipts.stageFile(join(folder, name))).toMatchObject({
        ok: false,
        error: { code: 'file-unreadable' },
      })
    }
  })

  it('is refused above 50 MB before it is read', async () => {
    const path = join(folder, 'long.txt')
    writeFileSync(path, Buffer.alloc(LARGEST_RECEIPT_BYTES + 1, 'a'))
    const { receipts } = storageIn(folder)
    const tooLarge = failure('file-too-large', { fileName: 'long.txt', megabytes: 50 })
    expect(await receipts.stageFile(path)).toEqual(tooLarge)
    expect(await receipts.stage('long.txt', readFileSync(path))).toEqual(tooLarge)
  })
})

describe('a kept receipt', () => {
  it('lies under its content, readable by its user alone', async () => {
    const { receipts } = storageIn(folder)
    const kept = await receipts.keep([await stagedIdOf('boleta.png', PNG, receipts)])
    if (!kept.ok) throw new Error(kept.error.code)
    const path = await receipts.pathOf(kept.data[0] ?? { sha256: '', type: 'png' })
    expect(path).toContain(join('receipts', kept.data[0]?.sha256.slice(0, 2) ?? ''))
    expect(readFileSync(path ?? '')).toEqual(PNG)
    expect((statSync(path ?? '').mode & 0o777).toString(8)).toBe('600')
  })

  it('is stored once however often it is attached', async () => {
    const { receipts } = storageIn(folder)
    const ids = [await stagedIdOf('a.png', PNG, receipts), await stagedIdOf('b.png', PNG, receipts)]
    expect(await receipts.keep(ids)).toMatchObject({ ok: true, data: [{}, {}] })
    await receipts.discard(ids)
    const files = readdirSync(join(folder, 'receipts'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(1)
  })

  it('mends the file of that content when it was damaged since', async () => {
    const { receipts } = storageIn(folder)
    const kept = await receipts.keep([await stagedIdOf('a.png', PNG, receipts)])
    const receipt = kept.ok ? kept.data[0] : undefined
    const path = (receipt && (await receipts.pathOf(receipt))) ?? ''
    writeFileSync(path, 'torn')
    await receipts.keep([await stagedIdOf('again.png', PNG, receipts)])
    expect(readFileSync(path)).toEqual(PNG)
  })

  it('stays attached to its form until the renewal is written', async () => {
    const { receipts } = storageIn(folder)
    const id = await stagedIdOf('a.png', PNG, receipts)
    await receipts.keep([id])
    expect(await receipts.stagedPath(id)).toMatchObject({ type: 'png' })
    await receipts.discard([id])
    expect(await receipts.stagedPath(id)).toBeNull()
    expect(await receipts.keep([id])).toEqual(failure('file-missing'))
  })
})

describe('a restart', () => {
  it('forgets what forms of an earlier run had attached', async () => {
    const first = storageIn(folder)
    first.cards.write(cardDocument('card-0001'))
    const id = await stagedIdOf('a.png', PNG, first.receipts)
    const { receipts } = storageIn(folder)
    expect(await receipts.staged([id])).toEqual([])
    expect(readdirSync(join(folder, 'receipts', '.staging'))).toEqual([])
  })

  it('keeps what a renewal in progress had attached, name and all', async () => {
    const { receipts, cards } = storageIn(folder)
    const id = await stagedIdOf('付款 截图.png', PNG, receipts)
    cards.write({ ...cardDocument('card-0001'), inProgress: progressWith([id]) })
    const again = storageIn(folder)
    expect(await again.receipts.staged([id, 'gone-0001'])).toMatchObject([
      { id, fileName: '付款 截图.png', type: 'png', bytes: PNG.length },
    ])
    expect(await again.receipts.keep([id])).toMatchObject({ ok: true, data: [{ id }] })
  })

  it('keeps everything attached while a card cannot be read: it may be what that card names', async () => {
    const { receipts, cards, snapshots } = storageIn(folder)
    const id = await stagedIdOf('a.png', PNG, receipts)
    cards.write({ ...cardDocument('card-0001'), inProgress: progressWith([id]) })
    await snapshots.take('day')
    writeFileSync(join(folder, 'cards', 'card-0001.json'), 'torn')
    const damaged = storageIn(folder)
    expect(damaged.repair.restore('card-0001').ok).toBe(true)
    expect(await damaged.receipts.staged([id])).toMatchObject([{ id }])
  })

  it('drops what a crash left without its other half', async () => {
    const { receipts, cards } = storageIn(folder)
    const id = await stagedIdOf('a.png', PNG, receipts)
    cards.write({ ...cardDocument('card-0001'), inProgress: progressWith([id]) })
    writeFileSync(join(folder, 'receipts', '.staging', `${id}.json`), '{')
    expect(await storageIn(folder).receipts.staged([id])).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['C:\\Users\\li\\boleta.png', 'boleta.png'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['凭证\u202egnp.exe', '凭证gnp.exe'],
    ['', 'receipt'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(251)}.pdf`],
  ])('%j is shown as %j', async (name, shown) => {
    const staged = await storageIn(folder).receipts.stage(name, PNG)
    expect(staged).toMatchObject({ ok: true, data: { fileName: shown } })
  })
})

describe('security: reading files outside the library', () => {
  const hash = 'ab'.repeat(32)

  it('symlink attack: a receipt that leads out of the library is not given out', async () => {
    const secret = join(folder, 'secret.txt')
    writeFileSync(secret, 'secret')
    mkdirSync(join(folder, 'receipts', 'ab'), { recursive: true })
    symlinkSync(secret, join(folder, 'receipts', 'ab', `${hash}.txt`))
    expect(await storageIn(folder).receipts.pathOf({ sha256: hash, type: 'txt' })).toBeNull()
  })

  it('symlink attack: neither is one in a folder that leads out', async () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, `${hash}.txt`), 'secret')
    mkdirSync(join(folder, 'receipts'))
    symlinkSync(outside, join(folder, 'receipts', 'ab'))
    expect(await storageIn(folder).receipts.pathOf({ sha256: hash, type: 'txt' })).toBeNull()
  })

  it('path traversal: a hash that is a path is not followed', async () => {
    writeFileSync(join(folder, 'settings.txt'), 'secret')
    const { receipts } = storageIn(folder)
    expect(await receipts.pathOf({ sha256: '../../settings', type: 'txt' })).toBeNull()
    expect(await receipts.stagedPath('../../settings.txt')).toBeNull()
  })
})

describe('removing a file for good', () => {
  const content = { sha256: PNG_SHA256, type: 'png' } as const

  async function keptFile() {
    const { receipts, cards } = storageIn(folder)
    cards.write(cardDocument('card-0001'))
    const id = await stagedIdOf('a.png', PNG, receipts)
    await receipts.keep([id])
    return { receipts, id }
  }

  it('deletes it once no document names it and no form holds it', async () => {
    const { receipts, id } = await keptFile()
    await receipts.discard([id])
    expect(await receipts.remove(content, () => false)).toBe(true)
    expect(await receipts.pathOf(content)).toBeNull()
    expect(await receipts.remove(content, () => false)).toBe(false)
  })

  it('leaves it while a document names it', async () => {
    const { receipts, id } = await keptFile()
    await receipts.discard([id])
    expect(await receipts.remove(content, () => true)).toBe(false)
    expect(await receipts.pathOf(content)).not.toBeNull()
  })

  it('leaves it while the same picture is attached to a renewal that is being saved', async () => {
    const { receipts } = await keptFile()
    expect(await receipts.remove(content, () => false)).toBe(false)
    expect(await receipts.pathOf(content)).not.toBeNull()
  })
})
