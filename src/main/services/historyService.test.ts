import { EVERYTHING } from '@shared/domain/historyFilter'
import { parseRenewalInput } from '@shared/domain/renewal'
import { withNewRenewal } from '@shared/domain/renewalChanges'
import { type Result, failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import type { Dialogs, ExportTable } from '../ports'
import { createExportPlaces } from './exportPlaces'
import { createHistoryService } from './historyService'
import {
  NOW,
  countingIds,
  memoryCards,
  renewalInput,
  stillClock,
  storedCard,
} from './testing/memory'
import { desktop, dialogs } from './testing/receipts'

function renewedCard() {
  const parsed = parseRenewalInput(renewalInput, '2026-11-22')
  if (!parsed.ok) throw new Error('The input of this test is wrong.')
  return withNewRenewal(storedCard('card-0001'), parsed.value, [], { id: 'renewal-1', now: NOW })
}

function setUp({
  path = '/home/li/a.csv',
  written = success(undefined) as Result<undefined>,
} = {}) {
  const saveExport = vi.fn<Dialogs['saveExport']>(() => Promise.resolve(path === '' ? null : path))
  const showInFolder = vi.fn()
  const tables: ExportTable[] = []
  const service = createHistoryService({
    cards: memoryCards(renewedCard()),
    exporters: {
      csv(table) {
        tables.push(table)
        return new Uint8Array()
      },
    },
    files: { write: () => written, writePieces: () => Promise.resolve(written) },
    dialogs: dialogs({ saveExport }),
    places: createExportPlaces(countingIds(), desktop({ showInFolder })),
    clock: stillClock,
  })
  const run = (language: 'zh-CN' | 'es' | 'en' = 'zh-CN', filter = EVERYTHING) =>
    service.export({ filter, format: 'csv', language })
  return { service, run, saveExport, showInFolder, tables }
}

describe('exporting the history', () => {
  it('suggests a name in the language, with the day of the user', async () => {
    const { run, saveExport } = setUp()
    await run('zh-CN')
    await run('es')
    // 16:00 UTC is the next day in Shanghai.
    expect(saveExport.mock.calls.map(([name]) => name)).toEqual([
      '保号簿-续费记录-2026-11-23.csv',
      'Keepline-recargas-2026-11-23.csv',
    ])
  })

  it('speaks the chosen language in headers and in words', async () => {
    const { run, tables } = setUp()
    await run('zh-CN')
    const [table] = tables
    const row = table?.rows[0]?.map((cell) => cell?.value ?? '')
    const record = Object.fromEntries(table?.headers.map((header, at) => [header, row?.[at]]) ?? [])
    expect(record).toMatchObject({
      续费日期: '2026-11-20',
      号码: '987 654 321',
      运营商: 'Claro',
      '到账金额（PEN）': '5.00',
      实付金额: '12.80',
      实付币种: 'CNY',
      手续费: '',
      渠道: '代充',
      状态: '已生效',
      凭证数: 0,
    })
    await run('en')
    expect(tables[1]?.headers).toContain('Order number')
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

  it('takes what the filter leaves', async () => {
    const { run } = setUp()
    expect(await run('en', { ...EVERYTHING, to: '2020-12-31' })).toMatchObject({
      data: { rows: 0 },
    })
  })

  it('is nothing when the dialog was closed', async () => {
    expect(await setUp({ path: '' }).run()).toEqual(success(null))
  })

  it('says why when it could not be written', async () => {
    expect(await setUp({ written: failure('disk-full') }).run()).toEqual(failure('disk-full'))
  })
})
