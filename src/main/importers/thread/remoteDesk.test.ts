import { MessageChannel } from 'node:worker_threads'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ImportDesk } from '../../ports/imports'
import { callsOver } from '../../threads/threadCalls'
import { type DeskCalls, type DeskEvents, answerAt } from './answeringDesk'
import { remoteDesk } from './remoteDesk'

const NOW = '2026-11-22T16:00:00.000Z'

/** A ledger of so many cards with one renewal each. */
function ledger(cards: number): Uint8Array {
  const rows = Array.from({ length: cards }, (_, at) => `${910_000_000 + at},2026-01-05,5`)
  return new TextEncoder().encode(['号码,充值日期,金额', ...rows].join('\n'))
}

/** A desk at the other end of a port, and how many messages went there. */
async function openedDesk(cards: number) {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  answerAt(port1)
  const seen = { messages: 0, progress: [] as number[] }
  const counting = {
    postMessage(message: unknown) {
      seen.messages += 1
      port2.postMessage(message)
    },
    on: port2.on.bind(port2),
    off: port2.off.bind(port2),
  }
  const thread = callsOver<DeskCalls, DeskEvents>(counting, {
    progress: (done) => void seen.progress.push(done),
  })
  const opened = await thread.open({ fileName: '台账.csv', bytes: ledger(cards) })
  expect(opened.ok).toBe(true)
  return { desk: remoteDesk(thread, () => thread.$close(new Error('The file was closed.'))), seen }
}

const on = (documents: readonly CardDocument[]) => ({
  documents,
  now: NOW,
  timeZone: 'Asia/Shanghai',
})

async function allDocuments(desk: ImportDesk): Promise<CardDocument[]> {
  const all: CardDocument[] = []
  for (;;) {
    const batch = await desk.documents(all.length)
    if (batch.length === 0) return all
    all.push(...batch)
  }
}

describe('a file that is read in another thread', () => {
  it('hands its cards over in a few messages, all of them and in their order', async () => {
    const { desk, seen } = await openedDesk(5_000)
    await desk.plan(null, on([]))
    seen.messages = 0
    const documents = await allDocuments(desk)
    expect(documents.map(({ card }) => card.number)).toEqual(
      Array.from({ length: 5_000 }, (_, at) => String(910_000_000 + at)),
    )
    expect(seen.messages).toBeLessThan(10)
    expect(seen.progress.length).toBeGreaterThan(2)
    expect(seen.progress).toEqual(seen.progress.toSorted((a, b) => a - b))
  })

  it('is planned on the whole library, which is sent again only when it has changed', async () => {
    const { desk, seen } = await openedDesk(3_000)
    expect((await desk.plan(null, on([]))).counts.rows).toMatchObject({ new: 3_000, same: 0 })
    const library = await allDocuments(desk)
    expect((await desk.plan(null, on(library))).counts.rows).toMatchObject({ new: 0, same: 3_000 })
    seen.messages = 0
    await desk.plan(null, on([...library]))
    expect(seen.messages).toBe(1)
    // A library that has become empty is one, too.
    expect((await desk.plan(null, on([]))).counts.rows).toMatchObject({ new: 3_000, same: 0 })
  })

  it('fails what is under way once it is closed', async () => {
    const { desk } = await openedDesk(10)
    const planning = desk.plan(null, on([]))
    desk.close()
    await expect(planning).rejects.toThrow('closed')
    await expect(desk.refused()).rejects.toThrow('closed')
  })

  it('says that no file is open, rather than nothing', async () => {
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    answerAt(port1)
    await expect(callsOver<DeskCalls>(port2, {}).refused()).rejects.toThrow('No file is open.')
  })
})
