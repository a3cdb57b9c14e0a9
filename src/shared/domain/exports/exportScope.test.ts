import { describe, expect, it } from 'vitest'
import { usualExport, USUAL_OUTPUTS, type ExportScope } from './exportOptions'
import { rowsOf } from './exportPreview'
import { documentInScope, RowsByDay, rowsInScope, scopeMatcher } from './exportScope'
import { EVERYTHING } from '../history/historyFilter'
import { newReceipt } from '../receipts/receipt'
import { aCard, aRenewal } from '../testing/documents'
import { CARD_DOCUMENT_VERSION, type CardDocument } from '../cards/cardDocument'
import type { Renewal } from '../renewals/renewal'

const DELETED = '2026-06-01T00:00:00.000Z'

function documentOf(id: string, renewals: readonly Renewal[], deletedAt: string | null = null) {
  const card = aCard({ id, deletedAt })
  return {
    schemaVersion: CARD_DOCUMENT_VERSION,
    card,
    renewals: [...renewals],
    inProgress: null,
  } satisfies CardDocument
}

const one = documentOf('card-one', [
  aRenewal('2025-01-01', { id: 'renewal-old' }),
  aRenewal('2026-03-01', { id: 'renewal-late', createdAt: '2026-03-02T00:00:00.000Z' }),
  aRenewal('2026-02-01', { id: 'renewal-gone', deletedAt: DELETED }),
])
const two = documentOf('card-two', [
  aRenewal('2026-03-01', { id: 'renewal-early', createdAt: '2026-03-01T00:00:00.000Z' }),
  aRenewal('2026-01-01', { id: 'renewal-new-year' }),
])
const gone = documentOf('card-gone', [aRenewal('2026-04-01')], DELETED)
const library = [one, two, gone]

function idsIn(scope: ExportScope, order: 'newestFirst' | 'oldestFirst' = 'newestFirst') {
  const options = { ...usualExport('en', USUAL_OUTPUTS.csv), scope, order }
  return rowsOf(library, options).map(({ renewal }) => renewal.id)
}

describe('what goes out', () => {
  it('is everything but what was deleted, by day and then by when it was written down', () => {
    expect(idsIn({ what: 'all' })).toEqual([
      'renewal-late',
      'renewal-early',
      'renewal-new-year',
      'renewal-old',
    ])
    expect(idsIn({ what: 'all' }, 'oldestFirst')).toEqual([
      'renewal-old',
      'renewal-new-year',
      'renewal-early',
      'renewal-late',
    ])
  })

  it.each<[string, ExportScope, string[]]>([
    ['one card', { what: 'card', cardId: 'card-one' }, ['renewal-late', 'renewal-old']],
    [
      'a period, its first and last day within',
      { what: 'period', from: '2026-01-01', to: '2026-02-28' },
      ['renewal-new-year'],
    ],
    [
      'a period without a beginning',
      { what: 'period', from: null, to: '2025-12-31' },
      ['renewal-old'],
    ],
    [
      'what was selected, and of that nothing deleted',
      { what: 'renewals', renewalIds: ['renewal-gone', 'renewal-early'] },
      ['renewal-early'],
    ],
    [
      'what a filter leaves',
      { what: 'filter', filter: { ...EVERYTHING, cardIds: ['card-two'], from: '2026-02-01' } },
      ['renewal-early'],
    ],
  ])('can be %s', (_what, scope, ids) => {
    expect(idsIn(scope)).toEqual(ids)
  })

  it('is counted for each year, in the order of the years', () => {
    const rows = new RowsByDay()
    for (const document of library) rows.add(rowsInScope(document, () => true))
    expect(rows.years('newestFirst')).toEqual([
      { year: '2026', count: 3 },
      { year: '2025', count: 1 },
    ])
    expect(rows.count).toBe(4)
  })
})

describe('a document in a lossless export', () => {
  const exportedBy = (document: CardDocument, scope: ExportScope, hasTrash = false) =>
    documentInScope(document, scope, scopeMatcher(scope), hasTrash)

  it('is whole but for the trash, unless that is wanted too', () => {
    const receipt = newReceipt(
      { sha256: 'a'.repeat(64), type: 'png', bytes: 1, fileName: 'a.png' },
      { id: 'receipt-1', addedAt: DELETED },
    )
    const renewal = aRenewal('2026-01-01', { receipts: [{ ...receipt, deletedAt: DELETED }] })
    const document = documentOf('card-one', [
      renewal,
      aRenewal('2026-02-01', { deletedAt: DELETED }),
    ])
    expect(exportedBy(document, { what: 'all' })).toEqual({
      ...document,
      renewals: [{ ...renewal, receipts: [] }],
    })
    expect(exportedBy(document, { what: 'all' }, true)).toEqual(document)
    expect(exportedBy(gone, { what: 'all' })).toBeNull()
    expect(exportedBy(gone, { what: 'all' }, true)).toEqual(gone)
  })

  it('is there without renewals only when all is asked for, or just that card', () => {
    const bare = documentOf('card-bare', [])
    expect(exportedBy(bare, { what: 'all' })).toEqual(bare)
    expect(exportedBy(bare, { what: 'card', cardId: 'card-bare' })).toEqual(bare)
    expect(exportedBy(bare, { what: 'card', cardId: 'card-one' })).toBeNull()
    expect(exportedBy(bare, { what: 'period', from: null, to: null })).toBeNull()
  })
})
