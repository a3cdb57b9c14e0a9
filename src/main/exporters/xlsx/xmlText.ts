import { LONGEST_CELL } from '@shared/domain/base/longestCell'

/**
 * XML has no room for most control characters, and UTF-8 none for half a surrogate pair: a sign that
 * something was there takes their place. A text that looks like Office's own way to write them,
 * `_x000B_`, has its underscore written so, or it would be read as one.
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

/** A text for an element or an attribute of a sheet. */
export function xmlText(text: string): string {
  return NEEDS_CARE.test(text) ? text.replace(SPECIAL, written) : text
}

function written(character: string): string {
  return character === '_' ? '_x005F_' : (ENTITIES[character] ?? '\ufffd')
}

/** The text as a cell can hold it; what is left out of a longer one is told in its last words. */
export function cellSized(text: string, cutText: string): string {
  if (text.length <= LONGEST_CELL) return text
  const room = LONGEST_CELL - cutText.length - String(text.length).length
  // Never through the middle of a character.
  const cut = /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room
  return text.slice(0, cut) + cutText.replace('{count}', String(text.length - cut))
}
