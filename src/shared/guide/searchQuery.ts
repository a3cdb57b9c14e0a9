import { foldWithPlaces } from './foldWithPlaces'

/** One idea to look for. `pieces` are tried only where the whole is not found. */
export interface Term {
  readonly whole: string
  readonly pieces: readonly string[]
}

/** What questions are made of; it would match everywhere and is dropped if something else remains. */
const FILLERS = {
  // Longer ones first, so that 怎么办 does not leave 办 behind.
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

/** Some old numerals are Chinese characters as well; they count as these only. */
const HAN = String.raw`\p{Script=Han}`
const LETTER = String.raw`[^\P{L}\p{Script=Han}]`
const DIGIT = String.raw`[^\P{N}\p{Script=Han}]`
/** A code like *99# is a run of its own. */
const CODE = String.raw`[*#][\p{N}*#]+`
const RUNS = new RegExp([HAN, LETTER, DIGIT].map((kind) => `${kind}+`).join('|') + `|${CODE}`, 'gu')
const INSIDE_RUN = new RegExp(`^(${LETTER}{2}|${DIGIT}{2})$`, 'u')
const SHORTEST_STEM = 5
const LONGEST_ENDING = 2
const MOST_TERMS = 12
/** Whoever pastes a whole page should not wait for it. */
const LONGEST_QUERY = 100

/** The ideas of a query: Chinese runs, words and numbers, without the fillers of a question. */
export function termsOf(query: string): readonly Term[] {
  const folded = foldWithPlaces(query.slice(0, LONGEST_QUERY)).text
  const meant = distinct(runsOf(folded.replace(FILLERS.chinese, ' ')).filter(isMeant))
  const runs = meant.length > 0 ? meant : distinct(runsOf(folded))
  return runs.slice(0, MOST_TERMS).map(termOf)
}

/** Is the character at this place the second or a later one of a word or a number? */
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

/** 收不到短信 → 收不, 不到, 到短, 短信: Chinese has no spaces, so pairs stand in for its words. */
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
