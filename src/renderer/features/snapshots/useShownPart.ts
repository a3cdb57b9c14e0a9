import { computed, ref } from 'vue'

/** So many rows are drawn at once. */
const STEP = 50

/** The beginning of a list that may be long, and how many more the next step shows. */
export function useShownPart<T>(list: () => readonly T[]) {
  const most = ref(STEP)
  const shown = computed(() => list().slice(0, most.value))
  const more = computed(() => Math.min(STEP, list().length - shown.value.length))
  const showMore = () => void (most.value += STEP)
  return { shown, more, showMore }
}
