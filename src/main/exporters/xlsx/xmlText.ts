import { LONGEST_CELL } from '@shared/domain/base/longestCell'

/**
 * XML cannot hold most control characters, and UTF-8 no half of a surrogate pair; each is replaced by
 * a visible sign. Office writes control characters as `_x000B_`, so in a text that looks like such an
 * escape the underscore is escaped.
 * See src/decisions/026-what-a-format-cannot-hold.md.
 */
const SPECIAL =
  /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi
const NEEDS_CARE = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Escapes a text for an element or an attribute. */
export function xmlText(text: string): string {
  return NEEDS_CARE.test(text) ? text.replace(SPECIAL, written) : text
}

function written(character: string): string {
  return character === '_' ? '_x005F_' : (ENTITIES[character] ?? '\ufffd')
}

/** Cuts a text to the size of a cell. Its last words then say how much is missing. */
export function cellSized(text: string, cutText: string): string {
  if (text.length <= LONGEST_CELL) return text
  const room = LONGEST_CELL - cutText.length - String(text.length).length
  // Do not cut a surrogate pair in half.
  const cut = /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room
  return text.slice(0, cut) + cutText.replace('{count}', String(text.length - cut))
}
