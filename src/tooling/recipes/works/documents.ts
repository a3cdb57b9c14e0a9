import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { DEFAULT_VIEWS } from '@shared/domain/history/historyViews'
import { expect, it } from 'vitest'
import { SETTINGS_FORMAT, VIEWS_FORMAT, readDocument } from '../../../main/storage/documentFormat'

it('views of version 1 become views of version 2', () => {
  const written = { ...DEFAULT_VIEWS, schemaVersion: 1 }
  expect(readDocument(JSON.stringify(written), VIEWS_FORMAT)).toEqual({
    is: 'good',
    document: { ...DEFAULT_VIEWS, schemaVersion: 2 },
  })
})

it('settings that were written before the new one are read with its default', () => {
  const { showsWeekdays, ...written } = DEFAULT_SETTINGS as Record<string, unknown>
  expect(showsWeekdays).toBe(false)
  expect(readDocument(JSON.stringify(written), SETTINGS_FORMAT)).toEqual({
    is: 'good',
    document: DEFAULT_SETTINGS,
  })
})
