import { EXPORT_FORMATS, type PlainOutput } from '@shared/domain/exports/exportOptions'
import type { HistoryColumn } from '@shared/domain/history/historyColumns'
import { expect, it } from 'vitest'
import { cardWith } from '../../../main/exporters/testing/cardWith'
import { exported } from '../../../main/exporters/testing/exported'

const MARKDOWN = 'md' as string as PlainOutput['format']
const WEEKDAY = 'weekday' as string as HistoryColumn

it('the history is exported in the new format, with the new column', async () => {
  expect(EXPORT_FORMATS).toContain(MARKDOWN)
  const file = await exported([cardWith([{ date: '2026-11-22' }])], MARKDOWN, {
    columns: ['date', WEEKDAY],
  })
  expect(file.toString()).toBe('| Date | Weekday |\n| 2026-11-22 | 7 |\n')
})
