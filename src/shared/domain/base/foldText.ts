// Most texts are Latin without accents or Chinese: they have nothing to decompose.
const PLAIN = /^[\u0020-\u007e\n\u4e00-\u9fff]*$/

/** Lower case, full-width as half-width, accents dropped: `Señal` is found by `senal`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What is searched for, word by word. */
export function foldedWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean)
}
