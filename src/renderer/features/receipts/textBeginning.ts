/** Enough to recognise a receipt; the system's viewer shows the rest. */
const MOST_BYTES = 64 * 1024
const MOST_LINES = 400

export interface TextBeginning {
  readonly text: string
  readonly isCut: boolean
}

export async function readTextBeginning(url: string): Promise<TextBeginning> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The receipt answered ${response.status}.`)
  return textBeginning(new Uint8Array(await response.arrayBuffer()))
}

/** The beginning of a text file in any of the encodings below. */
export function textBeginning(bytes: Uint8Array): TextBeginning {
  const head = bytes.subarray(0, MOST_BYTES)
  const lines = decode(head, bytes.length > MOST_BYTES).split(/\r\n|\r|\n/)
  return {
    text: lines.slice(0, MOST_LINES).join('\n').trimEnd(),
    isCut: bytes.length > MOST_BYTES || lines.length > MOST_LINES,
  }
}

/**
 * Tries UTF-16 by its byte-order mark, then UTF-8, then GB18030, which Chinese Windows still writes.
 */
function decode(bytes: Uint8Array, isCut: boolean): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    // `stream` tolerates a character that was cut in half.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
