import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Keepline, commandLine } from '../../fixtures/keepline'
import { end, start } from '../../fixtures/processes'
import { expect, test } from '../../fixtures/test'
import { until } from '../../fixtures/until'
import { everyPage, show } from '../../pages/everyPage'
import { say } from '../../pages/texts'

const ADDRESS = /"url":"(https?|wss?|ftp):/

async function throughAllPages({ page }: Keepline): Promise<void> {
  for (const stop of await everyPage(page)) await show(page, stop)
}

const logSchema = v.object({
  constants: v.object({ logEventTypes: v.record(v.string(), v.number()) }),
  events: v.array(v.object({ type: v.number(), params: v.optional(v.unknown()) })),
})

/** Lookups, connections and requested addresses in Chromium's own log. */
async function trafficIn(log: string): Promise<readonly string[]> {
  const { constants, events } = v.parse(logSchema, JSON.parse(await readFile(log, 'utf8')))
  const { logEventTypes: types } = constants
  const steps = ['HOST_RESOLVER_MANAGER_REQUEST', 'TCP_CONNECT', 'UDP_CONNECT', 'SSL_CONNECT']
  const codes = new Set(steps.map((step) => types[step]))
  expect(codes.has(undefined), 'every step has its code').toBe(false)
  return events
    .filter(({ type, params }) => codes.has(type) || ADDRESS.test(JSON.stringify(params ?? '')))
    .map((event) => JSON.stringify(event))
}

test('Chromium asks for nothing over the network, on any page', async ({
  startKeepline,
  scratch,
}) => {
  test.setTimeout(120_000)
  const log = join(scratch, 'netlog.json')
  const app = await startKeepline({ args: [`--log-net-log=${log}`] })
  await throughAllPages(app)
  await app.quit()
  expect(await trafficIn(log)).toEqual([])
})

test('what the page tries to fetch by itself goes nowhere', async ({ startKeepline, scratch }) => {
  const log = join(scratch, 'netlog.json')
  const app = await startKeepline({ args: [`--log-net-log=${log}`] })
  const isRefused = await app.page.evaluate(() =>
    fetch('https://keepline-test.invalid/').then(
      () => false,
      () => true,
    ),
  )
  expect(isRefused).toBe(true)
  await app.quit()
  expect(await trafficIn(log)).toEqual([])
})

/** A network call other than to a Unix socket. */
const OUTWARD = /(connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?,.*/g

test('not one process of the app turns to the network, seen by the kernel', async ({
  desktop,
  scratch,
}) => {
  const log = join(scratch, 'strace.log')
  // Without Playwright, which debugs over a local port.
  const { executable, args, env } = commandLine(desktop, { dataFolder: join(scratch, 'data') })
  const trace = ['-f', '-qq', '-s', '64', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', log]
  const traced = start('strace', [...trace, executable, ...args], {
    env: { ...env, KEEPLINE_BENCH: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const output: string[] = []
  traced.stdout?.on('data', (text) => output.push(String(text)))
  await until(
    'the window to take input',
    () => output.join('').includes('keepline:interactive'),
    45_000,
  )
  const item = await desktop.tray.item()
  await item.choose(say.tray.quit)
  await end(traced)
  const calls = await readFile(log, 'utf8')
  expect(calls).toContain('AF_UNIX')
  expect([...calls.matchAll(OUTWARD)].map(([call]) => call)).toEqual([])
})
