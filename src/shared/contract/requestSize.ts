/** What one number, flag or key costs, so that a request of nothing but empty lists ends as well. */
const LEAST = 8

export interface RequestLimits {
  /** Characters of all texts and keys, and eight for each value. */
  readonly largest: number
  /** Bytes of the files in it. */
  readonly largestFile: number
}

/**
 * True when a request holds more than it may. It stops looking once it knows, and follows neither depth
 * nor circles: whoever sends it may be malicious.
 */
export function isTooLarge(request: unknown, { largest, largestFile }: RequestLimits): boolean {
  let size = 0
  let bytes = 0
  const waiting: unknown[] = [request]
  while (waiting.length > 0 && size <= largest && bytes <= largestFile) {
    const value = waiting.pop()
    size += LEAST
    if (typeof value === 'string') size += value.length
    else if (typeof value === 'bigint') size += Infinity
    else if (typeof value !== 'object' || value === null) continue
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) bytes += value.byteLength
    else if (Array.isArray(value)) size += push(value, waiting, largest)
    else if (value instanceof Map || value instanceof Set) size += Infinity
    else size += pushEntries(value, waiting)
  }
  return size > largest || bytes > largestFile
}

/** A list too long for the limit is not even walked. */
function push(list: readonly unknown[], waiting: unknown[], most: number): number {
  if (list.length * LEAST > most) return Infinity
  for (const item of list) waiting.push(item)
  return 0
}

function pushEntries(value: object, waiting: unknown[]): number {
  let keys = 0
  for (const [key, item] of Object.entries(value)) {
    keys += key.length
    waiting.push(item)
  }
  return keys
}
