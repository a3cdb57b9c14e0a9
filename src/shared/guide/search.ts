import { foldWithPlaces, type FoldedText } from './foldWithPlaces'
import { isInsideRun, termsOf, type Term } from './searchQuery'
import { searchLines, type SearchLine } from './searchText'
import type { Article, ArticleId } from './structure'

/** A matched range of the excerpt: from `start` up to `end`. */
export interface MatchRange {
  readonly start: number
  readonly end: number
}

export interface SearchHit {
  readonly articleId: ArticleId
  /** null: in the title or the summary. */
  readonly blockIndex: number | null
  /** The line in the block: a list item or a row of a word table. */
  readonly lineIndex: number
  readonly excerpt: string
  readonly ranges: readonly MatchRange[]
}

interface RankedHit extends SearchHit {
  readonly met: ReadonlySet<Term>
  readonly score: number
}

interface TermMatch {
  /** 1 for a full match of the term, less for a partial one. */
  readonly share: number
  readonly ranges: readonly MatchRange[]
}

const EXCERPT_LENGTH = 120
const EXCERPT_LEAD = 30
const MOST_HITS = 40
/** From this share on a partial match counts as a match. */
const ENOUGH_OF_A_TERM = 0.5
const STEM_SHARE = 0.7
/** A line that begins with the match ranks higher, which matters in word tables. */
const EARLY_BONUS = 0.5
const NO_MATCH: TermMatch = { share: 0, ranges: [] }

/**
 * The search results, best first: lines with all terms, then articles with all terms, and only if
 * there are none, places with some terms.
 */
export function searchGuide(articles: readonly Article[], query: string): readonly SearchHit[] {
  const terms = termsOf(query)
  const found = articles.map((article) => hitsIn(article, terms)).filter(({ length }) => length > 0)
  const complete = found.filter(
    (hits) => new Set(hits.flatMap(({ met }) => [...met])).size === terms.length,
  )
  return (complete.length > 0 ? complete : found)
    .flat()
    .sort((a, b) => b.met.size - a.met.size || b.score - a.score)
    .slice(0, MOST_HITS)
    .map(({ articleId, blockIndex, lineIndex, excerpt, ranges }) => ({
      articleId,
      blockIndex,
      lineIndex,
      excerpt,
      ranges,
    }))
}

/** At most one hit per block: its best line. */
function hitsIn(article: Article, terms: readonly Term[]): readonly RankedHit[] {
  const best = new Map<number | null, RankedHit>()
  for (const line of searchLines(article)) {
    const hit = hitIn(article.id, line, terms)
    const other = best.get(line.blockIndex)
    if (hit && (!other || hit.score > other.score)) best.set(line.blockIndex, hit)
  }
  return [...best.values()]
}

function hitIn(
  articleId: ArticleId,
  { blockIndex, lineIndex, text, weight }: SearchLine,
  terms: readonly Term[],
): RankedHit | null {
  const folded = foldWithPlaces(text)
  const matches = terms.map((term) => ({ term, ...matchOf(folded, term) }))
  const ranges = merged(matches.flatMap((match) => match.ranges))
  const [first] = ranges
  if (!first) return null
  const met = new Set(
    matches.filter(({ share }) => share >= ENOUGH_OF_A_TERM).map(({ term }) => term),
  )
  const bonus = 1 + EARLY_BONUS / (1 + first.start)
  const score = weight * bonus * matches.reduce((sum, { share }) => sum + share, 0)
  return { articleId, blockIndex, lineIndex, met, score, ...excerptOf(text, first, ranges) }
}

function matchOf(folded: FoldedText, { whole, pieces }: Term): TermMatch {
  const ranges = rangesOf(folded, whole)
  if (ranges.length > 0) return { share: 1, ranges }
  const partial = pieces.map((piece) => rangesOf(folded, piece))
  const metCount = partial.filter(({ length }) => length > 0).length
  if (metCount === 0) return NO_MATCH
  return { share: STEM_SHARE * (metCount / pieces.length), ranges: partial.flat() }
}

/** Chinese matches anywhere; a word or number only at its beginning. */
function rangesOf({ text, starts, ends }: FoldedText, piece: string): readonly MatchRange[] {
  const ranges: MatchRange[] = []
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) {
    const start = starts[at]
    const end = ends[at + piece.length - 1]
    if (start === undefined || end === undefined || isInsideRun(text, at)) continue
    ranges.push({ start, end })
  }
  return ranges
}

function merged(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else result.push(range)
  }
  return result
}

/** Short lines are shown whole; long ones from shortly before the first match. */
function excerptOf(
  text: string,
  first: MatchRange,
  ranges: readonly MatchRange[],
): { readonly excerpt: string; readonly ranges: readonly MatchRange[] } {
  if (text.length <= EXCERPT_LENGTH) return { excerpt: text, ranges }
  const from = Math.min(Math.max(0, first.start - EXCERPT_LEAD), text.length - EXCERPT_LENGTH)
  const to = Math.max(from + EXCERPT_LENGTH, first.end)
  const head = from > 0 ? '…' : ''
  const shift = head.length - from
  return {
    excerpt: head + text.slice(from, to) + (to < text.length ? '…' : ''),
    ranges: ranges
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
