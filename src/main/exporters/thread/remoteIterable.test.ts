import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { itemsFrom, serveItems } from './remoteIterable'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

function counter(until: number) {
  const seen = { asked: 0, isClosed: false }
  async function* items() {
    try {
      while (seen.asked < until) yield (seen.asked += 1)
    } finally {
      seen.isClosed = true
    }
  }
  return { seen, items: items() }
}

describe('items through a port', () => {
  it('come whole and in their order', async () => {
    const { port1, port2 } = new MessageChannel()
    serveItems(port1, counter(1_000).items)
    expect(await all(itemsFrom<number>(port2))).toEqual(
      Array.from({ length: 1_000 }, (_, at) => at + 1),
    )
  })

  it('are made only a little ahead of whoever takes them', async () => {
    const { port1, port2 } = new MessageChannel()
    const { seen, items } = counter(1_000)
    serveItems(port1, items)
    for await (const item of itemsFrom<number>(port2)) {
      expect(seen.asked - item).toBeLessThanOrEqual(5)
      if (item === 50) break
    }
  })

  it('are no longer made once nobody takes them', async () => {
    const { port1, port2 } = new MessageChannel()
    const { seen, items } = counter(1_000_000)
    serveItems(port1, items)
    const closed = new Promise((resolve) => port1.once('close', resolve))
    for await (const item of itemsFrom<number>(port2)) if (item === 3) break
    await closed
    await expect.poll(() => seen.isClosed).toBe(true)
  })

  it('end with the error that ended them there', async () => {
    const { port1, port2 } = new MessageChannel()
    async function* failing() {
      yield 1
      throw new Error('The disk went away.')
    }
    serveItems(port1, failing())
    await expect(all(itemsFrom(port2))).rejects.toThrow('The disk went away.')
  })

  it('are not taken for complete when the other end is gone', async () => {
    const { port1, port2 } = new MessageChannel()
    async function* endless() {
      yield 1
      port1.close()
      await new Promise(() => undefined)
    }
    serveItems(port1, endless())
    await expect(all(itemsFrom(port2))).rejects.toThrow('The other thread is gone.')
  })
})
