import { expect, it } from 'vitest'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { DEFAULT_RULE_VIEW, stagesOf } from '@shared/domain/rules/timeline'
import { timelineNotes } from './timelineNotes'

const TODAY = '2026-11-22'

function notes(...[card, renewals]: Parameters<typeof aDocument>) {
  const document = aDocument(card, renewals)
  return timelineNotes(document, stagesOf(document, TODAY), TODAY, DEFAULT_RULE_VIEW)
}

it('says nothing of a card that was simply renewed', () => {
  expect(notes({ activatedOn: '2026-01-01' }, [aRenewal('2026-11-01')])).toEqual([])
})

it('says that a card was never topped up since its activation', () => {
  expect(notes({ activatedOn: '2026-11-01' })).toEqual([{ kind: 'never-topped-up' }])
})

it('says that the days count from a porting, until there is a renewal after it', () => {
  const porting = { from: 'entel', on: '2026-11-01' } as const
  expect(notes({ porting })).toEqual([{ kind: 'ported', from: 'entel', date: '2026-11-01' }])
  expect(notes({ porting }, [aRenewal('2026-11-02')])).toEqual([])
})

it('says what a paid renewal would change once it takes effect', () => {
  const paid = aRenewal('2026-11-20', { status: 'paid' })
  expect(notes({}, [aRenewal('2026-11-01'), paid])).toEqual([
    { kind: 'unconfirmed', date: '2026-11-20', after: '2027-05-19' },
  ])
  expect(notes({}, [aRenewal('2026-11-20'), { ...paid, id: 'renewal-2' }])).toMatchObject([
    { kind: 'unconfirmed', after: null },
  ])
})

it('says that a failed or refunded renewal does not count, as long as it is the newest', () => {
  const failed = aRenewal('2026-11-10', { status: 'failed' })
  const refunded = aRenewal('2026-11-11', { status: 'refunded' })
  expect(notes({}, [aRenewal('2026-11-01'), failed, refunded])).toEqual([
    { kind: 'failed', date: '2026-11-10' },
    { kind: 'refunded', date: '2026-11-11' },
  ])
  expect(notes({}, [aRenewal('2026-11-12'), failed, refunded])).toEqual([])
})

it('says nothing of a deleted renewal', () => {
  const deletedAt = '2026-11-21T00:00:00.000Z'
  expect(notes({}, [aRenewal('2026-11-20', { status: 'paid', deletedAt })])).toEqual([])
})
