import { computed, reactive, shallowRef, watch } from 'vue'
import type { HistoryRow } from '@shared/domain/history/history'

export type GridSelection = ReturnType<typeof useGridSelection>

/** The selected rows. Rows that the filter hides are deselected, because nobody sees them. */
export function useGridSelection(rows: () => readonly HistoryRow[]) {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  /** The row at which a range starts. */
  let anchor = 0

  const count = computed(() => ids.value.size)
  /** Computed only when an action needs them. */
  const selectedRows = () => rows().filter(({ renewal }) => ids.value.has(renewal.id))
  const state = computed<'none' | 'some' | 'all'>(() => {
    if (ids.value.size === 0) return 'none'
    return ids.value.size === rows().length ? 'all' : 'some'
  })

  watch(rows, (now) => {
    if (ids.value.size === 0) return
    const kept = now.filter(({ renewal }) => ids.value.has(renewal.id))
    if (kept.length < ids.value.size) ids.value = idsOf(kept)
  })

  const has = (id: string) => ids.value.has(id)

  function toggle(index: number): void {
    const id = rows()[index]?.renewal.id
    if (id === undefined) return
    anchor = index
    const next = new Set(ids.value)
    if (!next.delete(id)) next.add(id)
    ids.value = next
  }

  /** Selects the range from the anchor to this row and nothing else. */
  function selectTo(index: number): void {
    const from = Math.min(anchor, rows().length - 1)
    ids.value = idsOf(rows().slice(Math.min(from, index), Math.max(from, index) + 1))
  }

  /** Sets the start of the next range without selecting. */
  function beginAt(index: number): void {
    anchor = index
  }

  const selectAll = () => (ids.value = idsOf(rows()))
  const clear = () => (ids.value = new Set())

  return reactive({
    ids,
    count,
    selectedRows,
    state,
    has,
    toggle,
    selectTo,
    beginAt,
    selectAll,
    clear,
  })
}

function idsOf(rows: readonly HistoryRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ renewal }) => renewal.id))
}
