import type { Article, GuideLink } from './structure'

/** The title of a link: its heading, or else its article; null when the place does not exist. */
export function linkTitle(articles: readonly Article[], link: GuideLink): string | null {
  const article = articles.find(({ id }) => id === link.article)
  if (!article || link.heading === null) return article?.title ?? null
  for (const block of article.blocks) {
    if (block.kind === 'heading' && block.id === link.heading) return block.text
  }
  return null
}
