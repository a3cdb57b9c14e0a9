/**
 * Smallest piece worth a message. Every message and every write has a fixed cost, and a compressor
 * emits thousands of tiny pieces.
 */
const LEAST_BYTES = 256 * 1024

/** Joins pieces into larger ones, each in a buffer of its own so that it can be transferred. */
export async function* largePieces(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let gathered: Uint8Array[] = []
  let bytes = 0
  for await (const piece of pieces) {
    gathered.push(piece)
    bytes += piece.length
    if (bytes < LEAST_BYTES) continue
    yield joined(gathered, bytes)
    gathered = []
    bytes = 0
  }
  if (bytes > 0) yield joined(gathered, bytes)
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
