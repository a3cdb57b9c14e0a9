import * as v from 'valibot'
import { IdSchema } from '../base/id'
import { type ReceiptType, ReceiptTypeSchema } from '../receipts/receiptTypes'

/** What a file of a backup is, as its path says. */
export type BackupPart =
  | { readonly kind: 'card'; readonly cardId: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'views' }
  | { readonly kind: 'receipt'; readonly sha256: string; readonly type: ReceiptType }
  /** A document of the library that could not be read: kept byte by byte, promised nothing. */
  | { readonly kind: 'unreadable' }

/** The list of all other files of a backup. */
export const MANIFEST_PATH = 'manifest.json'
/** The same sums for `sha256sum -c`, the manifest's included. */
export const SUMS_PATH = 'SHA256SUMS'

export const SETTINGS_PATH = 'settings.json'
export const VIEWS_PATH = 'views.json'

const CARD = /^cards\/([^/]+)\.json$/
const RECEIPT = /^receipts\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\.([a-z]+)$/
const UNREADABLE = 'unreadable/'

export function cardPath(cardId: string): string {
  return `cards/${cardId}.json`
}

export function receiptPath(sha256: string, type: ReceiptType): string {
  return `receipts/${sha256.slice(0, 2)}/${sha256}.${type}`
}

/** Where a backup keeps a document that could not be read. */
export function unreadablePath(path: string): string {
  return UNREADABLE + path
}

/**
 * Null for a path that no backup has. What it accepts is plain ASCII without a way out of the folder,
 * so it can be a file name on every system.
 */
export function partOf(path: string): BackupPart | null {
  if (path.startsWith(UNREADABLE)) {
    const document = documentAt(path.slice(UNREADABLE.length))
    return document === null ? null : { kind: 'unreadable' }
  }
  const [, , sha256 = '', ending] = RECEIPT.exec(path) ?? []
  const type = v.safeParse(ReceiptTypeSchema, ending)
  return type.success ? { kind: 'receipt', sha256, type: type.output } : documentAt(path)
}

function documentAt(path: string): BackupPart | null {
  if (path === SETTINGS_PATH) return { kind: 'settings' }
  if (path === VIEWS_PATH) return { kind: 'views' }
  const cardId = CARD.exec(path)?.[1]
  return v.is(IdSchema, cardId) ? { kind: 'card', cardId } : null
}

/** True for a path that leads out of the folder into which somebody unpacks. */
export function leadsOutside(path: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')
}
