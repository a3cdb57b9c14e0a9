import { beforeEach, describe, expect, it } from 'vitest'
import { type ExportMemory, NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { type BareErrorCode, failure, success } from '@shared/contract/result'
import { createExportPlaces } from './exportPlaces'
import { createExportScheduleService } from './exportScheduleService'
import { countingIds } from '../testing/memory'
import { desktop } from '../testing/receipts'

const options = usualExport('zh-CN', USUAL_OUTPUTS.csv)

let now: string
let memory: ExportMemory
/** The files in the schedule's folder. */
let folder: string[]
let problem: BareErrorCode | null
let told: number

beforeEach(() => {
  now = '2026-11-22T16:00:00.000Z'
  memory = {
    ...NO_EXPORTS,
    plan: { isOn: true, every: 'day', keep: 2, options },
    folder: '/backup',
  }
  folder = []
  problem = null
  told = 0
})

function start() {
  return createExportScheduleService({
    memory: { read: () => memory, write: (next) => success((memory = next)) },
    exports: {
      write(_options, path) {
        if (problem !== null) return Promise.resolve(failure(problem))
        folder = [...new Set([...folder, path])]
        return Promise.resolve(success({ rows: 3 }))
      },
    },
    files: {
      isThere: (path) => folder.includes(path),
      remove(path) {
        folder = folder.filter((other) => other !== path)
        return success(undefined)
      },
    },
    places: createExportPlaces(countingIds(), desktop()),
    clock: { now: () => now, timeZone: () => 'America/Lima', every: () => () => undefined },
    logger: { info: () => undefined, error: (_event, cause) => expect.fail(String(cause)) },
    changes: { publish: () => told++ },
  })
}

const file = (day: string, number = '') => `/backup/保号簿-续费记录-${day}${number}.csv`

describe('the scheduled export', () => {
  it('is made once a day, and says so', async () => {
    const schedule = start()
    await schedule.exportWhenDue()
    await schedule.exportWhenDue()
    expect(folder).toEqual([file('2026-11-22')])
    expect(told).toBe(1)
    expect(memory.lastRun).toEqual({ at: now, error: null })
  })

  it('is made once after weeks off', async () => {
    await start().exportWhenDue()
    now = '2026-12-24T16:00:00.000Z'
    const schedule = start()
    await schedule.exportWhenDue()
    await schedule.exportWhenDue()
    expect(folder).toEqual([file('2026-11-22'), file('2026-12-24')])
  })

  it('keeps as many of its own files as the user wants, and touches no other', async () => {
    folder = ['/backup/保号簿-续费记录-2026-11-01.csv', '/backup/holiday.jpg']
    for (const day of ['22', '23', '24']) {
      now = `2026-11-${day}T16:00:00.000Z`
      await start().exportWhenDue()
    }
    expect(folder).toEqual([
      file('2026-11-01'),
      '/backup/holiday.jpg',
      file('2026-11-23'),
      file('2026-11-24'),
    ])
  })

  it('takes another name where a file of that name is not its own', async () => {
    folder = [file('2026-11-22')]
    await start().exportNow()
    await start().exportNow()
    expect(folder).toEqual([file('2026-11-22'), file('2026-11-22', ' (2)')])
    expect(memory.made).toHaveLength(1)
  })

  it('that failed says why, and is tried again later and later', async () => {
    problem = 'disk-full'
    const schedule = start()
    await schedule.exportWhenDue()
    expect(memory.lastRun?.error).toBe('disk-full')
    problem = null
    await schedule.exportWhenDue()
    expect(folder).toEqual([])
    now = '2026-11-22T16:01:00.000Z'
    await schedule.exportWhenDue()
    expect(folder).toHaveLength(1)
    expect(memory.lastRun?.error).toBeNull()
  })

  it('does nothing without a plan, or without a folder', async () => {
    memory = { ...memory, folder: null }
    await start().exportWhenDue()
    expect(await start().exportNow()).toMatchObject({ error: { code: 'not-found' } })
    expect(folder).toEqual([])
  })
})
