import { type ReceiptType, receiptTypeWith } from '@shared/domain/receipts/receiptTypes'

/** The type of a file by its bytes, whatever its name says; null when it is no receipt type. */
export async function receiptTypeOf(bytes: Uint8Array): Promise<ReceiptType | null> {
  // Asked first: the mark of UTF-16 looks like the beginning of an MP3 to file-type.
  if (markedEncodingOf(bytes) !== null && isText(bytes)) return 'txt'
  // Read at the first receipt: no start has to wait for it.
  const { fileTypeFromBuffer } = await import('file-type')
  const known = await fileTypeFromBuffer(bytes)
  if (known) return receiptTypeWith(({ detectedAs }) => detectedAs.includes(known.ext))
  return isText(bytes) ? 'txt' : null
}

/**
 * Plain text has no magic number, so look for control characters other than white space. UTF-8,
 * GB18030 and the Latin encodings of Spanish systems have none; programs and archives do. UTF-16 is
 * recognised by its byte-order mark, because every other byte of it can be zero.
 */
function isText(bytes: Uint8Array): boolean {
  const wide = markedEncodingOf(bytes)
  if (wide === null) return !bytes.some(isControl)
  try {
    const text = new TextDecoder(wide, { fatal: true }).decode(bytes)
    return !Array.from(text).some((character) => isControl(character.charCodeAt(0)))
  } catch {
    return false
  }
}

function markedEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function isControl(code: number): boolean {
  const isWhiteSpace = code >= 0x09 && code <= 0x0d
  return (code < 0x20 && !isWhiteSpace) || code === 0x7f
}
