import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure, success } from '@shared/contract/result'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type ImportRequest, ImportRequestSchema } from './importFile'
import { type RestoreRequest, RestoreRequestSchema } from './restoreSnapshot'
import type { Commands } from './commandServer'
import type { SocketPlace } from './socketPlace'
import {
  ANSWER,
  REQUEST,
  askApp,
  asking,
  connected,
  folderOf,
  place,
  serve,
} from './testing/servedCommands'

describe('security: somebody else waits where the short name would be', () => {
  const inFolder = (own: string): SocketPlace => ({ path: join(own, 'x.sock'), privateFolder: own })

  it.each([
    [
      'a folder that others may enter',
      (own: string) => {
        mkdirSync(own)
        chmodSync(own, 0o755)
      },
    ],
    ['a link to another folder', (own: string) => symlinkSync(folderOf(), own)],
    ['a file', (own: string) => writeFileSync(own, '')],
  ])('the app does not listen in %s, and a command does not ask there', async (_what, make) => {
    const own = join(folderOf(), 'keepline')
    make(own)
    const commands = serve(inFolder(own), async () => success(ANSWER))
    expect(await commands.place).toBeNull()
    expect(await askApp(inFolder(own))).toBeNull()
  })

  it('neither where everybody may exchange the folder', async () => {
    const above = folderOf()
    chmodSync(above, 0o777)
    const at = inFolder(join(above, 'keepline'))
    expect(await serve(at, async () => success(ANSWER)).place).toBeNull()
    chmodSync(above, 0o1777)
    expect(await serve(at, async () => success(ANSWER)).place).toBe(at.path)
  })
})

describe('security: whoever connects and means no good', () => {
  it('is let go when no question comes, and when the answer is not taken', async () => {
    const at = place()
    serve(at, async () => success(ANSWER), { patienceMs: 50 })
    expect(await Promise.all([connected(at.path), connected(at.path, '{"ver')])).toEqual(['', ''])
    expect(await askApp(at)).toMatchObject({ is: 'answered' })
  })

  it('does not end a question that takes long to answer', async () => {
    const at = place()
    const long = AbortSignal.timeout(200)
    const work = () => new Promise<void>((done) => long.addEventListener('abort', () => done()))
    serve(at, async () => work().then(() => success(ANSWER)), { patienceMs: 50 })
    expect(await askApp(at)).toMatchObject({ is: 'answered' })
  })

  it.each([1, 100])('cannot fill the memory with a line of %i MB', async (megabytes) => {
    const at = place()
    const asked: unknown[] = []
    serve(at, async (request) => {
      asked.push(request)
      return success(ANSWER)
    })
    const line = asking({ ...REQUEST, path: 'x'.repeat(megabytes * 1e6) })
    const before = process.memoryUsage().rss
    expect(await connected(at.path, `${line}\n`)).toBe('')
    expect(asked).toEqual([])
    expect(process.memoryUsage().rss - before).toBeLessThan(megabytes * 1e6 + 300e6)
    expect(await askApp(at)).toMatchObject({ is: 'answered' })
  })

  it('gets one answer however many lines follow the first', async () => {
    const at = place()
    serve(at, async () => success(ANSWER))
    const line = `${asking(REQUEST)}\n`
    const heard = await connected(at.path, line.repeat(100))
    expect(heard.split('\n')).toHaveLength(2)
  })

  const anything = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom('['.repeat(60_000), '{"a":'.repeat(10_000), '\0', '"\\ud800"', '1e999'),
    fc
      .record({
        version: fc.oneof(fc.constant(2), fc.anything()),
        command: fc.oneof(fc.constant('import'), fc.constant('restore'), fc.anything()),
        request: fc.oneof(
          fc.record(
            {
              path: fc.anything(),
              isTrial: fc.anything(),
              dates: fc.anything(),
              snapshotId: fc.anything(),
              card: fc.anything(),
            },
            { requiredKeys: [] },
          ),
          fc.anything(),
        ),
      })
      .map((value) => JSON.stringify(value)),
  )
  it('is refused and changes nothing, whatever the question is', async () => {
    const at = place()
    const asked: ImportRequest[] = []
    const importFile: Commands['importFile'] = async (request) => {
      asked.push(request)
      return success(ANSWER)
    }
    const restores: RestoreRequest[] = []
    const restore: Commands['restore'] = async (request) => {
      restores.push(request)
      return failure('not-found')
    }
    serve(at, importFile, { restore })
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        asked.length = 0
        restores.length = 0
        const [line = ''] = text.split('\n')
        const heard = await connected(at.path, `${line}\n`)
        const isGood = asked.every((request) => v.is(ImportRequestSchema, request))
        expect(isGood).toBe(true)
        expect(restores.every((request) => v.is(RestoreRequestSchema, request))).toBe(true)
        if (asked.length + restores.length === 0) expect(heard).toContain('"not-allowed"')
      }),
      { numRuns: 200 },
    )
  })
})
