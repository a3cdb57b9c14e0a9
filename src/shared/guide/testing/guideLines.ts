import type { FactId } from '../facts'
import type { GuideStep } from '../guideSteps'
import type { Guide } from '../guide'
import type { Article, Block, WithFigures, Word } from '../structure'

/** A text of the guide, where it stands, and the facts that it names. */
export interface GuideTextLine {
  readonly place: string
  readonly text: string
  readonly facts: readonly FactId[]
}

/** Every text of a guide, in the same order and with the same places in every language. */
export function guideLines({ articles, guideSteps }: Guide): readonly GuideTextLine[] {
  return [...articles.flatMap(linesOfArticle), ...guideSteps.flatMap(linesOfStep)]
}

function linesOfArticle(article: Article): readonly GuideTextLine[] {
  const { id, title, summary, blocks } = article
  return [
    ...numbered(id, [title, summary], article),
    ...blocks.flatMap((block, index) => linesOfBlock(block, `${id}/${index}`)),
  ]
}

function linesOfBlock(block: Block, place: string): readonly GuideTextLine[] {
  switch (block.kind) {
    case 'heading':
      // The numbers of the steps: "1. Log in".
      return numbered(place, [block.text.replace(/^\d\. /, '')], {})
    case 'paragraph':
    case 'note':
    case 'fact':
      return numbered(place, [block.text], block)
    case 'belief':
      return numbered(place, [block.belief, block.truth], block)
    case 'list':
    case 'steps':
      return numbered(place, block.items, block)
    case 'words':
      return linesOfWords(place, block.words)
    case 'links':
    case 'operatorTable':
      return []
  }
}

function linesOfStep(step: GuideStep): readonly GuideTextLine[] {
  const place = `step ${step.id}`
  const troubles = step.troubles.flatMap(({ problem, whatToDo }) => [problem, whatToDo])
  return [
    ...numbered(place, [step.title, ...step.actions, ...troubles], step),
    ...linesOfWords(`${place}/words`, step.words),
    ...step.remarks.flatMap((remark) =>
      numbered(`${place}/${remark.operator}`, [remark.text], remark),
    ),
  ]
}

function linesOfWords(place: string, words: readonly Word[]): readonly GuideTextLine[] {
  return words.flatMap((word) =>
    numbered(`${place}/${word.es}`, [`${word.es} · ${word.own} · ${word.meaning}`], word),
  )
}

function numbered(
  place: string,
  texts: readonly string[],
  { facts = [] }: WithFigures,
): readonly GuideTextLine[] {
  return texts.map((text, index) => ({ place: `${place}.${index}`, text, facts }))
}
