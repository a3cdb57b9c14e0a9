import type { DamagedDocument } from '@shared/contract/models'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { RECEIPT_TYPES } from '@shared/domain/receipts/receiptTypes'
import type { CheckFinding } from '@shared/domain/receipts/libraryCheck'
import type { Receipt } from '@shared/domain/receipts/receipt'
import type { ReceiptPlace } from '@shared/domain/receipts/receiptChanges'
import type { ReceiptContent, ReceiptFileState, StoredFile } from '../../ports/receipts'

export interface NamedReceipt {
  readonly place: ReceiptPlace
  readonly receipt: Receipt
}

/** Every receipt that a document names, including those in the trash, which can be restored. */
export function namedReceipts(documents: readonly CardDocument[]): NamedReceipt[] {
  return documents.flatMap(({ card, renewals }) =>
    renewals.flatMap((renewal) =>
      renewal.receipts.map((receipt) => ({
        place: { cardId: card.id, renewalId: renewal.id, receiptId: receipt.id },
        receipt,
      })),
    ),
  )
}

/** Groups receipts that share a file. */
export function byContent(
  named: readonly NamedReceipt[],
): (readonly [NamedReceipt, ...NamedReceipt[]])[] {
  const shared = new Map<string, [NamedReceipt, ...NamedReceipt[]]>()
  for (const one of named) {
    const key = fileNameOf(one.receipt)
    const sharing = shared.get(key)
    if (sharing) sharing.push(one)
    else shared.set(key, [one])
  }
  return [...shared.values()]
}

/** The file's name as in `StoredFile`. */
export function fileNameOf({ sha256, type }: ReceiptContent): string {
  return `${sha256.slice(0, 2)}/${sha256}.${type}`
}

/** Null for a file that is not named as receipts are. */
export function contentOfFile(fileName: string): ReceiptContent | null {
  const [, sha256, ending] = /^[0-9a-f]{2}\/([0-9a-f]{64})\.([a-z]+)$/.exec(fileName) ?? []
  const type = RECEIPT_TYPES.find((known) => known === ending)
  return sha256 && type ? { sha256, type } : null
}

/** The problem of one receipt's file, if any. */
export function findingOf(
  { place, receipt }: NamedReceipt,
  state: ReceiptFileState,
): CheckFinding[] {
  const found = { receipt: { ...place }, fileName: receipt.fileName, bytes: receipt.bytes }
  if (state.kind !== 'read') return [{ problem: state.kind, ...found }]
  if (state.bytes !== receipt.bytes) {
    return [{ problem: 'wrong-size', ...found, bytes: state.bytes }]
  }
  return state.sha256 === receipt.sha256 ? [] : [{ problem: 'changed', ...found }]
}

/**
 * Files that no document names. Empty while a document is damaged, because nobody knows what that one
 * names.
 * See src/decisions/022-what-the-library-check-reports.md.
 */
export function orphansAmong(
  stored: readonly StoredFile[],
  documents: readonly CardDocument[],
  damaged: readonly DamagedDocument[],
): CheckFinding[] {
  if (damaged.some(({ kind }) => kind === 'card' || kind === 'library')) return []
  const names = new Set(namedReceipts(documents).map(({ receipt }) => fileNameOf(receipt)))
  return stored
    .filter(({ name }) => !names.has(name))
    .map(({ name, bytes }) => ({ problem: 'orphan', receipt: null, fileName: name, bytes }))
}

/** Drops findings of receipts that were moved or deleted while the files were being read. */
export function stillNamed(
  findings: readonly CheckFinding[],
  documents: readonly CardDocument[],
): CheckFinding[] {
  const places = new Set(namedReceipts(documents).map(({ place }) => JSON.stringify(place)))
  return findings.filter(({ receipt }) => places.has(JSON.stringify(receipt)))
}
