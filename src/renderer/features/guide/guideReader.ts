import { type InjectionKey, inject } from 'vue'
import { useRouter } from 'vue-router'
import { type GuidePlace, formatLine } from '@shared/guide/places'

/** Follows links in the guide: the page by the router, the panel by replacing its content. */
export interface GuideReader {
  readonly open: (place: GuidePlace) => void
}

export const guideReaderKey: InjectionKey<GuideReader> = Symbol('guide reader')

/** The reader that contains a block. */
export function useGuideReader(): GuideReader {
  const reader = inject(guideReaderKey)
  if (!reader) throw new Error('A block of the guide stands outside of a reader.')
  return reader
}

export function routeOfPlace({ article, heading, line }: GuidePlace) {
  return {
    name: 'guide',
    params: heading === null ? { article } : { article, heading },
    query: line === null ? {} : { line: formatLine(line) },
  }
}

/** Opens places on the guide's own page. */
export function usePageReader(): GuideReader {
  const router = useRouter()
  return { open: (place) => void router.push(routeOfPlace(place)) }
}
