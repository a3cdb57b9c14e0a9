import type { Article, Block } from './structure'

/** A searchable line of an article. `block` is null for its title and summary. */
export interface SearchLine {
  readonly blockIndex: number | null
  /** The line in the block: a list item or a row of a word table. */
  readonly lineIndex: number
  readonly text: string
  readonly weight: number
}

const WEIGHT = { title: 6, heading: 4, word: 3, summary: 2, text: 1 }

/** All searchable lines of an article: one per sentence or item. */
export function searchLines(article: Article): readonly SearchLine[] {
  return [
    { blockIndex: null, lineIndex: 0, text: article.title, weight: WEIGHT.title },
    { blockIndex: null, lineIndex: 0, text: article.summary, weight: WEIGHT.summary },
    ...article.blocks.flatMap((block, blockIndex) =>
      textsOf(block).map((text, lineIndex) => ({
        blockIndex,
        lineIndex,
        text,
        weight: weightOf(block),
      })),
    ),
  ]
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'fact':
      return [block.text]
    case 'belief':
      return [block.belief, block.truth]
    case 'list':
    case 'steps':
      return block.items
    case 'words':
      return block.words.map(({ es, own, meaning }) => `${es} · ${own} · ${meaning}`)
    case 'links':
    case 'operatorTable':
      return []
  }
}

function weightOf(block: Block): number {
  if (block.kind === 'heading') return WEIGHT.heading
  return block.kind === 'words' ? WEIGHT.word : WEIGHT.text
}
