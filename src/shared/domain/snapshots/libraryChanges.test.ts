import { describe, expect, it } from 'vitest'
import { aDocument, aReceipt, aRenewal } from '../testing/documents'
import { changesBetween, hasChanges } from './libraryChanges'

const NONE = { added: 0, changed: 0, gone: 0 }
const march = aRenewal('2026-03-01', { receipts: [aReceipt()] })
const full = aDocument({}, [march, aRenewal('2026-06-01')])

describe('what changed from one state of the library to the next', () => {
  it('is a new card with its renewals and receipts', () => {
    expect(changesBetween([{ before: null, after: full }])).toEqual({
      cards: { ...NONE, added: 1 },
      renewals: { ...NONE, added: 2 },
      receipts: { ...NONE, added: 1 },
    })
  })

  it('is a card that is gone, also when it lies in the trash', () => {
    const deleted = aDocument({ deletedAt: '2026-06-02T00:00:00.000Z' }, full.renewals)
    for (const after of [null, deleted]) {
      expect(changesBetween([{ before: full, after }])).toEqual({
        cards: { ...NONE, gone: 1 },
        renewals: { ...NONE, gone: 2 },
        receipts: { ...NONE, gone: 1 },
      })
    }
  })

  it('counts a renewal once, and its receipts apart from it', () => {
    const edited = { ...march, amount: { minor: 700, currency: 'PEN' }, receipts: [] }
    expect(changesBetween([{ before: full, after: aDocument({}, [edited]) }])).toEqual({
      cards: NONE,
      renewals: { added: 0, changed: 1, gone: 1 },
      receipts: { ...NONE, gone: 1 },
    })
  })

  it('is nothing when a renewal that was just recorded has its fields in another order', () => {
    const turned = Object.fromEntries(Object.entries(march).reverse()) as typeof march
    const changes = changesBetween([
      { before: aDocument({}, [march]), after: aDocument({}, [turned]) },
    ])
    expect(hasChanges(changes)).toBe(false)
  })

  it('is nothing when only the moment of the last change or a begun renewal differs', () => {
    const touched = aDocument({ updatedAt: '2026-06-02T00:00:00.000Z' }, full.renewals)
    const changes = changesBetween([{ before: full, after: touched }])
    expect(hasChanges(changes)).toBe(false)
    expect(hasChanges(changesBetween([{ before: null, after: full }]))).toBe(true)
  })
})
