import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Receipt } from '@shared/domain/receipts/receipt'
import type { Renewal } from '@shared/domain/renewals/renewal'
import type { BackupRequest } from '../../../ports/backups'
import { textOf } from '../../documentFormat'
import { sha256 } from '../../../common/sha256'
import { NOW, cardDocument } from '../../testing/fixtures'
import { temporaryFolder } from '../../testing/temporaryLibrary'

/** A real PNG of one pixel: what is no picture would not be kept as a receipt. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
export const PASSPHRASE = '保号 correct horse ñ'
/** Seconds and 256 MB for each real one are too much for a test. */
export const QUICK = 8

export function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

export function receiptOf(bytes: Uint8Array, id = 'receipt-1'): Receipt {
  return {
    id,
    sha256: sha256(bytes),
    type: 'png',
    bytes: bytes.length,
    fileName: '凭证.png',
    addedAt: NOW,
    note: '',
    deletedAt: null,
  }
}

export function renewal(id: string, receipts: Receipt[] = []): Renewal {
  return {
    id,
    date: '2026-11-20',
    amount: { minor: 500, currency: 'PEN' },
    paid: null,
    fee: null,
    channel: null,
    method: null,
    plan: '',
    months: null,
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: null,
    note: '',
    receipts,
    askAgainAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
  }
}

/** Two cards, one with a renewal and its receipt, and settings. */
export function sampleLibrary(): { folder: string; cards: CardDocument[] } {
  const folder = temporaryFolder()
  const receipt = receiptOf(PICTURE)
  const cards = [
    { ...cardDocument('card-0001'), renewals: [renewal('renewal-1', [receipt])] },
    cardDocument('card-0002', { label: '第二张', number: '900000002' }),
  ]
  put(folder, 'library.json', textOf({ schemaVersion: 1 }))
  for (const document of cards) put(folder, `cards/${document.card.id}.json`, textOf(document))
  put(folder, storedPath(receipt), PICTURE)
  return { folder, cards }
}

export function storedPath({ sha256, type }: Receipt): string {
  return `receipts/${sha256.slice(0, 2)}/${sha256}.${type}`
}

export function requestFor(folder: string, changes: Partial<BackupRequest> = {}): BackupRequest {
  const path = join(temporaryFolder(), 'keepline-backup-2026-11-22.keepline')
  return { folder, path, passphrase: null, appVersion: '0.1.0', madeAt: NOW, ...changes }
}
