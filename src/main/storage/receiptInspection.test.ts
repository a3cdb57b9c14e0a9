import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReceiptContent } from '../ports/receipts'
import { sha256 } from '../common/sha256'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const TEXT = Buffer.from('充值成功\n')
const CONTENT: ReceiptContent = { sha256: sha256(TEXT), type: 'txt' }
const NAME = `${CONTENT.sha256.slice(0, 2)}/${CONTENT.sha256}.txt`

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

/** A library with one kept receipt, and the path of its file. */
async function kept() {
  const { receipts } = storageIn(folder)
  const staged = await receipts.stage('recibo.txt', TEXT)
  if (!staged.ok) throw new Error(staged.error.code)
  await receipts.keep([staged.data.id])
  return { receipts, stagedId: staged.data.id, path: join(folder, 'receipts', NAME) }
}

describe('looking into a receipt file', () => {
  it('tells what it is now', async () => {
    const { receipts } = await kept()
    const state = { kind: 'read', sha256: CONTENT.sha256, bytes: TEXT.length }
    expect(await receipts.inspect(CONTENT)).toEqual(state)
    expect(await receipts.read(CONTENT)).toEqual(TEXT)
  })

  it('tells what was done to it', async () => {
    const { receipts, path } = await kept()
    appendFileSync(path, '!')
    const found = sha256(Buffer.concat([TEXT, Buffer.from('!')]))
    expect(await receipts.inspect(CONTENT)).toEqual({
      kind: 'read',
      sha256: found,
      bytes: TEXT.length + 1,
    })
  })

  it('tells one that is gone from one that cannot be read', async () => {
    const { receipts, path } = await kept()
    rmSync(path)
    expect(await receipts.inspect(CONTENT)).toEqual({ kind: 'missing' })
    expect(await receipts.read(CONTENT)).toBeNull()
    mkdirSync(path)
    expect(await receipts.inspect(CONTENT)).toEqual({ kind: 'unreadable' })
  })

  it('symlink attack: a link out of the library is not read', async () => {
    const { receipts, path } = await kept()
    rmSync(path)
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    symlinkSync(join(folder, 'secret.txt'), path)
    expect(await receipts.inspect(CONTENT)).toEqual({ kind: 'unreadable' })
    expect(await receipts.read(CONTENT)).toBeNull()
  })
})

describe('what lies in the library', () => {
  it('is told by its name, whoever put it there', async () => {
    const { receipts, stagedId } = await kept()
    await receipts.discard([stagedId])
    mkdirSync(join(folder, 'receipts', 'own', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'receipts', 'own', 'deep', '我的.png'), '12345')
    const stored = await receipts.stored()
    expect(stored.toSorted((a, b) => a.bytes - b.bytes)).toEqual([
      { name: 'own/deep/我的.png', bytes: 5 },
      { name: NAME, bytes: TEXT.length },
    ])
  })

  it('leaves out what is ours: waiting, half-written, or kept while its renewal is written', async () => {
    const { receipts, stagedId } = await kept()
    writeFileSync(join(folder, 'receipts', `${CONTENT.sha256}.txt.0123456789ab.tmp`), 'half')
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) {
      writeFileSync(join(folder, 'receipts', name), 'of the system')
    }
    expect(await receipts.stored()).toEqual([])
    await receipts.discard([stagedId])
    expect(await receipts.stored()).toEqual([{ name: NAME, bytes: TEXT.length }])
  })

  it('is nothing where there is no library yet', async () => {
    expect(await storageIn(folder).receipts.stored()).toEqual([])
  })

  it('symlink attack: a folder that leads out is told, not walked through', async () => {
    mkdirSync(join(folder, 'receipts'))
    symlinkSync('/', join(folder, 'receipts', 'ab'))
    const stored = await storageIn(folder).receipts.stored()
    expect(stored.map(({ name }) => name)).toEqual(['ab'])
  })
})
