import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardAgainstLostBus, lostBus, startGuard } from './crashGuard'

const isLinux = process.platform === 'linux'
const log: string[] = []
const logger = { info: (event: string) => log.push(event), error: () => expect.fail() }

let folder: string
let mark: string

beforeEach(() => {
  log.length = 0
  folder = mkdtempSync(join(tmpdir(), 'keepline-guard-'))
  mark = join(folder, 'came back')
})

afterEach(() => rmSync(folder, { recursive: true }))

const ended = (program: ChildProcess) =>
  new Promise<number | null>((resolve) => program.once('exit', resolve))

describe.skipIf(!isLinux)('the guard', () => {
  it('starts the app again when it was gone without a word', async () => {
    const guard = startGuard(['/bin/touch', mark], logger, 0)
    guard.stdin?.destroy()
    await ended(guard)
    expect(existsSync(mark)).toBe(true)
  })

  it('ends in silence when the app says farewell', async () => {
    const guard = startGuard(['/bin/touch', mark], logger, 0)
    guard.stdin?.end('farewell\n')
    expect(await ended(guard)).toBe(0)
    expect(existsSync(mark)).toBe(false)
  })
})

describe('an app', () => {
  function begin(argv: readonly string[]) {
    const delays: number[] = []
    const clock = {
      now: () => '2026-11-22T16:00:00.000Z',
      timeZone: () => 'America/Lima',
      every(seconds: number) {
        delays.push(seconds)
        return () => void delays.push(-seconds)
      },
    }
    const whenQuit: (() => void)[] = []
    const onQuit = (listen: () => void) => void whenQuit.push(listen)
    const busNow = () => Promise.resolve(null)
    guardAgainstLostBus({ clock, logger, onQuit, busNow, command: ['keepline'], argv })
    return { delays, quit: () => whenQuit.forEach((listen) => listen()) }
  }

  it('is guarded once it has run for a little while', () => {
    expect(begin(['keepline']).delays).toEqual([10])
    expect(log).toEqual([])
  })

  it('that came back is not started over and over', () => {
    expect(begin(['keepline', '--came-back=0f3c']).delays).toEqual([600])
    expect(log).toEqual(['came-back-after-lost-bus'])
  })

  it('knows the bus that it came back from, and when it was started by somebody', () => {
    expect(lostBus(['keepline', '--came-back=0f3c'])).toBe('0f3c')
    expect(lostBus(['keepline', '--at-login'])).toBeNull()
  })

  it('that quits before is never guarded', () => {
    const { delays, quit } = begin(['keepline'])
    quit()
    expect(delays).toEqual([10, -10])
  })
})
