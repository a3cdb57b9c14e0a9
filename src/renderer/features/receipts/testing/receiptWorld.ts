import type { Receipt } from '@shared/domain/receipts/receipt'
import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import type { World } from '../../../api/memory/world'
import { testWorld } from '../../../testing/openWindow'

const ADDED = '2026-11-01T12:00:00.000Z'

function aReceipt(name: string, type: ReceiptType, content = name): Receipt {
  const sha256 = content.padEnd(64, '0')
  const fileName = `${name}.${type}`
  return {
    id: `receipt-${name}`,
    sha256,
    type,
    bytes: 2_048,
    fileName,
    addedAt: ADDED,
    note: '',
    deletedAt: null,
  }
}

/**
 * Two cards. 银行: a picture, a PDF and a text of 2026-06-12, nothing of 2026-10-03, one failed. 微信: one
 * of 2025, the same picture of 2026-09-01.
 */
export function receiptWorld(): World {
  const bank = aDocument({ id: 'card-bank', label: '银行', number: '987654321' }, [
    aRenewal('2026-06-12', {
      id: 'renewal-june',
      receipts: [aReceipt('pago', 'png'), aReceipt('boleta', 'pdf'), aReceipt('sms', 'txt')],
    }),
    aRenewal('2026-10-03', { id: 'renewal-october' }),
    aRenewal('2026-10-02', { id: 'renewal-failed', status: 'failed' }),
  ])
  const chat = aDocument(
    { id: 'card-chat', label: '微信', number: '912345678', operator: 'entel' },
    [
      aRenewal('2025-12-01', { id: 'renewal-2025', receipts: [aReceipt('viejo', 'jpg')] }),
      aRenewal('2026-09-01', { id: 'renewal-chat', receipts: [aReceipt('copia', 'png', 'pago')] }),
    ],
  )
  return testWorld({ documents: [bank, chat] })
}

/** Finds a receipt in the world, whatever renewal holds it. */
export function findIn(world: World, receiptId: string) {
  for (const { card, renewals } of world.documents) {
    for (const renewal of renewals) {
      const receipt = renewal.receipts.find(({ id }) => id === receiptId)
      if (receipt) return { cardId: card.id, renewalId: renewal.id, receipt }
    }
  }
  throw new Error(`There is no receipt ${receiptId}.`)
}
