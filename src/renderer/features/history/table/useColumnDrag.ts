import { ref, shallowRef } from 'vue'
import type { TableColumn } from '@shared/domain/history/historyViews'
import type { Columns } from './useColumns'

/** A press that moves less than this counts as a click. */
const STILL_PX = 6

interface Target {
  readonly column: TableColumn
  readonly side: 'before' | 'after'
}

/** Moves a column by dragging its header. */
export function useColumnDrag(columns: Columns, headers: () => readonly HTMLElement[]) {
  const dragged = ref<TableColumn | null>(null)
  const target = shallowRef<Target | null>(null)

  function targetAt(x: number): Target | null {
    for (const header of headers()) {
      const { left, right } = header.getBoundingClientRect()
      const column = columns.shown.find(({ id }) => id === header.dataset['column'])
      if (column && x >= left && x < right) {
        return { column: column.id, side: x < (left + right) / 2 ? 'before' : 'after' }
      }
    }
    return null
  }

  function drop(): void {
    const { value: column } = dragged
    const { value: place } = target
    dragged.value = null
    target.value = null
    if (!column || !place || place.column === column) return
    const others = columns.shown.map(({ id }) => id).filter((id) => id !== column)
    const index = others.indexOf(place.column)
    columns.move(column, place.side === 'before' ? index : index + 1)
  }

  function press(column: TableColumn, event: PointerEvent): void {
    if (event.button !== 0) return
    const { clientX: start } = event
    const follow = (moved: PointerEvent) => {
      if (dragged.value === null && Math.abs(moved.clientX - start) < STILL_PX) return
      dragged.value = column
      target.value = targetAt(moved.clientX)
    }
    const leave = () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('keydown', giveUp, true)
    }
    const end = () => {
      leave()
      // The click that ends a drag must not sort.
      if (dragged.value !== null) window.addEventListener('click', swallow, { capture: true })
      requestAnimationFrame(() => window.removeEventListener('click', swallow, { capture: true }))
      drop()
    }
    const giveUp = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      dragged.value = null
      target.value = null
      leave()
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('keydown', giveUp, true)
    window.addEventListener('pointerup', end, { once: true })
  }

  return { dragged, target, press }
}

function swallow(event: MouseEvent): void {
  event.stopPropagation()
  event.preventDefault()
}
