import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import { describe, expect, it, vi } from 'vitest'
import type { ReceiptFileState } from '../../ports/receipts'
import { createSelectedCheckService } from './selectedCheckService'
import { NOW, memoryCards, stillClock, storedCard } from '../testing/memory'

/** A renewal with two receipts, the second in the trash. */
function renewal(index: number) {
  const receiptOf = (name: string, deletedAt: string | null) => ({
    ...newReceipt(
      { sha256: name.repeat(64), type: 'png', bytes: 3, fileName: `${name}.png` },
      { id: `receipt-${name}`, addedAt: NOW },
    ),
    deletedAt,
  })
  const kept = 'abc'[index] ?? ''
  const dropped = 'def'[index] ?? ''
  const receipts = [receiptOf(kept, null), receiptOf(dropped, NOW)]
  return aRenewal('2026-11-20', { id: `renewal-${index}`, receipts })
}

function setUp(inspect: (name: string) => Promise<ReceiptFileState>) {
  const inspected: string[] = []
  const tellProgress = vi.fn()
  const service = createSelectedCheckService({
    cards: memoryCards({ ...storedCard('card-0001'), renewals: [0, 1, 2].map(renewal) }),
    receipts: {
      inspect: ({ sha256 }) => {
        inspected.push(sha256.slice(0, 1))
        return inspect(sha256)
      },
    },
    clock: stillClock,
    tellProgress,
  })
  const place = (index: number) => ({ cardId: 'card-0001', renewalId: `renewal-${index}` })
  return { service, inspected, tellProgress, place }
}

const whole = (sha256: string) => Promise.resolve({ kind: 'read', sha256, bytes: 3 } as const)

describe('a check of the receipts of some renewals', () => {
  it('reads those files alone, without what lies in the trash', async () => {
    const { service, inspected, tellProgress, place } = setUp(whole)
    expect(await service.check([place(0), place(2)])).toMatchObject({
      ok: true,
      data: { files: 2, bytes: 6, findings: [], isPartial: false, checkedAt: NOW },
    })
    expect(inspected).toEqual(['a', 'c'])
    expect(tellProgress).toHaveBeenLastCalledWith(2, 2)
  })

  it('names the renewal whose receipt is gone', async () => {
    const { service, place } = setUp(() => Promise.resolve({ kind: 'missing' }))
    expect(await service.check([place(1)])).toMatchObject({
      data: { findings: [{ problem: 'missing', receipt: place(1), fileName: 'b.png' }] },
    })
  })

  it('ends with what it has found when it is cancelled', async () => {
    const { service, inspected, place } = setUp((sha256) => {
      service.cancel()
      return whole(sha256)
    })
    expect(await service.check([place(0), place(1)])).toMatchObject({
      data: { files: 1, isPartial: true },
    })
    expect(inspected).toEqual(['a'])
  })
})
