import { foldText } from '../base/foldText'
import { HEADERS } from './headerWords'
import type { ImportField } from './importField'

const SURE = 100

const EXACT = new Map<string, ImportField>()
for (const [field, words] of HEADERS) {
  for (const word of words) if (!EXACT.has(word)) EXACT.set(word, field)
}

/** The likeliest field of a header with its weight; null for an unknown header. */
export function fieldOfHeader(
  header: string,
): { readonly field: ImportField; readonly weight: number } | null {
  const bare = bareHeader(header)
  // A header of punctuation only, such as `#` or `№`, numbers the rows.
  if (bare === '') return header.trim() === '' ? null : { field: 'ignore', weight: SURE }
  const exact = EXACT.get(bare)
  if (exact !== undefined) return { field: exact, weight: SURE }
  const [best] = HEADERS.flatMap(([field, words]) =>
    words
      .filter((word) => isLongEnough(word) && holds(bare, word))
      .map((word) => ({ field, weight: word.length * (isChinese(word) ? 3 : 1) })),
  ).sort((a, b) => b.weight - a.weight)
  return best ? { field: best.field, weight: Math.min(best.weight, SURE - 1) } : null
}

/** True for a header that equals one of the names, not one that only contains it, as titles do. */
export function isSureHeader(header: string): boolean {
  return fieldOfHeader(header)?.weight === SURE
}

/** Folds a header and removes brackets and punctuation: `Nro. de orden` becomes `nro de orden`. */
function bareHeader(header: string): string {
  return foldText(header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[ºª°№]/g, ' '))
    .replace(/[([【{].*?[)\]】}]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word)
}

function isLongEnough(word: string): boolean {
  return word.length >= (isChinese(word) ? 2 : 4)
}

function holds(bare: string, word: string): boolean {
  return isChinese(word) ? bare.includes(word) : ` ${bare} `.includes(` ${word} `)
}
