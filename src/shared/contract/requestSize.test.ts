import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allChannels } from './channelFacts'
import { isTooLarge } from './requestSize'

const isLargerThan = (request: unknown, most: number) =>
  isTooLarge(request, { largest: most, largestFile: most })

it('counts texts, keys and bytes wherever they are', () => {
  const long = 'x'.repeat(1000)
  for (const request of [long, { a: long }, { [long]: 1 }, [[[long]]], new Uint8Array(1000)]) {
    expect(isLargerThan(request, 900)).toBe(true)
    expect(isLargerThan(request, 1100)).toBe(false)
  }
  expect(isLargerThan(new Uint8Array(1000).buffer, 900)).toBe(true)
  expect(isLargerThan(undefined, 100)).toBe(false)
})

it('takes files only where files are sent', () => {
  const file = { fileName: 'a.png', bytes: new Uint8Array(1000) }
  expect(isTooLarge(file, { largest: 5000, largestFile: 0 })).toBe(true)
  expect(isTooLarge(file, { largest: 5000, largestFile: 1000 })).toBe(false)
  expect(isTooLarge('x'.repeat(6000), { largest: 5000, largestFile: 10_000 })).toBe(true)
})

it('comes to an end with circles, with depth, and with lists of nothing', () => {
  const circle: unknown[] = []
  circle.push(circle, circle)
  expect(isLargerThan(circle, 1_000_000)).toBe(true)
  let deep: unknown = 'x'
  for (let level = 0; level < 100_000; level += 1) deep = { deep }
  expect(isLargerThan(deep, 1_000_000)).toBe(true)
  expect(isLargerThan(new Array(4_000_000_000), 1_000_000)).toBe(true)
  const same = Array.from({ length: 1000 }, () => 'y')
  expect(
    isLargerThan(
      Array.from({ length: 1000 }, () => same),
      1_000_000,
    ),
  ).toBe(true)
})

it('takes no kind of value that no request has', () => {
  for (const value of [1n, new Map(), new Set(), { a: [new Map()] }]) {
    expect(isLargerThan(value, 1_000_000)).toBe(true)
  }
})

it('looks at no more than it needs, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), fc.nat(1000), (value, most) => {
      expect(typeof isLargerThan(value, most)).toBe('boolean')
    }),
  )
})

it('has a limit for every channel', () => {
  for (const { largest, largestFile } of Object.values(allChannels())) {
    expect(largest).toBeGreaterThan(0)
    expect(largest).toBeLessThan(32 * 1024 * 1024)
    expect(largestFile).toBeLessThan(256 * 1024 * 1024)
  }
})
