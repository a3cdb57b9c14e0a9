import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { GuidePlace } from '@shared/guide/places'
import type { GuideLink } from '@shared/guide/structure'

/** The guide's side panel: the places opened in it so far. Empty when it is closed. */
export const useGuidePanel = defineStore('guide panel', () => {
  const places = shallowRef<readonly GuidePlace[]>([])
  // Stays true once opened: the panel's code stays loaded, and closing is animated.
  const isUsed = ref(false)

  const place = computed(() => places.value.at(-1) ?? null)
  const canGoBack = computed(() => places.value.length > 1)

  function open(link: GuideLink): void {
    isUsed.value = true
    places.value = [{ ...link, line: null }]
  }

  function turnTo(next: GuidePlace): void {
    places.value = [...places.value, next]
  }

  function back(): void {
    places.value = places.value.slice(0, -1)
  }

  function close(): void {
    places.value = []
  }

  return { place, canGoBack, isUsed, open, turnTo, back, close }
})
