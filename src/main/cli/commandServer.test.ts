import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { success } from '@shared/contract/result'
import { describe, expect, it } from 'vitest'
import { askToRestore } from './commandClient'
import type { Commands } from './commandServer'
import { socketPlaces } from './socketPlace'
import {
  ANSWER,
  NOT_ASKED,
  REQUEST,
  ask,
  askApp,
  folderOf,
  place,
  serve,
  userId,
} from './testing/servedCommands'

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

  it('restores by the running app, too', async () => {
    const at = place()
    const request = { snapshotId: '00000001_day', card: '987 654 321', isTrial: true }
    const answer = {
      snapshot: {
        id: '00000001_day',
        takenAt: '2026-11-22T06:00:00.000Z',
        cards: 1,
        reason: 'day' as const,
      },
      isTrial: true,
      card: null,
      changes: null,
      undo: null,
      problem: 'noCard' as const,
    }
    const asked: unknown[] = []
    const restore: Commands['restore'] = async (came) => {
      asked.push(came)
      return success(answer)
    }
    serve(at, NOT_ASKED, { restore })
    const done = await askToRestore({ places: [at], userId }, request)
    expect(done).toEqual({ is: 'answered', result: { ok: true, data: answer } })
    expect(asked).toEqual([request])
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

  it.each([
    'nonsense',
    '{"version":4}',
    '{"version":1,"import":{"path":"/a","isTrial":false,"dates":null}}',
    '{"version":3,"command":"import","request":{"path":7}}',
    '{"version":3,"command":"remove","request":{"snapshotId":"00000001_day"}}',
  ])('is not understood when it says %s', async (line) => {
    const at = place()
    serve(at, async () => success(ANSWER))
    const reply = await ask(at, line)
    expect(reply.is === 'answered' && JSON.parse(reply.line)).toMatchObject({
      version: 3,
      result: { ok: false, error: { code: 'not-allowed' } },
    })
  })

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
