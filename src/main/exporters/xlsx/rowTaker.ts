import type { HistoryRow } from '@shared/domain/history/history'

/** Lets several sheets take their rows from one stream, one sheet after the other. */
export function rowTaker(
  batches: AsyncIterable<readonly HistoryRow[]>,
): (count: number) => AsyncGenerator<readonly HistoryRow[]> {
  const iterator = batches[Symbol.asyncIterator]()
  let rest: readonly HistoryRow[] = []
  return async function* take(count) {
    let missing = count
    while (missing > 0) {
      if (rest.length === 0) {
        const next = await iterator.next()
        if (next.done === true) return
        rest = next.value
      }
      const part = rest.slice(0, missing)
      rest = rest.slice(missing)
      missing -= part.length
      yield part
    }
  }
}
