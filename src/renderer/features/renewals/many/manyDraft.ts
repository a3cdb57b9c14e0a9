import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useClock } from '../../../stores/clock'
import { useLibrary } from '../../../stores/library'
import { useSettings } from '../../../stores/settings'
import { blankInput, lastPaid } from '../renewalForm'

/** The unsaved form for several cards; kept until the app quits. */
export const useManyDraft = defineStore('manyDraft', () => {
  const clock = useClock()
  const library = useLibrary()
  const settings = useSettings()

  const fresh = () => blankInput(clock.today, settings.language, lastPaid(library.documents))
  const cardIds = ref<readonly string[]>([])
  const input = ref(fresh())

  function startOver(): void {
    cardIds.value = []
    input.value = fresh()
  }

  return { cardIds, input, startOver }
})
