/** Zoom 1 shows the whole picture. */
export const FIT = 1

const STEP = 1.25
const SMALLEST = 0.25
const LARGEST = 8

export const canZoomIn = (zoom: number) => zoom < LARGEST
export const canZoomOut = (zoom: number) => zoom > SMALLEST

/** One zoom step. Stops at 1 on the way. */
export function zoomed(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? zoom * STEP : zoom / STEP
  const isPassing = (zoom - FIT) * (next - FIT) < 0
  return isPassing ? FIT : Math.min(LARGEST, Math.max(SMALLEST, next))
}

/**
 * The scroll offset that keeps the point under the pointer in place. `at` is the pointer's position in
 * the visible part, `scrolled` the current offset, `by` the factor of enlargement.
 */
export function scrolledTo(scrolled: number, at: number, by: number): number {
  return (scrolled + at) * by - at
}
