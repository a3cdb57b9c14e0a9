import { computed, shallowRef, watch } from 'vue'
import type { HistoryRow } from '@shared/domain/history/history'

export type GridSelection = ReturnType<typeof useGridSelection>

/** Which of the rows are selected. What the filter takes away is no longer selected: nobody sees it. */
export function useGridSelection(rows: () => readonly HistoryRow[]) {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  /** Where a range begins. */
  let anchor = 0

  const count = computed(() => ids.value.size)
  /** Asked for when something is done with them. */
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

  /** From where the last selection began up to this row, in place of what was selected. */
  function selectTo(index: number): void {
    const from = Math.min(anchor, rows().length - 1)
    ids.value = idsOf(rows().slice(Math.min(from, index), Math.max(from, index) + 1))
  }

  /** Moving without selecting: the next range begins here. */
  function beginAt(index: number): void {
    anchor = index
  }

  const selectAll = () => (ids.value = idsOf(rows()))
  const clear = () => (ids.value = new Set())

  return { ids, count, selectedRows, state, has, toggle, selectTo, beginAt, selectAll, clear }
}

function idsOf(rows: readonly HistoryRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ renewal }) => renewal.id))
}
