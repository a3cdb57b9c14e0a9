import { FURTHEST_OFFSET_DAYS } from '@shared/domain/reminders/plan'

/** Why a typed number of days cannot be added; null when it can. */
export function offsetProblem(
  text: string,
  offsets: readonly number[],
): 'offsetInvalid' | 'offsetPresent' | null {
  const plain = text.normalize('NFKC').trim()
  const days = Number(plain)
  if (!/^\d{1,3}$/.test(plain) || days > FURTHEST_OFFSET_DAYS) return 'offsetInvalid'
  return offsets.includes(days) ? 'offsetPresent' : null
}

/** Adds an offset; furthest ahead first, in the order of the reminders. */
export function withOffset(offsets: readonly number[], text: string): number[] {
  return [...offsets, Number(text.normalize('NFKC'))].sort((a, b) => b - a)
}

export function withoutOffset(offsets: readonly number[], days: number): number[] {
  return offsets.filter((offset) => offset !== days)
}
