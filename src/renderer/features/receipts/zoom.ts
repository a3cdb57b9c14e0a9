/** 1 shows the whole of it. */
export const FIT = 1

const STEP = 1.25
const SMALLEST = 0.25
const LARGEST = 8

export const canZoomIn = (zoom: number) => zoom < LARGEST
export const canZoomOut = (zoom: number) => zoom > SMALLEST

/** One step larger or smaller; passing "the whole of it" always stops there. */
export function zoomed(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? zoom * STEP : zoom / STEP
  const isPassing = (zoom - FIT) * (next - FIT) < 0
  return isPassing ? FIT : Math.min(LARGEST, Math.max(SMALLEST, next))
}

/**
 * How far to scroll so that the point under the pointer stays there. `at` is the pointer inside the
 * visible part, `scrolled` what is hidden before it, `by` how many times larger all became.
 */
export function scrolledTo(scrolled: number, at: number, by: number): number {
  return (scrolled + at) * by - at
}
