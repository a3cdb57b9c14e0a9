import { describe, expect, it, vi } from 'vitest'
import { success } from '@shared/contract/result'
import { stillClock } from '../testing/memory'
import { memorySnapshots } from '../testing/snapshots'
import { createSnapshotKeeper } from './snapshotKeeper'

function setUp() {
  const timers: (() => void)[] = []
  const clock = {
    ...stillClock,
    every: (_seconds: number, callback: () => void) => {
      timers.push(callback)
      return () => void timers.splice(timers.indexOf(callback), 1)
    },
  }
  const snapshots = memorySnapshots()
  const freed = [{ sha256: 'a'.repeat(64), type: 'png' } as const]
  const removeReceipts = vi.fn(() => Promise.resolve(1))
  const publish = vi.fn()
  const logger = {
    info: () => undefined,
    error: (_what: string, cause: unknown) => expect.fail(String(cause)),
  }
  const keeper = createSnapshotKeeper({
    snapshots,
    removeReceipts,
    clock,
    logger,
    changes: { publish },
  })
  const rest = () => timers.forEach((timer) => timer())
  return { snapshots, keeper, rest, timers, removeReceipts, freed, publish }
}

describe('a change', () => {
  it('that has rested makes one snapshot, however many there were', async () => {
    const { snapshots, keeper, rest, timers, publish } = setUp()
    for (let count = 0; count < 5; count += 1) keeper.follow()
    expect(timers).toHaveLength(1)
    expect(snapshots.reasons()).toEqual([])
    rest()
    await vi.waitFor(() => expect(publish.mock.calls).toEqual([[{ what: 'snapshots' }]]))
    expect(snapshots.reasons()).toEqual(['day'])
  })

  it('that is none makes no snapshot', () => {
    const { snapshots, keeper, timers } = setUp()
    snapshots.isDue = () => false
    keeper.follow()
    expect(timers).toEqual([])
  })

  it('thins the older ones out once the new one is whole, and frees their receipts', async () => {
    const { snapshots, keeper, rest, removeReceipts, freed } = setUp()
    const thin = vi.fn(() => Promise.resolve(success(freed)))
    snapshots.thin = thin
    snapshots.failsWith = 'disk-full'
    keeper.follow()
    rest()
    await vi.waitFor(() => expect(removeReceipts).toHaveBeenCalledWith([]))
    expect(thin).not.toHaveBeenCalled()
    snapshots.failsWith = null
    keeper.follow()
    rest()
    await vi.waitFor(() => expect(removeReceipts).toHaveBeenLastCalledWith(freed))
  })
})
