import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { GuidePlace } from '@shared/guide/places'
import type { GuideLink } from '@shared/guide/structure'

/** The guide beside a page: what was opened from a field, and from there. Empty: closed. */
export const useGuidePanel = defineStore('guide panel', () => {
  const places = shallowRef<readonly GuidePlace[]>([])
  // Stays true: the panel's code is read when it is first opened, and it closes with a movement.
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
