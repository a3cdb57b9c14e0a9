import { describe, expect, it } from 'vitest'
import { aDocument, aProgress, aReceipt, aRenewal } from '../testing/documents'
import { restoredCard, restoredLibrary, restoredRenewal } from './restoring'

const NOW = '2026-11-26T12:00:00.000Z'
const LONG_AGO = '2026-01-02T12:00:00.000Z'
const march = aRenewal('2026-03-01', { receipts: [aReceipt()] })
const june = aRenewal('2026-06-01')

describe('a card brought back', () => {
  it('is as it was, with its renewals and receipts', () => {
    const former = aDocument({ label: '旧名' }, [march])
    const restored = restoredCard(aDocument({ label: '新名' }, [june]), former, NOW)
    expect(restored).toMatchObject({ card: { label: '旧名', updatedAt: NOW } })
    expect(restored?.renewals.map(({ id }) => id)).toEqual([march.id])
    expect(restored?.renewals[0]?.receipts).toEqual(march.receipts)
  })

  it('that lay in the trash lies there from now on, and not since then', () => {
    const former = aDocument({ deletedAt: LONG_AGO }, [
      { ...march, deletedAt: LONG_AGO, receipts: [aReceipt({ deletedAt: LONG_AGO })] },
    ])
    expect(restoredCard(null, former, NOW)).toMatchObject({
      card: { deletedAt: NOW },
      renewals: [{ deletedAt: NOW, receipts: [{ deletedAt: NOW }] }],
    })
  })

  it('keeps the guided renewal that is under way today', () => {
    const inProgress = aProgress()
    const restored = restoredCard({ ...aDocument(), inProgress }, aDocument({ label: '旧' }), NOW)
    expect(restored?.inProgress).toEqual(inProgress)
  })

  it('that did not exist then goes to the trash, once', () => {
    expect(restoredCard(aDocument(), null, NOW)?.card.deletedAt).toBe(NOW)
    expect(restoredCard(aDocument({ deletedAt: LONG_AGO }), null, NOW)).toBeNull()
  })
})

describe('a renewal brought back', () => {
  it('takes the place of what it has become, and nothing else changes', () => {
    const today = aDocument({ label: '新名' }, [june, { ...march, plan: '改了' }])
    const restored = restoredRenewal(today, { renewalId: march.id, former: march }, NOW)
    expect(restored.card.label).toBe('新名')
    expect(restored.renewals.map(({ plan }) => plan)).toEqual(['', ''])
  })

  it('comes back to a card that has lost it', () => {
    const restored = restoredRenewal(aDocument(), { renewalId: march.id, former: march }, NOW)
    expect(restored.renewals).toMatchObject([{ id: march.id, receipts: march.receipts }])
  })

  it('that did not exist then goes to the trash', () => {
    const today = aDocument({}, [march])
    const restored = restoredRenewal(today, { renewalId: march.id, former: null }, NOW)
    expect(restored.renewals).toMatchObject([{ id: march.id, deletedAt: NOW }])
  })
})

describe('the whole library brought back', () => {
  it('writes what differs, puts what came later into the trash, and removes nothing', () => {
    const same = aDocument({ id: 'card-same' }, [march])
    const touched = aDocument({ id: 'card-same', updatedAt: NOW }, [{ ...march, updatedAt: NOW }])
    const documents = restoredLibrary(
      [touched, aDocument({ id: 'card-later' }), aDocument({ id: 'card-other', label: '新' })],
      [same, aDocument({ id: 'card-other', label: '旧' }), aDocument({ id: 'card-gone' })],
      NOW,
    )
    expect(documents.map(({ card }) => [card.id, card.deletedAt])).toEqual([
      ['card-other', null],
      ['card-gone', null],
      ['card-later', NOW],
    ])
  })

  it('a second time has nothing left to write', () => {
    const former = [aDocument({ id: 'card-a', deletedAt: LONG_AGO }, [june, march])]
    const current = [aDocument({ id: 'card-b' })]
    const once = restoredLibrary(current, former, NOW)
    expect(restoredLibrary(once, former, NOW)).toEqual([])
  })
})
