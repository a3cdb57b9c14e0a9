import { type Ref, computed, ref, watch } from 'vue'
import { linkTitle } from '@shared/guide/links'
import { type GuidePlace, placeOfHit } from '@shared/guide/places'
import { type SearchHit, searchGuide } from '@shared/guide/search'
import type { Article } from '@shared/guide/structure'

export interface FoundPlace {
  readonly hit: SearchHit
  readonly place: GuidePlace
  readonly title: string
  /** The heading above the result, unless the heading itself was found. */
  readonly section: string | null
}

/** The results of a query and the one selected by the arrow keys. */
export function useGuideSearch(articles: () => readonly Article[], query: Readonly<Ref<string>>) {
  const results = computed(() =>
    searchGuide(articles(), query.value).flatMap((hit) => foundPlace(articles(), hit)),
  )
  const active = ref(0)
  // A new query selects the best result.
  watch(results, () => (active.value = 0))

  function move(by: 1 | -1): void {
    const count = results.value.length
    if (count > 0) active.value = (active.value + by + count) % count
  }

  return { results, active, move }
}

function foundPlace(articles: readonly Article[], hit: SearchHit): FoundPlace[] {
  const article = articles.find(({ id }) => id === hit.articleId)
  if (!article) return []
  const place = placeOfHit(article, hit)
  const isHeading = hit.blockIndex !== null && article.blocks[hit.blockIndex]?.kind === 'heading'
  const section = place.heading === null || isHeading ? null : linkTitle(articles, place)
  return [{ hit, place, title: article.title, section }]
}
