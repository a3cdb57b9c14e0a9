import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { callsOver, moved } from './threadCalls'

const functions = {
  add: (a: number, b: number) => a + b,
  fail: (): number => {
    throw Object.assign(new Error('The disk went away.'), { handle: () => 'cannot be sent' })
  },
  tool: (): object => ({ use: () => 'a function cannot be sent' }),
  never: () => new Promise<number>(() => undefined),
  bytes: () => {
    const bytes = new Uint8Array([1, 2, 3])
    kept = bytes
    return moved(bytes, [bytes.buffer])
  },
}
let kept = new Uint8Array()

function connected() {
  const { port1, port2 } = new MessageChannel()
  callsOver<object, typeof functions>(port1, functions)
  return { calls: callsOver<typeof functions>(port2, {}), port: port2 }
}

describe('calls to another thread', () => {
  it('are answered, each with its own answer', async () => {
    const { calls, port } = connected()
    expect(await Promise.all([calls.add(1, 2), calls.add(3, 4)])).toEqual([3, 7])
    port.close()
  })

  it('fail with the message of what failed there, whatever else the error holds', async () => {
    const { calls, port } = connected()
    await expect(calls.fail()).rejects.toThrow('The disk went away.')
    port.close()
  })

  it('fail when the answer cannot be sent, and the next one is answered all the same', async () => {
    const { calls, port } = connected()
    await expect(calls.tool()).rejects.toThrow('could not be cloned')
    expect(await calls.add(1, 1)).toBe(2)
    port.close()
  })

  it('fail when the other end is known to be gone', async () => {
    const { calls, port } = connected()
    const waiting = calls.never()
    calls.$close(new Error('The file was closed.'))
    await expect(waiting).rejects.toThrow('The file was closed.')
    await expect(calls.add(1, 1)).rejects.toThrow('closed')
    port.close()
  })

  it('take over what is moved, instead of copying it', async () => {
    const { calls, port } = connected()
    expect(await calls.bytes()).toEqual(new Uint8Array([1, 2, 3]))
    expect(kept.length).toBe(0)
    port.close()
  })
})
