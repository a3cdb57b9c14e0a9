import { isSureHeader } from '@shared/domain/imports/importHeaders'

export interface DecodedText {
  readonly text: string
  /** The usual name: `UTF-8`, `UTF-16LE`, `GB18030`, `Windows-1252`. */
  readonly encoding: string
}

const LOOKED_AT = 64 * 1024

/**
 * Decodes a text file by its byte-order mark, else by what its bytes allow: UTF-16 has many zero
 * bytes, and text in another encoding is hardly ever valid UTF-8. Nearly every byte sequence is valid
 * in both GB18030 and Windows-1252, so between these two the words of the header decide.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return lenient(bytes, 'UTF-8')
  if (a === 0xff && b === 0xfe) return lenient(bytes, 'UTF-16LE')
  if (a === 0xfe && b === 0xff) return lenient(bytes, 'UTF-16BE')
  const wide = encodingByZeros(bytes.subarray(0, LOOKED_AT))
  if (wide) return lenient(bytes, wide)
  return strict(bytes, 'UTF-8') ?? oldEncoding(bytes)
}

/** Every other byte of Latin letters, digits and separators is zero, and zero occurs nowhere else. */
function encodingByZeros(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  let even = 0
  let odd = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const pairs = bytes.length / 2
  if (odd > pairs * 0.02 && even <= odd * 0.05) return 'UTF-16LE'
  return even > pairs * 0.02 && odd <= even * 0.05 ? 'UTF-16BE' : null
}

function oldEncoding(bytes: Uint8Array): DecodedText {
  const chinese = strict(bytes, 'GB18030')
  const western = lenient(bytes, 'Windows-1252')
  if (chinese === null) return western
  return knownHeaders(western.text) > knownHeaders(chinese.text) ? western : chinese
}

function knownHeaders(text: string): number {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|\r|\n/, 40)
  return Math.max(...lines.map((line) => line.split(/[,;\t|]/).filter(isSureHeader).length))
}

/** Decodes strictly; null when a byte is invalid. The byte-order mark is not part of the text. */
function strict(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

function lenient(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
