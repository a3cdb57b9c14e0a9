import { describe, expect, it } from 'vitest'
import { type CivilDate, momentOf } from '../base/civilDate'
import type { SchedulePeriod } from '../base/schedulePeriod'
import {
  type ExportMemory,
  NO_EXPORTS,
  isExportDue,
  surplusOf,
  withPreset,
  withoutPreset,
} from './exportMemory'
import { USUAL_OUTPUTS, usualExport } from './exportOptions'

const ZONE = 'Asia/Shanghai'
const options = usualExport('zh-CN', USUAL_OUTPUTS.csv)
const at = (date: CivilDate, time = '12:00') => momentOf(date, time, ZONE)

function planned(
  every: SchedulePeriod,
  ranOn: CivilDate | null,
  changes: Partial<ExportMemory> = {},
): ExportMemory {
  return {
    ...NO_EXPORTS,
    plan: { isOn: true, every, keep: 3, options },
    folder: '/backup',
    lastRun: ranOn && { at: at(ranOn), error: null },
    ...changes,
  }
}
const isDue = (memory: ExportMemory, on: CivilDate, time?: string) =>
  isExportDue(memory, at(on, time), ZONE)

describe('a scheduled export', () => {
  it('is due at once when it was never made, and not without a folder or when it is off', () => {
    expect(isDue(planned('day', null), '2026-11-22')).toBe(true)
    expect(isDue(planned('day', null, { folder: null }), '2026-11-22')).toBe(false)
    const off = planned('day', null)
    expect(isDue({ ...off, plan: off.plan && { ...off.plan, isOn: false } }, '2026-11-22')).toBe(
      false,
    )
  })

  it('comes once a day, by the calendar of the user', () => {
    expect(isDue(planned('day', '2026-11-22'), '2026-11-22', '23:59')).toBe(false)
    expect(isDue(planned('day', '2026-11-22'), '2026-11-23', '00:00')).toBe(true)
  })

  it('comes once a week, from Monday on', () => {
    // 22 November 2026 is a Sunday.
    expect(isDue(planned('week', '2026-11-16'), '2026-11-22')).toBe(false)
    expect(isDue(planned('week', '2026-11-22'), '2026-11-23')).toBe(true)
    expect(isDue(planned('week', '2026-12-28'), '2027-01-03')).toBe(false)
    expect(isDue(planned('week', '2026-12-28'), '2027-01-04')).toBe(true)
  })

  it('comes once a month, also over the end of a year', () => {
    expect(isDue(planned('month', '2026-11-01'), '2026-11-30')).toBe(false)
    expect(isDue(planned('month', '2026-12-31'), '2027-01-01')).toBe(true)
  })

  it('that failed stays due, and one by a clock that ran ahead is made again', () => {
    const failed = { at: at('2026-11-22'), error: 'disk-full' } as const
    expect(isDue(planned('day', null, { lastRun: failed }), '2026-11-22')).toBe(true)
    expect(isDue(planned('month', '2031-01-01'), '2026-11-22')).toBe(true)
  })

  it('gives up the oldest of its own files beyond those to keep', () => {
    const made = (['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'] as const).map(
      (date) => ({ folder: '/backup', fileName: `${date}.csv`, at: at(date) }),
    )
    const { surplus, kept } = surplusOf(planned('day', null, { made }))
    expect(surplus.map(({ fileName }) => fileName)).toEqual(['2026-11-18.csv'])
    expect(kept).toHaveLength(3)
  })
})

describe('a preset', () => {
  const preset = { id: 'preset-01', name: '给会计', options }

  it('is added, changed in its place, and forgotten together with being the default', () => {
    const one = withPreset(withPreset(NO_EXPORTS, preset), { ...preset, id: 'preset-02' })
    const renamed = withPreset(one, { ...preset, name: '给税务' })
    expect(renamed.presets.map(({ name }) => name)).toEqual(['给税务', '给会计'])
    const gone = withoutPreset({ ...renamed, defaultPresetId: 'preset-01' }, 'preset-01')
    expect(gone).toMatchObject({ presets: [{ id: 'preset-02' }], defaultPresetId: null })
  })
})
