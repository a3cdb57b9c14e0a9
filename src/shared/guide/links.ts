import type { Article, GuideLink } from './structure'

/** What a link is called: the heading it leads to, or else the article; null if there is no such place. */
export function linkTitle(articles: readonly Article[], link: GuideLink): string | null {
  const article = articles.find(({ id }) => id === link.article)
  if (!article || link.heading === null) return article?.title ?? null
  for (const block of article.blocks) {
    if (block.kind === 'heading' && block.id === link.heading) return block.text
  }
  return null
}
