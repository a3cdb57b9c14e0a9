import { readFile } from 'node:fs/promises'
import { type Protocol } from 'electron'
import * as v from 'valibot'
import { IdSchema } from '@shared/domain/base/id'
import { type ReceiptType, factsOf } from '@shared/domain/receipts/receiptTypes'
import type { ReceiptLibrary } from '../ports/receipts'
import type { CardRepository } from '../ports/records'

interface ReceiptFile {
  readonly path: string
  readonly type: ReceiptType
}

/**
 * Serves the bytes of a receipt to the window, addressed by ids alone: `receipt://staged/<stagedId>`
 * and `receipt://kept/<cardId>/<renewalId>/<receiptId>`. The receipt library checks that the file lies
 * inside it.
 */
export function serveReceipts(
  protocol: Protocol,
  pageOrigin: string,
  library: ReceiptLibrary,
  cards: CardRepository,
): void {
  protocol.handle('receipt', async ({ url }) => {
    try {
      const file = await receiptAt(url, library, cards)
      if (file === null) return new Response(null, { status: 404 })
      return new Response(await readFile(file.path), {
        headers: {
          'Content-Type': factsOf(file.type).mediaType,
          'X-Content-Type-Options': 'nosniff',
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Access-Control-Allow-Origin': pageOrigin,
          // A kept file can be replaced by its backup, so it must not be cached.
          'Cache-Control': 'no-cache',
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

async function receiptAt(
  url: string,
  library: ReceiptLibrary,
  cards: CardRepository,
): Promise<ReceiptFile | null> {
  const { host, pathname } = new URL(url)
  const ids = pathname.slice(1).split('/')
  if (!ids.every((id) => v.is(IdSchema, id))) return null
  const [first = '', renewalId, receiptId] = ids
  if (host === 'staged') return ids.length === 1 ? library.stagedPath(first) : null
  if (host !== 'kept' || ids.length !== 3) return null
  const receipt = cards
    .find(first)
    ?.renewals.find(({ id }) => id === renewalId)
    ?.receipts.find(({ id }) => id === receiptId)
  if (receipt === undefined) return null
  const path = await library.pathOf(receipt)
  return path === null ? null : { path, type: receipt.type }
}
