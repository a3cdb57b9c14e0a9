/** A long computation that pauses at every `yield`, so that its caller can let other work run. */
export type SlicedWork<Outcome> = Generator<undefined, Outcome, undefined>

/** Runs all of it at once. */
export function finish<Outcome>(work: SlicedWork<Outcome>): Outcome {
  for (;;) {
    const slice = work.next()
    if (slice.done) return slice.value
  }
}

const BETWEEN_PAUSES = 512

/** Sorts the indexes `0 … count-1` stably, pausing now and then. */
export function* sortInSlices(
  count: number,
  compare: (a: number, b: number) => number,
): SlicedWork<Int32Array> {
  let from = Int32Array.from({ length: count }, (_, index) => index)
  let to = new Int32Array(count)
  let moves = 0
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count)
      const end = Math.min(start + 2 * width, count)
      let left = start
      let right = middle
      for (let place = start; place < end; place += 1) {
        const a = from[left] ?? 0
        const b = from[right] ?? 0
        const takesLeft = left < middle && (right >= end || compare(a, b) <= 0)
        to[place] = takesLeft ? a : b
        if (takesLeft) left += 1
        else right += 1
        moves += 1
        if (moves % BETWEEN_PAUSES === 0) yield
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}
