import type { CardDocument } from '@shared/domain/cards/cardDocument'

/** Renewals sent in one message: copying more would hold the window's requests up. */
const RENEWALS_AT_ONCE = 2_000

/** As many documents, from that one on, as fit into one message: at least one, none behind the last. */
export function batchFrom(
  documents: readonly CardDocument[],
  from: number,
): readonly CardDocument[] {
  let size = 0
  let next = from
  while (next < documents.length && size <= RENEWALS_AT_ONCE) {
    size += (documents[next]?.renewals.length ?? 0) + 1
    next += 1
  }
  return documents.slice(from, next)
}
