import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, dateIn } from '../base/civilDate'
import { KEPT_DAYS, KEPT_MONTHS, superfluousSnapshots } from './retention'
import { SNAPSHOT_REASONS, type Snapshot, type SnapshotReason, snapshotId } from './snapshot'

const timeZone = 'Asia/Shanghai'
const NOW = '2026-11-22T16:30:00.000Z' // 00:30 of the 23rd in Shanghai

function snapshots(...made: (string | readonly [string, SnapshotReason])[]): Snapshot[] {
  return made.map((one, index) => {
    const [takenAt, reason] = typeof one === 'string' ? ([one, 'day'] as const) : one
    return { id: snapshotId(index + 1, reason), takenAt, reason, cards: 1 }
  })
}

const goneOf = (list: readonly Snapshot[], now = NOW) =>
  superfluousSnapshots(list, { now, timeZone }).map((id) => Number(id.slice(0, 8)))

const daily = (count: number, end = NOW) =>
  Array.from({ length: count }, (_, day) => addMinutes(end, -(count - day) * 24 * 60))

describe('of the snapshots', () => {
  it('all of today stay, but of those made by themselves one an hour', () => {
    const list = snapshots(
      '2026-11-22T16:01:00.000Z',
      ['2026-11-22T16:02:00.000Z', 'bulk'],
      '2026-11-22T16:10:00.000Z',
      '2026-11-22T16:29:00.000Z',
    )
    expect(goneOf(list)).toEqual([1, 3])
  })

  it('the last one of each of thirty days stays, and then the last of each month', () => {
    const list = snapshots(...daily(100))
    const kept = list.length - goneOf(list).length
    // August, September and October, and the last thirty days; one of them ends October.
    expect(kept).toBe(KEPT_DAYS + 2)
  })

  it('those of twenty-four months stay', () => {
    const monthly = Array.from(
      { length: 40 },
      (_, month) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    )
    const list = snapshots(...monthly.map((month) => `${month}-15T00:00:00.000Z`))
    expect(list.length - goneOf(list, '2026-05-15T00:00:00.000Z').length).toBe(
      Math.max(KEPT_DAYS, KEPT_MONTHS),
    )
  })

  it('those before an import or an update stay until they are removed by hand', () => {
    const old = ['2020-01-01T00:00:00.000Z', '2020-01-01T01:00:00.000Z'] as const
    const list = snapshots([old[0], 'import'], [old[1], 'update'], ...daily(800))
    expect(goneOf(list)).not.toContain(1)
    expect(goneOf(list)).not.toContain(2)
  })

  it('none goes on the word of a clock that is wrong for one start', () => {
    const list = snapshots(...daily(20))
    for (const now of ['1970-01-02T00:00:00.000Z', '2099-06-01T00:00:00.000Z']) {
      const wrong: Snapshot = { id: snapshotId(21, 'day'), takenAt: now, reason: 'day', cards: 1 }
      expect(goneOf([...list, wrong], now)).toEqual([])
    }
  })

  it('the newest stays whatever happens, and what stays once would stay again', () => {
    const taken = fc.record({
      minutes: fc.integer({ min: -3_000_000, max: 3_000_000 }),
      reason: fc.constantFrom(...SNAPSHOT_REASONS),
    })
    fc.assert(
      fc.property(fc.array(taken, { minLength: 1, maxLength: 60 }), (made) => {
        const list = snapshots(
          ...made.map(({ minutes, reason }) => [addMinutes(NOW, minutes), reason] as const),
        )
        const gone = new Set(superfluousSnapshots(list, { now: NOW, timeZone }))
        const kept = list.filter(({ id }) => !gone.has(id))
        expect(kept.at(-1)).toEqual(list.at(-1))
        expect(superfluousSnapshots(kept, { now: NOW, timeZone })).toEqual([])
        const days = (some: readonly Snapshot[]) =>
          new Set(
            some
              .filter(({ reason }) => reason !== 'backup')
              .map(({ takenAt }) => dateIn(timeZone, takenAt)),
          ).size
        expect(days(kept)).toBeGreaterThanOrEqual(Math.min(days(list), KEPT_DAYS))
      }),
    )
  })
})
