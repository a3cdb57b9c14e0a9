import { describe, expect, it } from 'vitest'
import { aDocument, aRenewal } from '../testing/documents'
import { lostCardsOf } from './lostCard'

const states = (...documents: readonly ReturnType<typeof aDocument>[]) =>
  documents.map((document, index) => ({
    snapshot: { id: `0000000${9 - index}_day`, takenAt: `2026-11-${20 - index}T00:00:00.000Z` },
    document,
  }))

const DELETED = { deletedAt: '2026-11-01T00:00:00.000Z' }

describe('a card that is only in snapshots', () => {
  it('comes from the newest one in which it was not in the trash', () => {
    const [trashed, young, old] = [
      aDocument({ label: '在回收站', ...DELETED }),
      aDocument({ label: '新名' }, [aRenewal('2026-03-01'), aRenewal('2026-06-01', DELETED)]),
      aDocument({ label: '旧名' }),
    ]
    expect(lostCardsOf([states(trashed, young, old)])).toMatchObject([
      { label: '新名', renewals: 1, snapshotId: '00000008_day' },
    ])
  })

  it('comes out of the trash when no snapshot knows it otherwise', () => {
    expect(lostCardsOf([states(aDocument(DELETED))])).toMatchObject([
      { snapshotId: '00000009_day' },
    ])
  })

  it('comes before one that was lost earlier', () => {
    const [last, first] = states(aDocument({ label: '后丢的' }), aDocument({ label: '先丢的' }))
    const lost = lostCardsOf([first ? [first] : [], last ? [last] : []])
    expect(lost.map(({ label }) => label)).toEqual(['后丢的', '先丢的'])
  })

  it('is not missed when it was a sample, or is in none', () => {
    expect(lostCardsOf([states(aDocument({ isSample: true })), []])).toEqual([])
  })
})
