import { describe, expect, it } from 'vitest'
import { aDocument, aReceipt, aRenewal } from '../testing/documents'
import { mergedLibrary } from './mergeBackup'

const OLD = '2026-02-01T00:00:00.000Z'
const NEW = '2026-10-01T00:00:00.000Z'

const march = aRenewal('2026-03-01')
const june = aRenewal('2026-06-01')

describe('merging a backup', () => {
  it('brings the cards and renewals that are only in it, and leaves the rest as it is', () => {
    const here = aDocument({ id: 'card-bank', number: '900000001' }, [march])
    const there = [
      aDocument({ id: 'card-bank', number: '900000001' }, [march, june]),
      aDocument({ id: 'card-chat', number: '900000002' }, [june]),
    ]
    const { documents, leftOut } = mergedLibrary([here], there)
    expect(documents.map(({ card, renewals }) => [card.id, renewals.map(({ id }) => id)])).toEqual([
      ['card-bank', [march.id, june.id]],
      ['card-chat', [june.id]],
    ])
    expect(leftOut).toEqual([])
    expect(mergedLibrary(documents, there).documents, 'a second time changes nothing').toEqual(
      documents,
    )
  })

  it('of a card and a renewal on both sides keeps what was changed last', () => {
    const here = aDocument({ label: '这里的名', updatedAt: NEW }, [
      { ...march, note: '这里', updatedAt: OLD },
    ])
    const there = aDocument({ label: '备份的名', updatedAt: OLD }, [
      { ...march, note: '备份', updatedAt: NEW },
    ])
    expect(mergedLibrary([here], [there]).documents).toMatchObject([
      { card: { label: '这里的名' }, renewals: [{ note: '备份' }] },
    ])
  })

  it('keeps the receipts of both sides', () => {
    const ours = aReceipt({ id: 'receipt-ours' })
    const theirs = aReceipt({ id: 'receipt-theirs' })
    const here = aDocument({}, [{ ...march, receipts: [ours], updatedAt: NEW }])
    const there = aDocument({}, [{ ...march, receipts: [theirs], updatedAt: OLD }])
    expect(mergedLibrary([here], [there]).documents[0]?.renewals[0]?.receipts).toEqual([
      ours,
      theirs,
    ])
  })

  it('puts nothing into the trash, and brings nothing out of the backup’s', () => {
    const here = aDocument({ updatedAt: OLD }, [march])
    const gone = { deletedAt: NEW, updatedAt: NEW }
    const there = [
      aDocument(gone, [
        { ...march, ...gone },
        { ...june, ...gone },
      ]),
      aDocument({ id: 'card-gone', number: '900000009', ...gone }),
    ]
    expect(mergedLibrary([here], there).documents).toEqual([here])
  })

  it('brings back what was deleted here before it was changed there', () => {
    const here = aDocument({ deletedAt: OLD, updatedAt: OLD })
    const there = aDocument({ updatedAt: NEW })
    expect(mergedLibrary([here], [there]).documents[0]?.card.deletedAt).toBeNull()
  })

  it('leaves out a card whose number another card has, and names it', () => {
    const here = aDocument({ id: 'card-typed', label: '重新录的', number: '987654321' })
    const there = aDocument({ id: 'card-old', label: '旧的', number: '987654321' }, [march])
    expect(mergedLibrary([here], [there])).toEqual({ documents: [here], leftOut: ['旧的'] })
  })
})
