import type { Steps } from '@shared/domain/base/steps'

/** Half a frame. The other half is for drawing and input. */
const SLICE_MS = 8

/**
 * Runs a long computation without blocking the window: the first slice at once, which is all of it for
 * most users' data, then one slice per frame. Returns the function that cancels it.
 * See src/decisions/038-the-table-of-the-history.md.
 */
export function inSlices<Outcome>(
  steps: Steps<Outcome>,
  onDone: (outcome: Outcome) => void,
): () => void {
  let frame: number | null = null
  const work = () => {
    frame = null
    const until = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) return onDone(step.value)
    } while (performance.now() < until)
    frame = requestAnimationFrame(work)
  }
  work()
  return () => {
    if (frame !== null) cancelAnimationFrame(frame)
  }
}
