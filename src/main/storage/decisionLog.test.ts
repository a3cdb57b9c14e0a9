import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMinutes } from '@shared/domain/base/civilDate'
import { newDecision } from '@shared/domain/reminders/decision'
import { expect, it, onTestFinished } from 'vitest'
import type { DecisionLog } from '../ports/records'
import { openDecisionLog } from './decisionLog'
import { openLibrary } from './libraryFolder'
import { NOW, logBook } from './testing/fixtures'
import { temporaryFolder } from './testing/temporaryLibrary'

const A_DAY = 24 * 60

function logIn(folder: string, now = NOW, book = logBook()): DecisionLog {
  const clock = { now: () => now, timeZone: () => 'Asia/Shanghai', every: () => () => undefined }
  return openDecisionLog(openLibrary(folder, { clock, logger: book }), clock)
}
const decision = (at = NOW) => newDecision(at, 'delivered', { cardId: 'card-0001', offset: 7 })
const linesIn = (folder: string) =>
  readFileSync(join(folder, 'reminders.log'), 'utf8').split('\n').filter(Boolean)

it('keeps what was decided over a restart, in order, for the user alone', () => {
  const folder = temporaryFolder()
  const log = logIn(folder)
  const [first, second] = [decision(), newDecision(NOW, 'paused', { until: addMinutes(NOW, 60) })]
  log.add(first)
  log.add(second)
  expect(log.all()).toEqual([first, second])
  expect(logIn(folder).all()).toEqual([first, second])
  expect(statSync(join(folder, 'reminders.log')).mode & 0o777).toBe(0o600)
})

it('shows ninety days', () => {
  const folder = temporaryFolder()
  const [old, young] = [
    decision(addMinutes(NOW, -90 * A_DAY - 1)),
    decision(addMinutes(NOW, -90 * A_DAY)),
  ]
  const log = logIn(folder, addMinutes(NOW, -90 * A_DAY))
  log.add(old)
  log.add(young)
  expect(logIn(folder).all()).toEqual([young])
})

it('forgets with the next start what is older than ninety days of decisions', () => {
  const folder = temporaryFolder()
  const log = logIn(folder)
  for (let day = 92; day >= 0; day -= 1) log.add(decision(addMinutes(NOW, -day * A_DAY)))
  logIn(folder).all()
  expect(linesIn(folder)).toHaveLength(90)
})

it('is not emptied by starts with the clock years ahead', () => {
  const folder = temporaryFolder()
  logIn(folder).add(decision())
  for (const years of [1, 2, 70]) {
    const ahead = addMinutes(NOW, years * 365 * A_DAY)
    const log = logIn(folder, ahead)
    log.add(decision(ahead))
  }
  expect(logIn(folder).all()).toContainEqual(decision())
})

it('writes nothing when it is only read', () => {
  const folder = temporaryFolder()
  logIn(folder).add(decision())
  const { mtimeMs } = statSync(join(folder, 'reminders.log'))
  const log = logIn(folder)
  log.all()
  expect(statSync(join(folder, 'reminders.log')).mtimeMs).toBe(mtimeMs)
})

it('reads past lines that are broken, or that a later version wrote', () => {
  const folder = temporaryFolder()
  logIn(folder).add(decision())
  const path = join(folder, 'reminders.log')
  const good = readFileSync(path, 'utf8')
  writeFileSync(path, `{"at":\n${good}{"at":"2026-11-22","what":"sung"}\n${good}half a li`)
  const log = logIn(folder)
  expect(log.all()).toHaveLength(2)
  log.add(decision())
  expect(logIn(folder).all()).toHaveLength(3)
})

it('changes nothing in a folder that a newer version wrote', () => {
  const folder = temporaryFolder()
  logIn(folder).add(decision())
  writeFileSync(join(folder, 'library.json'), JSON.stringify({ schemaVersion: 99 }))
  const later = addMinutes(NOW, 100 * A_DAY)
  const log = logIn(folder, later)
  log.add(decision(later))
  expect(log.all()).toEqual([decision(later)])
  expect(linesIn(folder)).toHaveLength(1)
})

const canMount =
  process.platform === 'linux' && spawnSync('mount', ['--version']).status === 0 && isRoot()

function isRoot(): boolean {
  return process.getuid?.() === 0
}

it.skipIf(!canMount)(
  'remembers what a full disk does not take, and loses no line to the half of another',
  () => {
    const folder = join(temporaryFolder(), 'disk')
    mkdirSync(folder)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    if (mounted.status !== 0) return
    onTestFinished(() => void spawnSync('umount', ['-l', folder]))
    const book = logBook()
    const log = logIn(folder, NOW, book)
    log.add(decision())
    fill(join(folder, 'filler'))
    // More entries than fit into what is left of the last block.
    for (let times = 0; times < 60; times++) log.add(decision())
    expect(log.all()).toHaveLength(61)
    expect(book.events).toContain('decision-not-kept Error: ENOSPC')
    rmSync(join(folder, 'filler'))
    log.add(decision())
    const before = linesIn(folder).filter((line) => line.endsWith('}')).length
    expect(logIn(folder).all()).toHaveLength(before)
    expect(JSON.parse(linesIn(folder).at(-1) ?? '')).toEqual(decision())
  },
)

function fill(path: string): void {
  try {
    writeFileSync(path, Buffer.alloc(1_000_000))
  } catch {
    // The disk is full now, as intended.
  }
}
