import { expect, it } from 'vitest'
import { FIT, canZoomIn, canZoomOut, scrolledTo, zoomed } from './zoom'

const steps = (zoom: number, ...directions: ('in' | 'out')[]) => directions.reduce(zoomed, zoom)

it('goes in and comes back to where it was', () => {
  expect(steps(FIT, 'in', 'in', 'out', 'out')).toBeCloseTo(FIT)
})

it('never passes the whole of it without stopping there', () => {
  expect(zoomed(1.1, 'out')).toBe(FIT)
  expect(zoomed(0.9, 'in')).toBe(FIT)
})

it('ends somewhere', () => {
  const closest = steps(FIT, ...Array.from({ length: 30 }, () => 'in' as const))
  const farthest = steps(FIT, ...Array.from({ length: 30 }, () => 'out' as const))
  expect([closest, farthest]).toEqual([8, 0.25])
  expect([canZoomIn(closest), canZoomOut(farthest)]).toEqual([false, false])
})

it('keeps the point under the pointer where it is', () => {
  // 300 px into the picture becomes 600 px at double size, and is still 100 px on the screen.
  expect(scrolledTo(200, 100, 2)).toBe(500)
})
