import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication } from '@playwright/test'
import { ipcContract } from '@shared/contract/ipc'
import { folderState } from '../../fixtures/folderState'
import { type Keepline } from '../../fixtures/keepline'
import { DUE_IN_7_DAYS, addCard, record } from '../../fixtures/library'
import { expect, test } from '../../fixtures/test'

/** A tray that does not answer for so long looks broken. */
const LONGEST_PAUSE_MS = 500

/**
 * Notes in the main process how long it does nothing but one thing, in time of the processor: a busy
 * machine makes everything wait.
 */
async function watchPauses(electron: ElectronApplication): Promise<() => Promise<number>> {
  await electron.evaluate(() => {
    const spent = () => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1000
    }
    let last = spent()
    const watch = { longest: 0 }
    setInterval(() => {
      const now = spent()
      watch.longest = Math.max(watch.longest, now - last)
      last = now
    }, 10)
    Object.assign(globalThis, { watch })
  })
  return () =>
    electron.evaluate(() => {
      const { watch } = Object(globalThis)
      const { longest } = watch
      watch.longest = 0
      return Number(longest)
    })
}

/** Calls one function of window.api so many times at once, and counts the codes of the answers. */
async function flood({ page }: Keepline, channel: string, times: number, requests: unknown[]) {
  return page.evaluate(
    async ({ name, count, bodies }) => {
      const [topic = '', verb = ''] = name.split(':')
      const call = Object(window.api)[topic][verb]
      const calls = Array.from({ length: count }, (_, index) => call(bodies[index % bodies.length]))
      const answers = await Promise.all(calls)
      const codes = answers.map((answer) => (answer.ok ? 'ok' : String(answer.error.code)))
      const kinds = [...new Set(codes)].map((code) => [
        code,
        codes.filter((c) => c === code).length,
      ])
      return { codes: Object.fromEntries(kinds) }
    },
    { name: channel, count: times, bodies: requests },
  )
}

/** These open a window of the system, or make a file: they are not called 5,000 times. */
const ASK_THE_USER = /:(choose|choose.*|open.*|show.*|save.*|export.*|evidencePack|runNow|test)$/

const HEAVY = [
  ['reminders:health', undefined],
  ['library:read', { since: null }],
  ['library:removeSamples', undefined],
] as const

test('5,000 calls on one channel do not hold up the main process', async ({ startKeepline }) => {
  test.setTimeout(240_000)
  const app = await startKeepline()
  const { card } = await addCard(app.page, DUE_IN_7_DAYS)
  await record(app.page, card.id)
  const longest = await watchPauses(app.electron)
  for (const channel of Object.keys(ipcContract).filter((name) => !ASK_THE_USER.test(name))) {
    await longest()
    await flood(app, channel, 100, [undefined])
    expect(await longest(), channel).toBeLessThan(LONGEST_PAUSE_MS)
  }
  for (const [channel, request] of HEAVY) {
    const { codes } = await flood(app, channel, 5_000, [request])
    expect(codes).toEqual({ ok: 5_000 })
    expect(await longest(), channel).toBeLessThan(LONGEST_PAUSE_MS)
  }
})

test('neither do 1,000 changes of settings, and the last one counts', async ({ startKeepline }) => {
  const app = await startKeepline()
  const longest = await watchPauses(app.electron)
  const themes = [{ theme: 'light' }, { theme: 'dark' }]
  const { codes } = await flood(app, 'settings:change', 1_000, themes)
  expect(codes).toEqual({ ok: 1_000 })
  expect(await longest()).toBeLessThan(LONGEST_PAUSE_MS)
  // Every write leaves a numbered copy.
  const copies = await readdir(join(app.dataFolder, 'backups', 'settings', 'settings'))
  const numbers = copies.map((name) => Number(name.slice(0, 8)))
  expect(Math.max(...numbers)).toBeLessThan(250)
  expect(await app.page.evaluate(() => window.api?.settings.read())).toMatchObject({
    data: { theme: 'dark' },
  })
})

/** A text of so many million characters wherever a request can have one; main never sees it. */
test('100 MB on any channel are refused before main looks at them', async ({ startKeepline }) => {
  test.setTimeout(240_000)
  const app = await startKeepline()
  const before = await folderState(app.dataFolder)
  const longest = await watchPauses(app.electron)
  const memory = () => app.electron.evaluate(() => process.memoryUsage().rss)
  const [channels, rss] = [Object.keys(ipcContract), await memory()]
  for (const channel of channels) {
    const codes = await app.page.evaluate(async (name) => {
      const [topic = '', verb = ''] = name.split(':')
      const call = Object(window.api)[topic][verb]
      const text = 'x'.repeat(100_000_000)
      const requests = [text, { cardId: text }, { input: { note: text } }, [text]]
      const answers = await Promise.all(requests.map((request) => call(request)))
      return answers.map((answer) => answer.error?.code)
    }, channel)
    expect(new Set(codes), channel).toEqual(new Set(['not-allowed']))
  }
  expect(await longest()).toBeLessThan(LONGEST_PAUSE_MS)
  expect((await memory()) - rss).toBeLessThan(700_000_000)
  expect(await folderState(app.dataFolder)).toEqual(before)
})
