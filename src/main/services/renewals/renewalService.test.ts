import type { StagedReceipt } from '@shared/contract/models'
import type { RenewalPatch } from '@shared/domain/renewals/renewalPatch'
import { failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { createRenewalService } from './renewalService'
import { countingIds, memoryCards, renewalInput, stillClock, storedCard } from '../testing/memory'
import { receiptLibrary } from '../testing/receipts'
import { memorySnapshots } from '../testing/snapshots'

const STAGED: StagedReceipt = {
  id: 'staged-01',
  fileName: '截图.png',
  type: 'png',
  bytes: 3,
  sha256: 'a'.repeat(64),
}

function setUp() {
  const cards = memoryCards(storedCard('card-0001'))
  const discard = vi.fn(() => Promise.resolve())
  const receipts = receiptLibrary({
    discard,
    keep: (ids) =>
      Promise.resolve(ids.includes(STAGED.id) ? success([STAGED]) : failure('file-missing')),
  })
  const publish = vi.fn()
  const snapshots = memorySnapshots(cards)
  const service = createRenewalService({
    cards,
    receipts,
    snapshots,
    clock: stillClock,
    ids: countingIds(),
    changes: { publish },
  })
  const record = (stagedIds: string[] = [], input = renewalInput) =>
    service.record({ cardId: 'card-0001', input, stagedIds })
  const renewals = () => cards.find('card-0001')?.renewals ?? []
  return { cards, discard, publish, snapshots, service, record, renewals }
}

describe('recording a renewal', () => {
  it('puts it on the card with its receipts, in one document', async () => {
    const { record, renewals, discard, publish } = setUp()
    expect(await record([STAGED.id])).toMatchObject({ ok: true })
    expect(renewals()).toMatchObject([
      {
        date: '2026-11-20',
        amount: { minor: 500, currency: 'PEN' },
        receipts: [{ fileName: '截图.png', sha256: STAGED.sha256 }],
      },
    ])
    expect(discard).toHaveBeenCalledWith([STAGED.id])
    expect(publish.mock.calls).toEqual([[{ what: 'cards', ids: ['card-0001'] }]])
  })

  it('keeps the attached files when the document cannot be written', async () => {
    const { cards, record, renewals, discard, publish } = setUp()
    cards.failsWith = 'disk-full'
    expect(await record([STAGED.id])).toEqual(failure('disk-full'))
    expect(renewals()).toEqual([])
    expect(discard).not.toHaveBeenCalled()
    expect(publish).not.toHaveBeenCalled()
  })

  it('is refused without a trace when an attached file is gone', async () => {
    const { record, renewals } = setUp()
    expect(await record(['staged-99'])).toEqual(failure('file-missing'))
    expect(renewals()).toEqual([])
  })

  it('says what is wrong with which field', async () => {
    const { record } = setUp()
    expect(await record([], { ...renewalInput, date: '2026-12-24' })).toMatchObject({
      ok: false,
      error: { code: 'validation', issues: [{ field: 'date', code: 'date.future' }] },
    })
  })

  it('takes several on one day', async () => {
    const { record, renewals } = setUp()
    await record()
    await record()
    expect(renewals()).toHaveLength(2)
  })
})

describe('a recorded renewal', () => {
  it('is edited, its receipts added and taken off', async () => {
    const { service, record, renewals } = setUp()
    await record([STAGED.id])
    const [before] = renewals()
    await service.edit({
      cardId: 'card-0001',
      renewalId: before?.id ?? '',
      input: { ...renewalInput, amount: '10' },
      stagedIds: [],
      removedReceiptIds: [before?.receipts[0]?.id ?? ''],
    })
    const receipts = [{ deletedAt: expect.any(String) }]
    expect(renewals()).toMatchObject([{ id: before?.id, amount: { minor: 1000 }, receipts }])
  })

  it('is deleted, and comes back by undo', async () => {
    const { service, record, renewals } = setUp()
    await record()
    const place = { cardId: 'card-0001', renewalId: renewals()[0]?.id ?? '' }
    service.delete(place)
    expect(renewals()[0]?.deletedAt).not.toBeNull()
    service.restore(place)
    expect(renewals()[0]?.deletedAt).toBeNull()
    expect(service.delete({ ...place, renewalId: 'renewal-99' })).toEqual(failure('not-found'))
  })
})

describe('many renewals at once', () => {
  async function twoOfThem() {
    const made = setUp()
    await made.record()
    await made.record()
    const patches = (patch: RenewalPatch, more: readonly string[] = []) => [
      { cardId: 'card-0001', renewalIds: [...made.renewals().map(({ id }) => id), ...more], patch },
    ]
    return { ...made, patches }
  }

  it('get the new values, which one undo takes back', async () => {
    const { service, renewals, patches } = await twoOfThem()
    const before = renewals()
    expect((await service.patchMany(patches({ status: 'refunded' }))).ok).toBe(true)
    expect(renewals().map(({ status }) => status)).toEqual(['refunded', 'refunded'])
    await service.patchMany(patches({ status: 'effective' }))
    expect(renewals()).toEqual(before)
  })

  it('stay as they are when one of them is not there', async () => {
    const { service, renewals, patches } = await twoOfThem()
    const before = renewals()
    const unknown = patches({ isDeleted: true }, ['renewal-99'])
    expect(await service.patchMany(unknown)).toEqual(failure('not-found'))
    expect(renewals()).toEqual(before)
  })
})
