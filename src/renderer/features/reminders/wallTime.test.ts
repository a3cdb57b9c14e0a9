import { describe, expect, it } from 'vitest'
import { offsetProblem, withOffset } from './offsets'
import { parseWallTime } from './wallTime'

describe('a time of day as people type it', () => {
  it.each([
    ['9:00', '09:00'],
    ['0930', '09:30'],
    ['９：３０', '09:30'],
    ['21.15', '21:15'],
    ['7', '07:00'],
    ['23h59', '23:59'],
  ])('reads %s as %s', (typed, time) => expect(parseWallTime(typed)).toBe(time))

  it.each(['24:00', '12:60', 'nine', '', '9:5', '12345'])('refuses %s', (typed) =>
    expect(parseWallTime(typed)).toBeNull(),
  )
})

describe('the days before a deadline', () => {
  it('keeps the furthest first', () => {
    expect(withOffset([30, 7, 0], '１４')).toEqual([30, 14, 7, 0])
  })

  it('refuses what is no number of days, and what is there already', () => {
    expect(offsetProblem('366', [])).toBe('offsetInvalid')
    expect(offsetProblem('-1', [])).toBe('offsetInvalid')
    expect(offsetProblem('7', [7])).toBe('offsetPresent')
    expect(offsetProblem('365', [7])).toBeNull()
  })
})
