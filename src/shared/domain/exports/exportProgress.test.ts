import { expect, it } from 'vitest'
import { exportProgress } from './exportProgress'

const startedAt = '2026-11-22T16:00:00.000Z'

it('says how long it still takes by the pace so far, once there is one', () => {
  const at = (now: string, done: number) =>
    exportProgress(done, 1_000, { startedAt, now }).remainingSeconds
  expect(at('2026-11-22T16:00:00.100Z', 10)).toBeNull()
  expect(at('2026-11-22T16:00:02.000Z', 0)).toBeNull()
  expect(at('2026-11-22T16:00:02.000Z', 250)).toBe(6)
  expect(at('2026-11-22T16:00:09.000Z', 1_000)).toBe(0)
})
