import { expect, it } from 'vitest'
import { familyOf, readStat, readWrittenBytes } from './processTree.mjs'

it('reads the use of a process whose name holds spaces and brackets', () => {
  const line =
    '4711 (chrome (gpu) x) S 42 4711 4711 0 -1 4194560 9 0 0 0 120 30 5 1 20 0 9 0 81 1 2 3'
  expect(readStat(line)).toEqual({ pid: 4711, parent: 42, cpuSeconds: 1.56 })
})

it('reads what was sent towards a disk', () => {
  const text = 'rchar: 1\nwchar: 2\nread_bytes: 0\nwrite_bytes: 4096\ncancelled_write_bytes: 1\n'
  expect(readWrittenBytes(text)).toBe(4096)
  expect(readWrittenBytes('')).toBe(0)
})

it('follows a family down to its grandchildren, and no other', () => {
  const pairs = /** @type {const} */ ([
    [1, 0],
    [10, 1],
    [12, 11],
    [11, 10],
    [20, 1],
  ])
  const all = pairs.map(([pid, parent]) => ({ pid, parent, cpuSeconds: 0 }))
  expect(familyOf(10, all).map(({ pid }) => pid)).toEqual([10, 11, 12])
})
