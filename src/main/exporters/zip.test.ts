import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PackedFile } from '../ports/archives'
import { packZip } from './zip'

const NOW = '2026-11-22T16:00:00.000Z'
const hasUnzip = spawnSync('unzip', ['-v']).status === 0

async function zipped(files: AsyncIterable<PackedFile>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of packZip(files, NOW)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function onDisk(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-zip-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'pack.zip')
  writeFileSync(path, bytes)
  return path
}

const unzip = (...args: string[]) =>
  spawnSync('unzip', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' }, maxBuffer: 2 ** 26 })

async function* of(...files: readonly PackedFile[]): AsyncGenerator<PackedFile> {
  yield* files
}

describe('a zip', () => {
  it.skipIf(!hasUnzip)(
    'is read by Info-ZIP, names in any script and bytes as they were',
    async () => {
      const picture = new Uint8Array(100_000).map((_zero, index) => (index * 7919) % 251)
      const path = onDisk(
        await zipped(
          of(
            { name: 'receipts/2026-11-20 银行 Perú 001.png', bytes: picture },
            { name: 'empty.txt', bytes: new Uint8Array() },
            { name: 'SHA256SUMS', bytes: new TextEncoder().encode('x'.repeat(5_000)) },
          ),
        ),
      )
      expect(unzip('-t', path).status).toBe(0)
      expect(unzip('-Z1', path).stdout.toString()).toBe(
        'receipts/2026-11-20 银行 Perú 001.png\nempty.txt\nSHA256SUMS\n',
      )
      expect(unzip('-p', path, 'receipts/*').stdout).toEqual(Buffer.from(picture))
    },
  )

  it('asks for a file only when the one before it is in, so that memory holds no more than two', async () => {
    let asked = 0
    async function* files(): AsyncGenerator<PackedFile> {
      for (; asked < 5; asked += 1) {
        yield { name: `${asked}.png`, bytes: new Uint8Array(3 * 1024 * 1024) }
      }
    }
    const pieces = packZip(files(), NOW)[Symbol.asyncIterator]()
    await pieces.next()
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    // Nobody takes further pieces, so only as many files are read as fit into the streams' buffers.
    expect(asked).toBeLessThan(2)
    while (!(await pieces.next()).done) continue
    expect(asked).toBe(5)
  })

  it('fails as a whole when a file cannot be had', async () => {
    async function* files(): AsyncGenerator<PackedFile> {
      yield { name: 'a.png', bytes: new Uint8Array(10) }
      throw new Error('The disk went away.')
    }
    await expect(zipped(files())).rejects.toThrow('The disk went away.')
  })
})

describe('security: zip slip', () => {
  it.each(['../evil.txt', '/etc/evil.txt', 'receipts/../../evil.txt', 'C:/evil.txt'])(
    'a name that leads out is refused: %s',
    async (name) => {
      await expect(zipped(of({ name, bytes: new Uint8Array(1) }))).rejects.toThrow()
    },
  )
})
