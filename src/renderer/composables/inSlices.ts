import type { SlicedWork } from '@shared/domain/base/slicedWork'

/** Half a frame. The other half is for drawing and input. */
const SLICE_MS = 8

/**
 * Runs a long computation without blocking the window: the first slice at once, which is all of it for
 * most users' data, then one slice per frame. Returns the function that cancels it.
 * See src/decisions/038-the-table-of-the-history.md.
 */
export function inSlices<Outcome>(
  work: SlicedWork<Outcome>,
  onDone: (outcome: Outcome) => void,
): () => void {
  let frame: number | null = null
  const runSlice = (): void => {
    frame = null
    const until = performance.now() + SLICE_MS
    do {
      const slice = work.next()
      if (slice.done) return onDone(slice.value)
    } while (performance.now() < until)
    frame = requestAnimationFrame(runSlice)
  }
  runSlice()
  return () => {
    if (frame !== null) cancelAnimationFrame(frame)
  }
}
