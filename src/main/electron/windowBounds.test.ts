import { describe, expect, it } from 'vitest'
import { windowBounds } from './windowBounds'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1000 }
const saved = (x: number, y: number, width = 1000, height = 700) => ({
  x,
  y,
  width,
  height,
  isMaximized: false,
})

describe('the window', () => {
  it('opens in the middle with its usual size the first time', () => {
    expect(windowBounds(null, [screen])).toEqual({ width: 1180, height: 780 })
  })

  it('opens where it was', () => {
    expect(windowBounds(saved(100, 50), [screen])).toEqual({
      x: 100,
      y: 50,
      width: 1000,
      height: 700,
    })
  })

  it('comes back to the middle when its display was unplugged', () => {
    expect(windowBounds(saved(2000, 50), [screen, second])).toMatchObject({ x: 2000, y: 50 })
    expect(windowBounds(saved(2000, 50), [screen])).toEqual({ width: 1000, height: 700 })
  })

  it('comes back when its title lies above the screen, out of reach', () => {
    expect(windowBounds(saved(100, -60), [screen])).not.toHaveProperty('y')
  })

  it('is never larger than the display, nor smaller than it can be read', () => {
    expect(windowBounds(saved(0, 0, 4000, 3000), [screen])).toMatchObject({
      width: 1920,
      height: 1040,
    })
    expect(windowBounds(saved(0, 0, 10, 10), [screen])).toMatchObject({ width: 800, height: 560 })
  })

  it('opens even when no display is known', () => {
    expect(windowBounds(null, [])).toEqual({ width: 1180, height: 780 })
  })
})
