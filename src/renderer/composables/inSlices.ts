import type { Steps } from '@shared/domain/base/steps'

/** Half a frame: the other half is for drawing and for what the user does. */
const SLICE_MS = 8

/**
 * Works a long computation off without holding up the window: a first slice at once, which is all of
 * it for most people's data, then one a frame. Gives the function that drops it.
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
