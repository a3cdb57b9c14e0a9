/** Every message and every write has its price: a compressor's crumbs would pay it a thousand times. */
const LEAST_BYTES = 256 * 1024

/** The same bytes in pieces that are worth a message, each in a buffer of its own. */
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
