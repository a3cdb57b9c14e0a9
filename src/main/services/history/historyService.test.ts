import {
  USUAL_OUTPUTS,
  type ExportOptions,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { type ExportMemory, NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { EVERYTHING } from '@shared/domain/history/historyFilter'
import { parseRenewalInput } from '@shared/domain/renewals/renewal'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { withNewRenewal } from '@shared/domain/renewals/renewalChanges'
import { type Result, failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles, ExportJob } from '../../ports/exports'
import { createExportPlaces } from '../exports/exportPlaces'
import { createExportService } from '../exports/exportService'
import { createHistoryService } from './historyService'
import {
  NOW,
  countingIds,
  memoryCards,
  renewalInput,
  stillClock,
  storedCard,
} from '../testing/memory'
import { desktop, dialogs, receiptLibrary } from '../testing/receipts'

function renewedCard() {
  const parsed = parseRenewalInput(renewalInput, '2026-11-22')
  if (!parsed.ok) throw new Error('The input of this test is wrong.')
  return withNewRenewal(storedCard('card-0001'), parsed.value, [], { id: 'renewal-1', now: NOW })
}

async function* noPieces(): AsyncGenerator<Uint8Array> {}

async function drain(_path: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<undefined>> {
  for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0)
  return success(undefined)
}

function setUp({
  path = '/home/li/a.csv',
  writePieces = drain as ExportFiles['writePieces'],
  /** Files and folders that exist. */
  there = [] as string[],
} = {}) {
  const saveExport = vi.fn<Dialogs['saveExport']>(() => Promise.resolve(path === '' ? null : path))
  const showInFolder = vi.fn()
  const tellProgress = vi.fn()
  const publish = vi.fn()
  const jobs: ExportJob[] = []
  let remembered = NO_EXPORTS
  const memory = {
    read: () => remembered,
    write: (next: ExportMemory) => success((remembered = next)),
  }
  const exports = createExportService({
    cards: memoryCards(renewedCard()),
    settings: { read: () => DEFAULT_SETTINGS },
    receipts: receiptLibrary(),
    print: () => Promise.resolve(new Uint8Array()),
    pack: () => noPieces(),
    async *exporter(job, feed) {
      jobs.push(job)
      for await (const rows of feed.rows()) yield new Uint8Array(rows.length)
    },
    files: { writePieces },
    clock: stillClock,
    version: '1.2.3',
  })
  const service = createHistoryService({
    exports,
    memory,
    files: { isThere: (file) => there.includes(file) },
    logger: { info: () => undefined, error: () => expect.fail() },
    changes: { publish },
    dialogs: dialogs({ saveExport }),
    places: createExportPlaces(countingIds(), desktop({ showInFolder })),
    clock: stillClock,
    tellProgress,
  })
  const run = (changes: Partial<ExportOptions> = {}) =>
    service.export({ ...usualExport('zh-CN', USUAL_OUTPUTS.csv), ...changes })
  return { service, run, saveExport, showInFolder, tellProgress, publish, jobs }
}

const none = { what: 'filter', filter: { ...EVERYTHING, from: '2030-01-01' } } as const

describe('exporting again', () => {
  const options = usualExport('zh-CN', USUAL_OUTPUTS.csv)

  it('is refused before the first time', async () => {
    expect(await setUp().service.exportAgain()).toMatchObject({ error: { code: 'not-found' } })
  })

  it('writes the same to the same folder, under the name of the day, without a question', async () => {
    const { service, run, saveExport } = setUp({ there: ['/home/li'] })
    await run()
    const again = await service.exportAgain()
    expect(again).toMatchObject({
      data: { folder: '/home/li', fileName: '保号簿-续费记录-2026-11-23.csv', rows: 1 },
    })
    expect(saveExport).toHaveBeenCalledOnce()
  })

  it('asks where a file of that name is there already, or the folder is gone', async () => {
    const name = '保号簿-续费记录-2026-11-23.csv'
    for (const there of [['/home/li', `/home/li/${name}`], []]) {
      const { service, saveExport } = setUp({ there })
      await service.export(options)
      await service.exportAgain()
      expect(saveExport).toHaveBeenLastCalledWith(name, 'csv', '/home/li')
    }
  })
})

describe('exporting the history', () => {
  it('suggests a name in the language, with the day of the user and the ending of the format', async () => {
    const { run, saveExport } = setUp()
    await run()
    await run({ language: 'es', output: USUAL_OUTPUTS.xlsx })
    // 16:00 UTC is the next day in Shanghai.
    expect(saveExport.mock.calls).toEqual([
      ['保号簿-续费记录-2026-11-23.csv', 'csv'],
      ['Keepline-recargas-2026-11-23.xlsx', 'xlsx'],
    ])
  })

  it('tells the format what it needs to know beforehand', async () => {
    const { run, jobs } = setUp()
    await run()
    expect(jobs).toMatchObject([
      {
        count: 1,
        years: [{ year: '2026', count: 1 }],
        now: NOW,
        today: '2026-11-23',
        words: { timeZone: 'Asia/Shanghai' },
      },
    ])
  })

  it('tells where it went, and shows the folder by its id alone', async () => {
    const { service, run, showInFolder } = setUp()
    const done = await run()
    expect(done).toMatchObject({ data: { fileName: 'a.csv', folder: '/home/li', rows: 1 } })
    const exportId = done.ok ? (done.data?.exportId ?? '') : ''
    expect(service.showExport(exportId)).toEqual(success(undefined))
    expect(showInFolder).toHaveBeenCalledWith('/home/li/a.csv')
    expect(service.showExport('export-unknown')).toEqual(failure('not-found'))
  })

  it('tells how far it is, from nothing to all', async () => {
    const { run, tellProgress } = setUp()
    await run()
    expect(tellProgress.mock.calls.map(([{ done, total }]) => [done, total])).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('takes what the scope leaves', async () => {
    expect(await setUp().run({ scope: none })).toMatchObject({ data: { rows: 0 } })
  })

  it('is nothing when the dialog was closed', async () => {
    expect(await setUp({ path: '' }).run()).toEqual(success(null))
  })

  it('is nothing when it was cancelled while it was written', async () => {
    const { service, run } = setUp({
      async writePieces(_path, _pieces, signal) {
        service.cancelExport()
        return signal?.aborted ? failure('cancelled') : success(undefined)
      },
    })
    expect(await run()).toEqual(success(null))
  })

  it('says why when it could not be written', async () => {
    const { run } = setUp({ writePieces: () => Promise.resolve(failure('disk-full')) })
    expect(await run()).toEqual(failure('disk-full'))
  })
})

describe('the look at an export beforehand', () => {
  it('shows the first rows as they will be written, in the language and manner chosen', async () => {
    const { service } = setUp()
    const preview = await service.preview({
      ...usualExport('zh-CN', USUAL_OUTPUTS.csv),
      columns: ['date', 'number', 'paid', 'paidCurrency', 'channel', 'status', 'recordedAt'],
      dateFormat: 'chinese',
      numberFormat: 'comma',
    })
    expect(preview).toEqual(
      success({
        count: 1,
        headers: [
          '续费日期',
          '号码',
          '实付金额',
          '实付币种',
          '渠道',
          '状态',
          '记录时间（Asia/Shanghai）',
        ],
        rows: [
          [
            '2026年11月20日',
            '987 654 321',
            '12,80',
            'CNY',
            '代充',
            '已到账',
            '2026年11月23日 00:00:00',
          ],
        ],
      }),
    )
  })

  it('says when there is nothing', async () => {
    const { service } = setUp()
    const options = { ...usualExport('en', USUAL_OUTPUTS.csv), scope: none }
    expect(await service.preview(options)).toMatchObject({ data: { count: 0, rows: [] } })
  })
})
