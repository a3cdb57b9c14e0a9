import { type Ref, nextTick, watch } from 'vue'
import type { GuidePlace } from '@shared/guide/places'

/**
 * Scrolls the heading or found line of a place into view and focuses it once it is rendered. Returns
 * the function that does so again, for a second click on a link.
 */
export function useReveal(
  root: Readonly<Ref<HTMLElement | null>>,
  place: () => GuidePlace | null,
): { readonly reveal: () => void } {
  function reveal(): void {
    const wanted = place()
    if (!root.value || !wanted) return
    const heading = [...root.value.querySelectorAll<HTMLElement>('[data-heading]')].find(
      ({ dataset }) => dataset['heading'] === wanted.heading,
    )
    const found = wanted.line && root.value.querySelector<HTMLElement>('[data-found]')
    heading?.focus({ preventScroll: true })
    if (found) found.scrollIntoView({ block: 'center' })
    else heading?.scrollIntoView({ block: 'start' })
  }

  // After the shell has scrolled a new page to its top.
  watch([root, place], () => void nextTick(reveal), { immediate: true, flush: 'post' })
  return { reveal }
}
