import { type ElectronApplication } from '@playwright/test'
import { ipcContract } from '@shared/contract/ipc'
import { folderState } from '../../fixtures/folderState'
import { type Keepline } from '../../fixtures/keepline'
import { DUE_IN_7_DAYS, addCard, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'

/** What reached the main process since the last look: how often each channel, and how many at once. */
interface Reached {
  readonly asked: Readonly<Record<string, number>>
  readonly atOnce: number
}

/** Counts in the main process what its handlers are asked. */
async function watchMain(electron: ElectronApplication): Promise<() => Promise<Reached>> {
  await electron.evaluate(({ ipcMain }) => {
    type Handler = (...args: unknown[]) => Promise<unknown>
    const reached = { asked: {} as Record<string, number>, atOnce: 0 }
    // Electron has no public way to see which requests arrive.
    const handlers: Map<string, Handler> = Object(ipcMain)._invokeHandlers
    for (const [channel, handler] of [...handlers]) {
      let underWay = 0
      handlers.set(channel, async (...args) => {
        underWay += 1
        reached.asked[channel] = (reached.asked[channel] ?? 0) + 1
        reached.atOnce = Math.max(reached.atOnce, underWay)
        try {
          return await handler(...args)
        } finally {
          underWay -= 1
        }
      })
    }
    Object.assign(globalThis, { reached })
  })
  return () =>
    electron.evaluate(() => {
      const { reached } = Object(globalThis)
      const seen: Reached = { asked: { ...reached.asked }, atOnce: reached.atOnce }
      Object.assign(reached, { asked: {}, atOnce: 0 })
      return seen
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

/** So many requests of one channel at a time. */
const MOST_AT_ONCE = 16

const SAME_QUESTION = [
  ['reminders:health', undefined],
  ['library:read', { since: null }],
] as const

test('a flood on any channel reaches the main process in small parts', async ({
  startKeepline,
}) => {
  test.setTimeout(240_000)
  const app = await startKeepline()
  const { card } = await addCard(app.page, DUE_IN_7_DAYS)
  await record(app.page, card.id)
  const reached = await watchMain(app.electron)
  for (const channel of Object.keys(ipcContract).filter((name) => !ASK_THE_USER.test(name))) {
    await flood(app, channel, 100, [undefined])
    expect((await reached()).atOnce, channel).toBeLessThanOrEqual(MOST_AT_ONCE)
  }
  const { codes } = await flood(app, 'library:removeSamples', 5_000, [undefined])
  expect(codes).toEqual({ ok: 5_000 })
  const { asked, atOnce } = await reached()
  expect(asked['library:removeSamples']).toBe(5_000)
  expect(atOnce).toBeLessThanOrEqual(MOST_AT_ONCE)
})

test('the same question asked 5,000 times is answered each time, and asked twice', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  await addCard(app.page, DUE_IN_7_DAYS)
  const reached = await watchMain(app.electron)
  for (const [channel, request] of SAME_QUESTION) {
    const { codes } = await flood(app, channel, 5_000, [request])
    expect(codes).toEqual({ ok: 5_000 })
    const { asked } = await reached()
    expect(asked[channel], channel).toBeLessThanOrEqual(2)
  }
})

test('1,000 changes of settings are written together, and the last one counts', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  await app.page.evaluate(() => {
    const told = { times: 0 }
    Object.assign(window, { told })
    window.api?.on('settings:changed', () => (told.times += 1))
  })
  const themes = [{ theme: 'light' }, { theme: 'dark' }]
  const { codes } = await flood(app, 'settings:change', 1_000, themes)
  expect(codes).toEqual({ ok: 1_000 })
  // Each write is told once.
  expect(await app.page.evaluate<number>(() => Object(window).told.times)).toBeLessThan(250)
  expect(await app.page.evaluate(() => window.api?.settings.read())).toMatchObject({
    data: { theme: 'dark' },
  })
})

test('100 MB on any channel are refused before main sees them', async ({ startKeepline }) => {
  test.setTimeout(240_000)
  const app = await startKeepline()
  const before = await folderState(app.dataFolder)
  const reached = await watchMain(app.electron)
  for (const channel of Object.keys(ipcContract)) {
    const codes = await app.page.evaluate(async (name) => {
      const [topic = '', verb = ''] = name.split(':')
      const call = Object(window.api)[topic][verb]
      const text = 'x'.repeat(100_000_000)
      const requests = [text, { cardId: text }, { input: { note: text } }, [text]]
      const answers = await Promise.all(requests.map((request) => call(request)))
      return answers.map((answer) => answer.error?.code)
    }, channel)
    expect(new Set(codes), channel).toEqual(new Set(['not-allowed']))
    expect((await reached()).asked[channel], channel).toBeUndefined()
  }
  expect(await folderState(app.dataFolder)).toEqual(before)
})
