import { type Ref, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A text stored in the address, so that going back restores it. A ref of its own, because the address
 * changes a moment later, too late for an input field.
 */
export function useQueryText(name: string): Ref<string> {
  const route = useRoute()
  const router = useRouter()
  const inAddress = () => {
    const text = route.query[name]
    return typeof text === 'string' ? text : ''
  }
  const text = ref(inAddress())

  watch(text, (typed) => {
    if (typed === inAddress()) return
    void router.replace({ query: { ...route.query, [name]: typed === '' ? undefined : typed } })
  })
  watch(
    () => route.fullPath,
    () => (text.value = inAddress()),
  )
  return text
}
