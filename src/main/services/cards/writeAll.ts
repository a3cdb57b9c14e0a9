import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type Result, failure, success } from '@shared/contract/result'
import type { CardRepository } from '../../ports/records'

/**
 * Writes existing documents, all or none: when one cannot be written, those written before are put
 * back. If even that fails, `partly-recorded` names the cards that keep the change, so that nobody
 * records it there twice.
 * See src/decisions/019-changes-of-several-documents.md.
 */
export function writeAll(
  cards: CardRepository,
  documents: readonly CardDocument[],
): Result<CardDocument[]> {
  const former: CardDocument[] = []
  for (const document of documents) {
    const before = cards.find(document.card.id)
    const written = before === null ? failure('not-found') : cards.write(document)
    if (before !== null && written.ok) {
      former.push(before)
      continue
    }
    const stuck = former.reverse().filter((one) => !cards.write(one).ok)
    if (stuck.length > 0) return failure('partly-recorded', namesOf(stuck))
    if (!written.ok) return written
  }
  return success([...documents])
}

function namesOf(documents: readonly CardDocument[]) {
  const labels = documents.map(({ card }) => card.label).join(' · ')
  return { count: documents.length, labels }
}
