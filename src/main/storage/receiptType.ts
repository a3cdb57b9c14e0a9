import type { ReceiptType } from '@shared/domain/receipts/receipt'

/** file-type's name of a type → ours. */
const TYPES: ReadonlyMap<string, ReceiptType> = new Map<string, ReceiptType>([
  ['png', 'png'],
  // Every viewer shows an animated PNG as a PNG.
  ['apng', 'png'],
  ['jpg', 'jpg'],
  ['webp', 'webp'],
  ['heic', 'heic'],
  ['pdf', 'pdf'],
])

/** The type of a file by its bytes, whatever its name says; null when it is no receipt type. */
export async function receiptTypeOf(bytes: Uint8Array): Promise<ReceiptType | null> {
  // Check this first: file-type takes the byte-order mark of UTF-16 for the beginning of an MP3.
  if (wideEncodingOf(bytes) !== null && isText(bytes)) return 'txt'
  // Loaded with the first receipt, so that it does not delay the start.
  const { fileTypeFromBuffer } = await import('file-type')
  const known = await fileTypeFromBuffer(bytes)
  if (known) return TYPES.get(known.ext) ?? null
  return isText(bytes) ? 'txt' : null
}

/**
 * Plain text has no magic number, so look for control characters other than white space. UTF-8,
 * GB18030 and the Latin encodings of Spanish systems have none; programs and archives do. UTF-16 is
 * recognised by its byte-order mark, because every other byte of it can be zero.
 */
function isText(bytes: Uint8Array): boolean {
  const wide = wideEncodingOf(bytes)
  if (wide === null) return !bytes.some(isControl)
  try {
    const text = new TextDecoder(wide, { fatal: true }).decode(bytes)
    return !Array.from(text).some((character) => isControl(character.charCodeAt(0)))
  } catch {
    return false
  }
}

function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function isControl(code: number): boolean {
  const isWhiteSpace = code >= 0x09 && code <= 0x0d
  return (code < 0x20 && !isWhiteSpace) || code === 0x7f
}
