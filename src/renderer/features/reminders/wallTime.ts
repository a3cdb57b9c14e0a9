/**
 * Parses a time of day as people type it: `9:00`, `0900`, `９：３０`, `21.15`, `7`. Null when it is none.
 */
export function parseWallTime(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const match = /^(\d{1,2})(?:[:.hH点](\d{2}))?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain)
  if (!match) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
