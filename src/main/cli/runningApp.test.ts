import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { success } from '@shared/contract/result'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type ImportAnswer, type ImportRequest, ImportRequestSchema } from './importFile'
import { type ListenOptions, ask as askAt } from './localSocket'
import { askRunningApp, serveCommands } from './runningApp'
import { type SocketPlace, socketPlaces } from './socketPlace'

const ANSWER: ImportAnswer = {
  fileName: '台账.csv',
  isTrial: false,
  counts: {
    rows: { new: 1, changed: 0, deleted: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 1,
    changedCards: 0,
    newRenewals: 1,
    changedRenewals: 0,
    toTrash: { cards: 0, renewals: 0, receipts: 0 },
  },
  refused: [],
  question: null,
  missingReceipts: 0,
}
const REQUEST = { path: '/home/ana/台账.csv', isTrial: false, dates: null }

const userId = process.getuid?.() ?? null

function folderOf(name = 'keepline-socket-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function place(): SocketPlace {
  return { path: join(folderOf(), 'command.sock'), privateFolder: null }
}

function serve(
  at: SocketPlace | readonly SocketPlace[],
  importFile: Parameters<typeof serveCommands>[1],
  options: Partial<ListenOptions> = {},
) {
  const commands = serveCommands([at].flat(), importFile, {
    userId,
    onError: () => undefined,
    ...options,
  })
  onTestFinished(() => commands.stop())
  return commands
}

const ask = (at: SocketPlace, line: string) => askAt([at], userId, line)
const askApp = (at: SocketPlace | readonly SocketPlace[]) =>
  askRunningApp([at].flat(), userId, REQUEST)

/** Connects, says so much, and gives what came back by the time the other side hung up. */
function connected(path: string, said = ''): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(path, () => socket.write(said))
    socket.setEncoding('utf8')
    socket.on('data', (text) => (heard += String(text)))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
  })
}

describe('a command beside the window', () => {
  it('is done by the running app, whose ear is closed to other users', async () => {
    const at = place()
    const asked: unknown[] = []
    serve(at, async (request) => {
      asked.push(request)
      return success(ANSWER)
    })
    const done = await askApp(at)
    expect(done).toEqual({ is: 'answered', result: { ok: true, data: ANSWER } })
    expect(asked).toEqual([REQUEST])
    expect(statSync(at.path).mode & 0o777).toBe(0o600)
  })

  it('learns that nobody runs, also from what a killed app left behind', async () => {
    const at = place()
    expect(await askApp(at)).toBeNull()
    serve(at, async () => success(ANSWER)).stop()
    expect(await askApp(at)).toBeNull()
  })

  it('is refused while another one is being done', async () => {
    const at = place()
    let finish = () => {}
    const first = new Promise<void>((resolve) => (finish = resolve))
    serve(at, async () => first.then(() => success(ANSWER)))
    const one = askApp(at)
    const two = await askApp(at)
    expect(two).toMatchObject({ result: { ok: false, error: { code: 'busy' } } })
    finish()
    expect(await one).toMatchObject({ result: { ok: true } })
  })

  it.each(['nonsense', '{"version":2}', '{"version":1,"import":{"path":7}}'])(
    'is not understood when it says %s',
    async (line) => {
      const at = place()
      serve(at, async () => success(ANSWER))
      const reply = await ask(at, line)
      expect(reply.is === 'answered' && JSON.parse(reply.line)).toMatchObject({
        version: 1,
        result: { ok: false, error: { code: 'not-allowed' } },
      })
    },
  )

  it('says so when the app goes without an answer', async () => {
    const at = place()
    serve(at, () => Promise.reject(new Error('gone')))
    expect(await askApp(at)).toEqual({ is: 'cut' })
  })

  it('does not fall over somebody who only knocks', async () => {
    const at = place()
    serve(at, async () => success(ANSWER))
    await new Promise<void>((resolve) => {
      const socket = connect(at.path, () => socket.destroy())
      socket.on('close', () => resolve())
    })
    expect(await askApp(at)).toMatchObject({ is: 'answered' })
  })
})

describe('a data folder in which no socket can be', () => {
  const around = (temporaryFolder: string) =>
    ({ platform: 'linux', userId, runtimeFolder: undefined, temporaryFolder }) as const

  function longFolder(characters: number, character = '保'): string {
    const parts = Array.from({ length: Math.ceil(characters / 50) }, () => character.repeat(50))
    const folder = join(folderOf(), ...parts)
    mkdirSync(folder, { recursive: true })
    return folder
  }

  it.each([30, 100, 200])('is reached by a short name: %i Chinese characters', async (length) => {
    const [folder, temporary] = [longFolder(length), folderOf('t')]
    const places = socketPlaces(folder, around(temporary))
    serve(places, async () => success(ANSWER))
    expect(await askApp(places)).toMatchObject({ is: 'answered' })
    expect(statSync(join(temporary, `keepline-${userId}`)).mode & 0o777).toBe(0o700)
    expect(readdirSync(folder)).toEqual([])
  })

  it('counts bytes, not characters, up to what the system takes', () => {
    const names = (folder: string, platform: NodeJS.Platform = 'linux') =>
      socketPlaces(folder, { ...around('/t'), platform }).map(({ path }) => path)
    const fits = (bytes: number) => `/${'a'.repeat(bytes - '//command.sock'.length)}`
    expect(names(fits(107))[0]).toBe(`${fits(107)}/command.sock`)
    expect(names(fits(108))[0]).not.toMatch(/command\.sock$/)
    expect(names(fits(103), 'darwin')[0]).toBe(`${fits(103)}/command.sock`)
    expect(names(fits(104), 'darwin')[0]).not.toMatch(/command\.sock$/)
    expect(names(`/${'保'.repeat(32)}`)[0]).not.toMatch(/command\.sock$/)
    for (const path of names('/x'.repeat(500))) expect(Buffer.byteLength(path)).toBeLessThan(108)
  })

  it('is found by a command whose environment names other folders, or that came through a link', async () => {
    const [folder, temporary, elsewhere] = [longFolder(60), folderOf('t'), folderOf('t')]
    const link = join(folderOf(), 'data')
    symlinkSync(folder, link)
    serve(socketPlaces(folder, around(temporary)), async () => success(ANSWER))
    const withRuntime = { ...around(temporary), runtimeFolder: elsewhere }
    expect(await askApp(socketPlaces(link, withRuntime))).toMatchObject({ is: 'answered' })
  })

  it.each([
    ['a folder has its name', (path: string) => mkdirSync(path)],
    ['a file has its name', (path: string) => writeFileSync(path, 'mine')],
    ['a link has its name', (path: string) => symlinkSync('/nowhere', path)],
  ])('is reached elsewhere when %s, which stays', async (_what, make) => {
    const [folder, temporary] = [folderOf(), folderOf('t')]
    const places = socketPlaces(folder, around(temporary))
    make(join(folder, 'command.sock'))
    const commands = serve(places, async () => success(ANSWER))
    expect(await commands.place).toContain(temporary)
    expect(await askApp(places)).toMatchObject({ is: 'answered' })
    expect(readdirSync(folder)).toEqual(['command.sock'])
  })

  it('never stops the app: without any place it only says so', async () => {
    const complaints: unknown[] = []
    const onError = (cause: unknown) => complaints.push(cause)
    const gone = { path: join(folderOf(), 'gone', 'command.sock'), privateFolder: null }
    for (const places of [[], [gone]]) {
      const commands = serve(places, async () => success(ANSWER), { onError })
      expect(await commands.place).toBeNull()
      expect(await askApp(places)).toBeNull()
    }
    expect(complaints).toHaveLength(2)
  })
})

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
    const line = JSON.stringify({
      version: 1,
      import: { ...REQUEST, path: 'x'.repeat(megabytes * 1e6) },
    })
    const before = process.memoryUsage().rss
    expect(await connected(at.path, `${line}\n`)).toBe('')
    expect(asked).toEqual([])
    expect(process.memoryUsage().rss - before).toBeLessThan(megabytes * 1e6 + 300e6)
    expect(await askApp(at)).toMatchObject({ is: 'answered' })
  })

  it('gets one answer however many lines follow the first', async () => {
    const at = place()
    serve(at, async () => success(ANSWER))
    const line = `${JSON.stringify({ version: 1, import: REQUEST })}\n`
    const heard = await connected(at.path, line.repeat(100))
    expect(heard.split('\n')).toHaveLength(2)
  })

  const anything = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom('['.repeat(60_000), '{"a":'.repeat(10_000), '\0', '"\\ud800"', '1e999'),
    fc
      .record({
        version: fc.oneof(fc.constant(1), fc.anything()),
        import: fc.oneof(
          fc.record(
            { path: fc.anything(), isTrial: fc.anything(), dates: fc.anything() },
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
    serve(at, async (request) => {
      asked.push(request)
      return success(ANSWER)
    })
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        asked.length = 0
        const [line = ''] = text.split('\n')
        const heard = await connected(at.path, `${line}\n`)
        const isGood = asked.every((request) => v.is(ImportRequestSchema, request))
        expect(isGood).toBe(true)
        if (asked.length === 0) expect(heard).toContain('"not-allowed"')
      }),
      { numRuns: 200 },
    )
  })
})
