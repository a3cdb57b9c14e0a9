import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { success } from '@shared/contract/result'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ImportAnswer } from './importFile'
import { ask, socketPathFor } from './localSocket'
import { askRunningApp, serveCommands } from './runningApp'

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

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-socket-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return socketPathFor(folder, 'linux')
}

function serve(path: string, importFile: Parameters<typeof serveCommands>[1]) {
  const commands = serveCommands(path, importFile, () => undefined)
  onTestFinished(() => commands.stop())
  return commands
}

describe('a command beside the window', () => {
  it('is done by the running app, whose ear is closed to other users', async () => {
    const path = place()
    const asked: unknown[] = []
    serve(path, async (request) => {
      asked.push(request)
      return success(ANSWER)
    })
    const done = await askRunningApp(path, REQUEST)
    expect(done).toEqual({ is: 'answered', result: { ok: true, data: ANSWER } })
    expect(asked).toEqual([REQUEST])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('learns that nobody runs, also from what a killed app left behind', async () => {
    const path = place()
    expect(await askRunningApp(path, REQUEST)).toBeNull()
    serve(path, async () => success(ANSWER)).stop()
    expect(await askRunningApp(path, REQUEST)).toBeNull()
  })

  it('is refused while another one is being done', async () => {
    const path = place()
    let finish = () => {}
    const first = new Promise<void>((resolve) => (finish = resolve))
    serve(path, async () => first.then(() => success(ANSWER)))
    const one = askRunningApp(path, REQUEST)
    const two = await askRunningApp(path, REQUEST)
    expect(two).toMatchObject({ result: { ok: false, error: { code: 'busy' } } })
    finish()
    expect(await one).toMatchObject({ result: { ok: true } })
  })

  it.each(['nonsense', '{"version":2}', '{"version":1,"import":{"path":7}}'])(
    'is not understood when it says %s',
    async (line) => {
      const path = place()
      serve(path, async () => success(ANSWER))
      const reply = await ask(path, line)
      expect(reply.is === 'answered' && JSON.parse(reply.line)).toMatchObject({
        version: 1,
        result: { ok: false, error: { code: 'not-allowed' } },
      })
    },
  )

  it('says so when the app goes without an answer', async () => {
    const path = place()
    serve(path, () => Promise.reject(new Error('gone')))
    expect(await askRunningApp(path, REQUEST)).toEqual({ is: 'cut' })
  })

  it('does not fall over somebody who only knocks', async () => {
    const path = place()
    serve(path, async () => success(ANSWER))
    await new Promise<void>((resolve) => {
      const socket = connect(path, () => socket.destroy())
      socket.on('close', () => resolve())
    })
    expect(await askRunningApp(path, REQUEST)).toMatchObject({ is: 'answered' })
  })
})
