import { type Ref, computed, shallowRef, triggerRef, watch } from 'vue'
import type { PlannedRow, RowOutcome } from '@shared/domain/imports/importOutcome'
import { useApi } from '../../api/client'

const PAGE = 100

/** The rows of the preview, fetched when they come into view. */
export function useImportRows(outcome: Ref<RowOutcome | null>, revision: Ref<number>) {
  const api = useApi()
  const total = shallowRef(0)
  const rows = shallowRef(new Map<number, PlannedRow>())
  const asked = new Set<number>()
  let generation = 0

  watch([outcome, revision], restart, { immediate: true })

  function restart(): void {
    generation += 1
    asked.clear()
    void fetchPage(0, true)
  }

  async function fetchPage(page: number, isFirst = false): Promise<void> {
    if (asked.has(page)) return
    asked.add(page)
    const mine = generation
    const from = page * PAGE
    const answer = await api.import.rows({ outcome: outcome.value, from, count: PAGE })
    if (mine !== generation || !answer.ok) return
    if (isFirst) rows.value = new Map()
    for (const [index, row] of answer.data.rows.entries()) rows.value.set(from + index, row)
    total.value = answer.data.total
    triggerRef(rows)
  }

  /** Call it with the range of visible rows. */
  function setVisible(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      void fetchPage(page)
    }
  }

  return { total, rowAt: computed(() => (index: number) => rows.value.get(index)), setVisible }
}
