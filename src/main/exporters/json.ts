import type { CardDocument } from '@shared/domain/cards/cardDocument'
import {
  EXPORT_FORMAT,
  EXPORT_FORMAT_VERSION,
  exportedCard,
} from '@shared/domain/exports/exportedLibrary'
import type { ExportFeed, ExportJob } from '../ports/exports'

/**
 * Card documents as they are stored, one line each, so that a file of any size can be read line by
 * line.
 * See src/decisions/026-what-a-format-cannot-hold.md.
 */
export async function* jsonPieces(
  { options, version, now }: ExportJob,
  feed: ExportFeed,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const about = {
    format: EXPORT_FORMAT,
    formatVersion: EXPORT_FORMAT_VERSION,
    exportedAt: now,
    exportedBy: `Keepline ${version}`,
    scope: options.scope.what,
  }
  const head = JSON.stringify(about, undefined, 2).replace(/\n}$/, ',\n  "cards": [')
  yield encoder.encode(head)
  let isFirst = true
  for await (const documents of feed.documents()) {
    for (const document of documents) {
      yield encoder.encode(`${isFirst ? '' : ','}\n    ${lineOf(document)}`)
      isFirst = false
    }
  }
  yield encoder.encode(`${isFirst ? '' : '\n  '}]\n}\n`)
}

/** JSON itself escapes half a surrogate pair, which UTF-8 cannot hold. */
function lineOf(document: CardDocument): string {
  return JSON.stringify(exportedCard(document))
}
