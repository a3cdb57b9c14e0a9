import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVERYTHING } from '@shared/domain/history/historyFilter'
import {
  DEFAULT_LAYOUT,
  DEFAULT_VIEWS,
  type HistoryViews,
} from '@shared/domain/history/historyViews'
import { expect, it } from 'vitest'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const views: HistoryViews = {
  ...DEFAULT_VIEWS,
  homeCurrency: 'CNY',
  layout: { columns: [{ id: 'note', width: 300 }], sort: [{ column: 'note', isDescending: true }] },
  views: [
    {
      id: 'view-0001',
      name: '没有凭证的',
      filter: { ...EVERYTHING, receipts: 'without', text: 'señal' },
      layout: DEFAULT_LAYOUT,
    },
  ],
  defaultViewId: 'view-0001',
}

it('remembers how the history was looked at, and the views that have a name', () => {
  const folder = temporaryFolder()
  expect(storageIn(folder).views.read()).toEqual(DEFAULT_VIEWS)
  expect(storageIn(folder).views.write(views).ok).toBe(true)
  expect(storageIn(folder).views.read()).toEqual(views)
})

it('tells that the views are damaged, and goes on with the table as it is at first', async () => {
  const folder = temporaryFolder()
  const before = storageIn(folder)
  before.views.write(views)
  await before.snapshots.take('day')
  writeFileSync(join(folder, 'views.json'), '{')
  const { views: damaged, repair } = storageIn(folder)
  expect(damaged.read()).toEqual(DEFAULT_VIEWS)
  expect(damaged.write(views)).toMatchObject({ error: { code: 'damaged' } })
  expect(repair.damaged()).toMatchObject([{ kind: 'views', problem: 'not-json' }])
  expect(repair.restore('views').ok).toBe(true)
  expect(storageIn(folder).views.read()).toEqual(views)
})
