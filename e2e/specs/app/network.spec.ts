import { createSocket } from 'node:dgram'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
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

/**
 * Everything a script in the page could send datagrams with, or open a connection with past the request
 * filter. Resolves when the page has given up on all of them.
 */
async function callOut({ page }: Keepline, port: number): Promise<void> {
  await page.evaluate(async (to) => {
    const at = `127.0.0.1:${to}`
    const known = { username: 'a', credential: 'b' }
    const servers: RTCIceServer[] = [
      { urls: `stun:${at}` },
      { urls: `stun:localhost:${to}` },
      { urls: `turn:${at}`, ...known },
      { urls: `turn:${at}?transport=tcp`, ...known },
      { urls: `turns:${at}`, ...known },
    ]
    const gatherings = servers.map(async (server) => {
      const peer = new RTCPeerConnection({ iceServers: [server], iceCandidatePoolSize: 2 })
      peer.createDataChannel('out')
      await peer.setLocalDescription(await peer.createOffer())
      // The other side names its own address as ours to reach: the checks of ICE would go there.
      const there = new RTCPeerConnection()
      there.createDataChannel('out')
      const line = `candidate:1 1 udp 2122260223 127.0.0.1 ${to} typ host`
      const offer = await there.createOffer()
      await there.setRemoteDescription(peer.localDescription ?? offer)
      await there.setLocalDescription(await there.createAnswer())
      await peer.setRemoteDescription(there.localDescription ?? offer)
      await peer.addIceCandidate({ candidate: line, sdpMid: '0', sdpMLineIndex: 0 })
      await new Promise<void>((resolve) => {
        const look = () => {
          if (peer.iceGatheringState === 'complete') resolve()
        }
        peer.addEventListener('icegatheringstatechange', look)
        look()
      })
    })
    const others = [
      async () => new WebTransport(`https://${at}/`).ready,
      async () =>
        new Promise((resolve) => {
          new WebSocket(`ws://${at}/`).onerror = resolve
        }),
      async () => fetch(`http://${at}/`),
    ]
    await Promise.allSettled([...gatherings, ...others.map((call) => call())])
  }, port)
}

/** A neighbour who hears whatever arrives at its port, as a datagram or as a connection. */
async function listener() {
  const heard: string[] = []
  const calls = createServer((socket) => {
    heard.push('a connection')
    socket.destroy()
  })
  await new Promise<void>((resolve) => calls.listen(0, '127.0.0.1', resolve))
  const { port } = v.parse(v.object({ port: v.number() }), calls.address())
  const datagrams = createSocket('udp4', (message) => heard.push(message.toString('hex')))
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    heard,
    port,
    /** Resolves when a message of our own has come: what was sent before it has come as well. */
    async untilQuiet(): Promise<void> {
      const known = Buffer.from('the last one')
      const sender = createSocket('udp4')
      await new Promise((resolve) => sender.send(known, port, '127.0.0.1', resolve))
      await until('the last message', () => heard.includes(known.toString('hex')))
      sender.close()
      heard.splice(heard.indexOf(known.toString('hex')), 1)
    },
    stop() {
      calls.close()
      datagrams.close()
    },
  }
}

test('security: no datagram leaves the page, whatever a script in it tries', async ({
  startKeepline,
}) => {
  const neighbour = await listener()
  const app = await startKeepline()
  await callOut(app, neighbour.port)
  await neighbour.untilQuiet()
  expect(neighbour.heard).toEqual([])
  neighbour.stop()
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
