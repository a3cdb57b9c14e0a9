import { describe, expect, it } from 'vitest'
import { aDocument, aRenewal } from '../testing/documents'
import { formerCardView } from './snapshotView'

const march = aRenewal('2026-03-01')
const june = aRenewal('2026-06-01')

describe('a card of a snapshot, beside today’s', () => {
  it('is shown as it was then, with the renewals that differ, newest first', () => {
    const then = aDocument({ label: '旧名' }, [march, june])
    const later = aRenewal('2026-09-01')
    const today = aDocument({ label: '新名' }, [{ ...june, plan: '改了' }, later])
    expect(formerCardView(then, today)).toMatchObject({
      label: '旧名',
      state: 'changed',
      renewals: 2,
      differing: [
        { id: later.id, state: 'later' },
        { id: june.id, state: 'changed' },
        { id: march.id, state: 'gone' },
      ],
    })
  })

  it('is gone when it was removed since, or lies in the trash', () => {
    const deleted = aDocument({ deletedAt: '2026-06-01T00:00:00.000Z' })
    expect(formerCardView(aDocument(), null)?.state).toBe('gone')
    expect(formerCardView(aDocument(), deleted)?.state).toBe('gone')
    expect(formerCardView(deleted, null)).toBeNull()
  })

  it('came later, or is the same', () => {
    expect(formerCardView(null, aDocument())?.state).toBe('later')
    expect(formerCardView(aDocument(), aDocument())).toMatchObject({ state: 'same', differing: [] })
  })
})
