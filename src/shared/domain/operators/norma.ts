import type { Source } from './source'
import { SOURCES, type SourceId } from './sources'

/**
 * The regulator's conditions of use as they are in force. We have read of the new text, never the
 * text itself: what older sources say of the old one may have changed with it.
 */
export const NORMA = {
  name: 'Res. 132-2025',
  since: '2025-12-26',
  sources: ['gestion-2025-12-26'],
} as const satisfies { name: string; since: string; sources: readonly SourceId[] }

/**
 * The year of the newest report, if a claim about the Norma rests on reports that are older than the
 * text in force; null otherwise. A source without a date is no younger for it. A date that names
 * only a month or a year counts from its beginning: '2025' sorts before '2025-12-26'.
 */
export function reportsBeforeNorma(ids: readonly SourceId[]): string | null {
  const sources = ids.map((id): Source => SOURCES[id])
  if (!sources.some(({ reportsOnNorma }) => reportsOnNorma)) return null
  const newest = sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1)
  return newest !== undefined && newest < NORMA.since ? newest.slice(0, 4) : null
}
