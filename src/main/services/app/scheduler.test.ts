import { describe, expect, it } from 'vitest'
import { createScheduler } from './scheduler'

function desk() {
  const timers = new Map<number, () => void>()
  const wakes: (() => void)[] = []
  const ticks: string[] = []
  const clock = {
    now: () => '2026-11-22T14:00:00.000Z',
    timeZone: () => 'America/Lima',
    every(seconds: number, callback: () => void) {
      timers.set(seconds, callback)
      return () => timers.delete(seconds)
    },
  }
  const scheduler = createScheduler(
    clock,
    { onWake: (listen) => wakes.push(listen), isLocked: () => false },
    { tick: () => ticks.push('tick'), wake: () => ticks.push('wake') },
  )
  return { timers, wakes, ticks, scheduler }
}

describe('the look at the clock', () => {
  it('comes once the window is drawn, then every half minute', () => {
    const { scheduler, ticks, timers } = desk()
    expect(ticks).toEqual([])
    scheduler.begin()
    timers.get(30)?.()
    expect(ticks).toEqual(['tick', 'tick'])
  })

  it('does not wait for a window that never comes', () => {
    const { ticks, timers } = desk()
    timers.get(3)?.()
    expect(ticks).toEqual(['tick'])
    expect([...timers.keys()]).toEqual([30])
  })

  it('begins once, however often the page is loaded', () => {
    const { scheduler, ticks } = desk()
    scheduler.begin()
    scheduler.begin()
    expect(ticks).toHaveLength(1)
  })

  it('comes at once when the computer wakes up', () => {
    const { scheduler, ticks, wakes } = desk()
    scheduler.begin()
    wakes.forEach((wake) => wake())
    expect(ticks).toEqual(['tick', 'wake'])
  })
})
