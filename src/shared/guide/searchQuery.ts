import { foldWithPlaces } from './foldWithPlaces'

/** One term to find. `pieces` are tried only where the whole term is not found. */
export interface Term {
  readonly whole: string
  readonly pieces: readonly string[]
}

/**
 * Filler words of questions. They would match everywhere, so they are dropped if something else
 * remains.
 */
const FILLERS = {
  // Longer ones first, so that removing 怎么 does not leave 办 of 怎么办.
  chinese:
    /为什么|怎么办|怎么样|有没有|可不可以|能不能|请问|怎么|如何|多久|多少|什么|哪里|哪个|可以|应该|[了的吗呢吧是我您你]/gu,
  other: new Set(
    (
      'a al como con cual de del donde el en es esta la las lo los me mi mis no o para por que se ' +
      'si su un una y an and are can do does for how i if in is it my of on or the to what when ' +
      'where which why with'
    ).split(' '),
  ),
}

/** Han characters; some old numerals count only as these. */
const HAN = String.raw`\p{Script=Han}`
const LETTER = String.raw`[^\P{L}\p{Script=Han}]`
const DIGIT = String.raw`[^\P{N}\p{Script=Han}]`
/** A code such as *99# is a term of its own. */
const CODE = String.raw`[*#][\p{N}*#]+`
const RUNS = new RegExp([HAN, LETTER, DIGIT].map((kind) => `${kind}+`).join('|') + `|${CODE}`, 'gu')
const INSIDE_RUN = new RegExp(`^(${LETTER}{2}|${DIGIT}{2})$`, 'u')
const SHORTEST_STEM = 5
const LONGEST_ENDING = 2
const MOST_TERMS = 12
/** Limits the query, so that pasting a whole page stays fast. */
const LONGEST_QUERY = 100

/** The terms of a query: Chinese runs, words and numbers, without filler words. */
export function termsOf(query: string): readonly Term[] {
  const folded = foldWithPlaces(query.slice(0, LONGEST_QUERY)).text
  const meant = distinct(runsOf(folded.replace(FILLERS.chinese, ' ')).filter(isMeant))
  const runs = meant.length > 0 ? meant : distinct(runsOf(folded))
  return runs.slice(0, MOST_TERMS).map(termOf)
}

/** True when the character is inside a word or number, not at its beginning. */
export function isInsideRun(text: string, at: number): boolean {
  return INSIDE_RUN.test(text.slice(Math.max(0, at - 1), at + 1))
}

function runsOf(folded: string): string[] {
  return folded.match(RUNS) ?? []
}

function isMeant(run: string): boolean {
  return !FILLERS.other.has(run)
}

function distinct(runs: readonly string[]): string[] {
  return [...new Set(runs)]
}

function termOf(whole: string): Term {
  const isChinese = /\p{Script=Han}/u.test(whole)
  return { whole, pieces: isChinese ? pairsOf(whole) : stemOf(whole) }
}

/** 收不到短信 → 收不, 不到, 到短, 短信: Chinese has no spaces, so pairs of characters stand in for words. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run]
  if (characters.length < 3) return []
  return distinct(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

/** `recargas` and `recargar` both find `recarga`. */
function stemOf(word: string): readonly string[] {
  const length = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)
  return /^\p{L}+$/u.test(word) && length < word.length ? [word.slice(0, length)] : []
}
