import type { ChannelFacts } from '@shared/contract/channelFacts'
import { isTooLarge } from '@shared/contract/requestSize'
import type { Failure } from '@shared/contract/result'

type Ask = (request: unknown) => Promise<unknown>

/** So many requests of one channel are on their way at the same time; the others wait in the page. */
const MOST_AT_ONCE = 16

/** Spelled out: `result.ts` would bring every schema into preload. */
const REFUSED: Failure = { ok: false, error: { code: 'not-allowed', params: {}, issues: [] } }

/**
 * What stands between the page and one channel, so that nothing a script in the page does can hold up
 * the process that draws the tray: a request that is too large never leaves the page, a flood goes over
 * in small parts, and the same question asked again and again is answered together.
 * See src/decisions/059-the-page-cannot-hold-up-main.md.
 */
export function gated(ask: Ask, facts: ChannelFacts): Ask {
  const send = inTurn(ask)
  const next = facts.isRead ? shared(send) : send
  return (request) => (isTooLarge(request, facts) ? Promise.resolve(REFUSED) : next(request))
}

/** The first to come is the first to be asked. */
function inTurn(ask: Ask): Ask {
  const waiting: (() => void)[] = []
  let underWay = 0

  async function go(request: unknown): Promise<unknown> {
    underWay += 1
    try {
      return await ask(request)
    } finally {
      underWay -= 1
      waiting.shift()?.()
    }
  }

  return (request) => {
    if (underWay < MOST_AT_ONCE) return go(request)
    return new Promise((resolve) => waiting.push(() => resolve(go(request))))
  }
}

interface Reading {
  readonly now: Promise<unknown>
  next: Promise<unknown> | null
}

/**
 * Whoever asks while the same question is being answered gets the answer to the next one, which is asked
 * afterwards: never one that is older than the question.
 */
function shared(ask: Ask): Ask {
  const readings = new Map<string, Reading>()

  function read(key: string, request: unknown): Promise<unknown> {
    const now = ask(request).finally(() => {
      if (readings.get(key)?.now === now) readings.delete(key)
    })
    readings.set(key, { now, next: null })
    return now
  }

  return (request) => {
    const key = keyOf(request)
    if (key === null) return ask(request)
    const reading = readings.get(key)
    if (reading === undefined) return read(key, request)
    const again = () => read(key, request)
    reading.next ??= reading.now.then(again, again)
    return reading.next
  }
}

/** Null for what cannot be written as JSON: main will refuse it. */
function keyOf(request: unknown): string | null {
  try {
    return JSON.stringify([request])
  } catch {
    return null
  }
}
