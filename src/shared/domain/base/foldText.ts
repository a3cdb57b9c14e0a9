// A fast path: most texts are plain Latin or Chinese and have nothing to decompose.
const PLAIN = /^[\u0020-\u007e\n\u4e00-\u9fff]*$/

/** Lower case, half-width, without accents, for searching: `senal` finds `Señal`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The folded words of a search text. */
export function foldedWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean)
}
