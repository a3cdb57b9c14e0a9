import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { success } from '@shared/contract/result'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ImportAnswer } from './importFile'
import { ask, socketPathFor } from './localSocket'
import { type Commands, askToImport, askToRestore, serveCommands } from './runningApp'

const ANSWER: ImportAnswer = {
  fileName: '台账.csv',
  isTrial: false,
  counts: {
    rows: { new: 1, changed: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 1,
    changedCards: 0,
    newRenewals: 1,
    changedRenewals: 0,
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

const NOT_ASKED = () => Promise.reject(new Error('Nobody asked for this.'))

function serve(
  path: string,
  importFile: Commands['importFile'],
  restore: Commands['restore'] = NOT_ASKED,
) {
  const commands = serveCommands(path, { importFile, restore }, () => undefined)
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
    const done = await askToImport(path, REQUEST)
    expect(done).toEqual({ is: 'answered', result: { ok: true, data: ANSWER } })
    expect(asked).toEqual([REQUEST])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('restores by the running app, too', async () => {
    const path = place()
    const request = { snapshotId: '00000001_day', card: '987 654 321', isTrial: true }
    const snapshot = { id: '00000001_day', takenAt: '2026-11-22T06:00:00.000Z', cards: 1 }
    const answer = {
      snapshot: { ...snapshot, reason: 'day' as const },
      ...{ isTrial: true, card: null, changes: null, undo: null },
      problem: 'noCard' as const,
    }
    const asked: unknown[] = []
    serve(path, NOT_ASKED, async (came) => {
      asked.push(came)
      return success(answer)
    })
    const done = await askToRestore(path, request)
    expect(done).toEqual({ is: 'answered', result: { ok: true, data: answer } })
    expect(asked).toEqual([request])
  })

  it('learns that nobody runs, also from what a killed app left behind', async () => {
    const path = place()
    expect(await askToImport(path, REQUEST)).toBeNull()
    serve(path, async () => success(ANSWER)).stop()
    expect(await askToImport(path, REQUEST)).toBeNull()
  })

  it('is refused while another one is being done', async () => {
    const path = place()
    let finish = () => {}
    const first = new Promise<void>((resolve) => (finish = resolve))
    serve(path, async () => first.then(() => success(ANSWER)))
    const one = askToImport(path, REQUEST)
    const two = await askToImport(path, REQUEST)
    expect(two).toMatchObject({ result: { ok: false, error: { code: 'busy' } } })
    finish()
    expect(await one).toMatchObject({ result: { ok: true } })
  })

  it.each([
    'nonsense',
    '{"version":3}',
    '{"version":1,"import":{"path":"/a","isTrial":false,"dates":null}}',
    '{"version":2,"command":"import","request":{"path":7}}',
    '{"version":2,"command":"remove","request":{"snapshotId":"00000001_day"}}',
  ])('is not understood when it says %s', async (line) => {
    const path = place()
    serve(path, async () => success(ANSWER))
    const reply = await ask(path, line)
    expect(reply.is === 'answered' && JSON.parse(reply.line)).toMatchObject({
      version: 2,
      result: { ok: false, error: { code: 'not-allowed' } },
    })
  })

  it('says so when the app goes without an answer', async () => {
    const path = place()
    serve(path, () => Promise.reject(new Error('gone')))
    expect(await askToImport(path, REQUEST)).toEqual({ is: 'cut' })
  })

  it('does not fall over somebody who only knocks', async () => {
    const path = place()
    serve(path, async () => success(ANSWER))
    await new Promise<void>((resolve) => {
      const socket = connect(path, () => socket.destroy())
      socket.on('close', () => resolve())
    })
    expect(await askToImport(path, REQUEST)).toMatchObject({ is: 'answered' })
  })
})
