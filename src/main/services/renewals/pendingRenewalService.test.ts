import { failure } from '@shared/contract/result'
import type { RenewalProgressInput } from '@shared/domain/renewals/renewalProgress'
import { aRenewal } from '@shared/domain/testing/documents'
import { describe, expect, it, vi } from 'vitest'
import { createPendingRenewalService } from './pendingRenewalService'
import { NOW, memoryCards, renewalInput, stillClock, storedCard } from '../testing/memory'

const PLACE = { cardId: 'card-0001', renewalId: 'renewal-1' }
const PROGRESS: RenewalProgressInput = {
  step: 'login',
  checked: ['prepare.sms'],
  input: { ...renewalInput, amount: '不知道' },
  stagedIds: ['staged-01'],
}

function setUp(status: 'paid' | 'effective' = 'paid') {
  const renewal = aRenewal('2026-11-20', { id: PLACE.renewalId, status })
  const cards = memoryCards({ ...storedCard('card-0001'), renewals: [renewal] })
  const publish = vi.fn()
  const service = createPendingRenewalService({ cards, clock: stillClock, changes: { publish } })
  return { cards, publish, service, document: () => cards.find('card-0001') }
}

describe('a renewal in progress', () => {
  it('is kept as it was left, though nothing in it could be recorded yet', () => {
    const { service, document, publish } = setUp()
    expect(service.saveProgress('card-0001', PROGRESS).ok).toBe(true)
    expect(document()?.inProgress).toEqual({ ...PROGRESS, startedAt: NOW, updatedAt: NOW })
    expect(document()?.renewals).toHaveLength(1)
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0001'] }]])
  })

  it('is told each time it was written, and when it is dropped', () => {
    const { service, document, publish } = setUp()
    service.saveProgress('card-0001', PROGRESS)
    service.saveProgress('card-0001', { ...PROGRESS, step: 'pay' })
    expect(document()?.inProgress?.step).toBe('pay')
    service.dropProgress('card-0001')
    expect(publish.mock.calls).toEqual(Array(3).fill([{ what: 'cards', ids: ['card-0001'] }]))
  })

  it('is never a reason for a snapshot, and its answer is one', () => {
    const { cards, service } = setUp()
    const write = vi.spyOn(cards, 'write')
    service.saveProgress('card-0001', PROGRESS)
    service.dropProgress('card-0001')
    service.answerFollowUp(PLACE, { kind: 'failed' })
    expect(write.mock.calls.map(([, options]) => options?.isProgress ?? false)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is dropped, and comes back when it is saved again', () => {
    const { service, document } = setUp()
    service.saveProgress('card-0001', PROGRESS)
    expect(service.dropProgress('card-0001')).toMatchObject({ data: { inProgress: null } })
    service.saveProgress('card-0001', PROGRESS)
    expect(document()?.inProgress).toMatchObject(PROGRESS)
  })

  it('is refused in words when it cannot be written, and then nothing was changed', () => {
    const { cards, service, document, publish } = setUp()
    cards.failsWith = 'disk-full'
    expect(service.saveProgress('card-0001', PROGRESS)).toEqual(failure('disk-full'))
    expect(document()?.inProgress).toBeNull()
    expect(publish).not.toHaveBeenCalled()
    expect(service.saveProgress('card-0009', PROGRESS)).toEqual(failure('not-found'))
    expect(service.dropProgress('card-0009')).toEqual(failure('not-found'))
  })
})

describe('a paid renewal', () => {
  it('took effect, with the expiry that the operator shows', () => {
    const { service, document } = setUp()
    const answer = { kind: 'effective', confirmedExpiry: '2027/5/1' } as const
    expect(service.answerFollowUp(PLACE, answer).ok).toBe(true)
    expect(document()?.renewals).toMatchObject([
      { status: 'effective', confirmedExpiry: '2027-05-01' },
    ])
  })

  it('is asked about again a day after "not yet"', () => {
    const { service, document } = setUp()
    service.answerFollowUp(PLACE, { kind: 'not-yet' })
    expect(document()?.renewals).toMatchObject([
      { status: 'paid', askAgainAt: '2026-11-23T16:00:00.000Z' },
    ])
  })

  it('failed', () => {
    const { service, document } = setUp()
    service.answerFollowUp(PLACE, { kind: 'failed' })
    expect(document()?.renewals).toMatchObject([{ status: 'failed' }])
  })

  it('keeps waiting when the expiry makes no sense', () => {
    const { service, document } = setUp()
    const answer = { kind: 'effective', confirmedExpiry: '2026-11-01' } as const
    expect(service.answerFollowUp(PLACE, answer)).toMatchObject({
      error: { code: 'validation', issues: [{ field: 'confirmedExpiry' }] },
    })
    expect(document()?.renewals).toMatchObject([{ status: 'paid' }])
  })

  it('is not answered twice, and not where there is none', () => {
    const missing = failure('not-found')
    const answer = { kind: 'failed' } as const
    expect(setUp('effective').service.answerFollowUp(PLACE, answer)).toEqual(missing)
    const { service } = setUp()
    expect(service.answerFollowUp({ ...PLACE, renewalId: 'renewal-9' }, answer)).toEqual(missing)
    expect(service.answerFollowUp({ ...PLACE, cardId: 'card-0009' }, answer)).toEqual(missing)
  })
})
