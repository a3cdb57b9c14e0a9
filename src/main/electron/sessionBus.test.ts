import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Message } from 'dbus-next'
import { type SessionBus, askBus, createSessionBus, ownerChanges, ownerOf } from './sessionBus'
import { type PrivateBus, hasDbus, hastyClock, privateBus } from './testing/privateBus'

const NAME = 'pe.keepline.Test'

let daemon: PrivateBus
let log: string[]

beforeEach(async () => {
  daemon = privateBus()
  log = []
  if (hasDbus) await daemon.start()
})

afterEach(() => daemon.remove())

function open(address: () => string | null = () => daemon.address): SessionBus {
  // Only this test's lines: a bus of an earlier test may still be logging.
  const lines = log
  const logger = { info: (event: string) => lines.push(event), error: () => expect.fail() }
  return createSessionBus(hastyClock, logger, address)
}

const ping = (bus: SessionBus) => askBus(bus, 'GetId', '', [])

describe.skipIf(!hasDbus)('the session bus', () => {
  it('answers, and tells who has a name', async () => {
    const bus = open()
    const other = await daemon.connect()
    await other.requestName(NAME, 0)
    expect(await ownerOf(bus, NAME)).toMatch(/^:1\./)
    expect(await ownerOf(bus, 'pe.keepline.Nobody')).toBeNull()
  })

  it('passes on the signals that were asked for, and no others', async () => {
    const bus = open()
    const heard: unknown[] = []
    bus.listen({ interface: NAME, member: 'Wanted' }, ({ member, body }) =>
      heard.push([member, body]),
    )
    await ping(bus)
    const other = await daemon.connect()
    for (const member of ['Unwanted', 'Wanted']) {
      other.send(Message.newSignal('/test', NAME, member, 's', ['hello']))
    }
    await vi.waitFor(() => expect(heard).toEqual([['Wanted', ['hello']]]))
  })

  it('tells of an owner who comes and goes', async () => {
    const bus = open()
    const changes: unknown[] = []
    bus.listen(ownerChanges(NAME), ({ body }) => changes.push(body))
    await ping(bus)
    const other = await daemon.connect()
    await other.requestName(NAME, 0)
    await other.releaseName(NAME)
    await vi.waitFor(() => expect(changes).toHaveLength(2))
    expect(changes[0]).toEqual([NAME, '', expect.stringMatching(/^:1\./)])
  })

  it('comes back by itself when it went away, with all that was listened to', async () => {
    const bus = open()
    const story: unknown[] = []
    bus.onConnection((isConnected) => story.push(isConnected))
    bus.listen({ interface: NAME }, ({ member }) => story.push(member))
    await ping(bus)
    await daemon.stop()
    await vi.waitFor(() => expect(story).toEqual([true, false]))
    await expect(ping(bus)).rejects.toThrow('there is no session bus')

    await daemon.start()
    await vi.waitFor(() => expect(story).toEqual([true, false, true]))
    const other = await daemon.connect()
    other.send(Message.newSignal('/test', NAME, 'Again'))
    await vi.waitFor(() => expect(story.at(-1)).toBe('Again'))
    expect(log).toEqual(['session-bus-missing'])
  })

  it('ends a call that waits when the bus goes away', async () => {
    const bus = open()
    const silent = await daemon.connect()
    silent.addMethodHandler(() => true)
    await silent.requestName(NAME, 0)
    const call = { destination: NAME, path: '/', interface: NAME, member: 'Never' }
    await ping(bus)
    const waiting = expect(bus.call(call)).rejects.toThrow('the session bus is gone')
    await daemon.stop()
    await waiting
  })

  it('does not wait for ever for a program that hangs', async () => {
    const bus = open()
    const silent = await daemon.connect()
    silent.addMethodHandler(() => true)
    await silent.requestName(NAME, 0)
    const call = { destination: NAME, path: '/', interface: NAME, member: 'Never' }
    await expect(bus.call(call)).rejects.toThrow('no answer')
  })

  it('is found later where there was none at the start, and complains once', async () => {
    await daemon.stop()
    const bus = open()
    await expect(ping(bus)).rejects.toThrow('there is no session bus')
    await daemon.start()
    await vi.waitFor(() => expect(ping(bus)).resolves.toHaveLength(1))
    expect(log).toEqual(['session-bus-missing'])
  })

  it('is missing, and no more than that, on a computer without D-Bus', async () => {
    const bus = open(() => null)
    await expect(ping(bus)).rejects.toThrow('there is no session bus')
    expect(await ownerOf(bus, NAME)).toBeNull()
  })
})
