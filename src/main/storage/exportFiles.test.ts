import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExportFiles } from './exportFiles'
import { logBook } from './testing/fixtures'
import { temporaryFolder } from './testing/temporaryLibrary'

const text = (value: string) => new TextEncoder().encode(value)

describe('a file written piece by piece', () => {
  it('is there as a whole, in place of an older one', async () => {
    const path = join(temporaryFolder(), 'pack.zip')
    writeFileSync(path, 'of last month')
    async function* pieces() {
      yield text('one ')
      // Until the last piece is written, a reader finds the older file.
      expect(readFileSync(path, 'utf8')).toBe('of last month')
      yield text('two')
    }
    expect(await createExportFiles(logBook()).writePieces(path, pieces())).toMatchObject({
      ok: true,
    })
    expect(readFileSync(path, 'utf8')).toBe('one two')
  })

  it('leaves no half when a piece cannot be had', async () => {
    const folder = temporaryFolder()
    async function* pieces() {
      yield text('one ')
      throw new Error('The disk went away.')
    }
    const path = join(folder, 'pack.zip')
    const written = await createExportFiles(logBook()).writePieces(path, pieces())
    expect(written).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says so when its place is a folder', async () => {
    const path = join(temporaryFolder(), 'pack.zip')
    mkdirSync(path)
    async function* pieces() {
      yield text('one')
    }
    const written = await createExportFiles(logBook()).writePieces(path, pieces())
    expect(written).toMatchObject({ ok: false })
    expect(readdirSync(join(path, '..'))).toEqual(['pack.zip'])
  })
})
