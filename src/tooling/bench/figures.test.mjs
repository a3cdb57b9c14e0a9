import { expect, it } from 'vitest'
import { figuresLine, median } from './figures.mjs'

it('takes the middle value, or the middle of the two middle ones', () => {
  expect(median([30, 10, 20])).toBe(20)
  expect(median([40, 10, 20, 30])).toBe(25)
})

it('tells the median and the spread of a series', () => {
  expect(figuresLine('blank window', [371.4, 360.2, 402.3])).toBe(
    'blank window   median 371 ms (360–402, 3 runs)',
  )
})
