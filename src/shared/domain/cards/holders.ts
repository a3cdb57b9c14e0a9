import type { Holder } from './cardProfile'
import { type CardDocument, isActive } from './cardDocument'
import type { SourceId } from '../operators/sources'

/** The law allows a natural person this many mobile lines over all operators (DL 1738). */
export const LINES_PER_HOLDER = {
  most: 7,
  grade: 'confirmed',
  sources: ['gobpe-1352743', 'latinanoticias-2026-02-13'],
} as const satisfies { most: number; grade: string; sources: readonly SourceId[] }

export interface HolderLines {
  /** Null for the user's own lines; otherwise the name as first written. */
  readonly name: string | null
  readonly cardIds: readonly string[]
  readonly isOverLimit: boolean
}

/** Active lines per holder. Cards without a named holder are not counted. */
export function linesPerHolder(documents: readonly CardDocument[]): HolderLines[] {
  const lines = new Map<string, { name: string | null; cardIds: string[] }>()
  for (const document of documents.filter(isActive)) {
    const key = holderKey(document.card.holder)
    if (key === null) continue
    const isSelf = document.card.holder.relation === 'self'
    const entry = lines.get(key) ?? { name: isSelf ? null : document.card.holder.name, cardIds: [] }
    entry.cardIds.push(document.card.id)
    lines.set(key, entry)
  }
  return [...lines.values()].map((entry) => ({
    ...entry,
    isOverLimit: entry.cardIds.length > LINES_PER_HOLDER.most,
  }))
}

/** One key per person: the user, or a name regardless of spacing and case. */
export function holderKey({ relation, name }: Holder): string | null {
  if (relation === 'self') return 'self'
  const plain = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  return plain === '' ? null : `name:${plain}`
}
