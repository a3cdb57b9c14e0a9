import type { SearchHit } from './search'
import type { Article, GuideLink } from './structure'

/** A line of an article by its block and its place in it, counted from 0. */
export interface GuideLine {
  readonly block: number
  readonly line: number
}

/** A place in the guide, with the line that a search found. */
export interface GuidePlace extends GuideLink {
  readonly line: GuideLine | null
}

/** The headings of an article with their anchors, in order. */
export function headingsOf({ blocks }: Article): readonly { id: string; text: string }[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
}

/** The heading above a block; null above the first heading. */
export function headingAbove({ blocks }: Article, blockIndex: number): string | null {
  const above = blocks.slice(0, blockIndex + 1).findLast(({ kind }) => kind === 'heading')
  return above?.kind === 'heading' ? above.id : null
}

/** The place of a search hit. */
export function placeOfHit(article: Article, { blockIndex, lineIndex }: SearchHit): GuidePlace {
  if (blockIndex === null) return { article: article.id, heading: null, line: null }
  const heading = headingAbove(article, blockIndex)
  return { article: article.id, heading, line: { block: blockIndex, line: lineIndex } }
}

/** `12.3` in an address: the fourth line of the thirteenth block; null for anything else. */
export function parseLine(text: string): GuideLine | null {
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text)
  return match ? { block: Number(match[1]), line: Number(match[2]) } : null
}

export function formatLine({ block, line }: GuideLine): string {
  return `${block}.${line}`
}
