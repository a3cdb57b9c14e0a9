import { describe, expect, it } from 'vitest'
import {
  EXPORT_FORMATS,
  type ExportOptions,
  type ExportScope,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { EVERYTHING } from '@shared/domain/history/historyFilter'
import { draftOf, fieldsOf, isSameExport, issuesOf, optionsOf } from './exportDraft'

const SCOPES: readonly ExportScope[] = [
  { what: 'all' },
  { what: 'filter', filter: { ...EVERYTHING, text: 'entel' } },
  { what: 'renewals', renewalIds: ['renewal-1', 'renewal-2'] },
  { what: 'card', cardId: 'card-0001' },
  { what: 'period', from: '2026-01-01', to: null },
]

const usual = (format: (typeof EXPORT_FORMATS)[number]): ExportOptions =>
  usualExport('es', USUAL_OUTPUTS[format])

describe('an export that is put together', () => {
  it('is the one it began with, until something is changed', () => {
    for (const format of EXPORT_FORMATS) {
      for (const scope of SCOPES) {
        const options = { ...usual(format), scope }
        expect(optionsOf(draftOf(options))).toEqual(options)
      }
    }
  })

  it('keeps what was chosen for a format while another one is looked at', () => {
    const draft = draftOf(usual('csv'))
    draft.outputs.csv.delimiter = 'tab'
    draft.format = 'pdf'
    expect(optionsOf(draft)?.output).toEqual(USUAL_OUTPUTS.pdf)
    draft.format = 'csv'
    expect(optionsOf(draft)?.output).toMatchObject({ delimiter: 'tab' })
    expect(USUAL_OUTPUTS.csv.delimiter).toBe('comma')
  })

  it('puts a format into an archive as it would be by itself', () => {
    const draft = draftOf(usual('zip'))
    draft.parts = ['csv']
    draft.outputs.csv.hasByteOrderMark = false
    expect(optionsOf(draft)?.output).toMatchObject({
      format: 'zip',
      parts: [{ format: 'csv', hasByteOrderMark: false }],
    })
  })

  it('is none while something is missing, and says what', () => {
    const card = { ...draftOf(usual('csv')), what: 'card' as const }
    expect([optionsOf(card), issuesOf(card)]).toEqual([null, { card: 'card' }])
    const empty = { ...draftOf(usual('zip')), parts: [] }
    expect([optionsOf(empty), issuesOf(empty)]).toEqual([null, { parts: 'parts' }])
    const period = { ...draftOf(usual('csv')), what: 'period' as const }
    expect(issuesOf({ ...period, from: '2026-02-30' })).toEqual({ from: 'date' })
    expect(issuesOf({ ...period, from: '2026-02-02', to: '2026-02-01' })).toEqual({ to: 'turned' })
    expect(optionsOf({ ...period, from: '2026年2月1日' })?.scope).toMatchObject({
      from: '2026-02-01',
      to: null,
    })
  })

  it('offers only what would change something', () => {
    expect(fieldsOf(draftOf(usual('json')))).toEqual({
      columns: false,
      words: false,
      numbers: false,
      timeZoneNote: false,
    })
    expect(fieldsOf(draftOf(usual('ics')))).toMatchObject({ columns: false, words: true })
    expect(fieldsOf(draftOf(usual('zip')))).toMatchObject({ columns: true, numbers: false })
  })

  it('is the same as another that comes to the same', () => {
    expect(isSameExport(usual('zip'), structuredClone(usual('zip')))).toBe(true)
    expect(isSameExport(usual('zip'), { ...usual('zip'), order: 'oldestFirst' })).toBe(false)
  })
})
