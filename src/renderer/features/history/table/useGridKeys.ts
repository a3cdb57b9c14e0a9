import type { ShallowRef } from 'vue'
import type { GridSelection } from './useGridSelection'
import type { Columns } from './useColumns'

/** The active cell. Row -1 is the header; column 0 selects, the last column holds the actions. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Grid {
  readonly place: ShallowRef<Place>
  readonly rowCount: () => number
  readonly columns: Columns
  readonly selection: GridSelection
  /** Number of visible rows. */
  readonly pageRows: () => number
  readonly open: (row: number) => void
  readonly openMenu: (row: number) => void
  readonly remove: () => void
}

const RESIZE_STEP = 16
const HEADER = -1

/** Handles a key as in the ARIA grid pattern; true when it did. */
export function useGridKeys(grid: Grid) {
  const { place, columns, selection } = grid
  const lastColumn = () => columns.shown.length + 1
  const lastRow = () => grid.rowCount() - 1

  function goTo(row: number, column = place.value.column, isRange = false): true {
    const to = {
      row: Math.min(lastRow(), Math.max(HEADER, row)),
      column: Math.min(lastColumn(), Math.max(0, column)),
    }
    place.value = to
    if (to.row === HEADER) return true
    if (isRange) selection.selectTo(to.row)
    else selection.beginAt(to.row)
    return true
  }

  function move(event: KeyboardEvent): boolean {
    const { row, column } = place.value
    const isControl = event.ctrlKey || event.metaKey
    const isRange = event.shiftKey
    switch (event.key) {
      case 'ArrowUp':
        return goTo(isControl ? 0 : row - 1, column, isRange)
      case 'ArrowDown':
        return goTo(isControl ? lastRow() : row + 1, column, isRange)
      case 'ArrowLeft':
        return goTo(row, isControl ? 0 : column - 1)
      case 'ArrowRight':
        return goTo(row, isControl ? lastColumn() : column + 1)
      case 'PageUp':
        return goTo(Math.max(0, row - grid.pageRows()), column, isRange)
      case 'PageDown':
        return goTo(row + grid.pageRows(), column, isRange)
      case 'Home':
        return isControl ? goTo(0, 0, isRange) : goTo(row, 0)
      case 'End':
        return isControl ? goTo(lastRow(), lastColumn(), isRange) : goTo(row, lastColumn())
      default:
        return false
    }
  }

  /** Keys in the header: sort, move and resize the column. */
  function actOnColumn(event: KeyboardEvent): boolean {
    const column = columns.shown[place.value.column - 1]
    const isControl = event.ctrlKey || event.metaKey
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (event.key === 'Enter' || event.key === ' ') {
      if (column) columns.sortBy(column.id, event.shiftKey)
      else if (place.value.column === 0) toggleAll()
      return true
    }
    if (!column || step === 0 || !event.shiftKey) return false
    if (!isControl) columns.resize(column.id, column.width + step * RESIZE_STEP)
    else {
      columns.move(column.id, place.value.column - 1 + step)
      goTo(HEADER, place.value.column + step)
    }
    return true
  }

  function actOnRow(event: KeyboardEvent): boolean {
    const { row, column } = place.value
    switch (event.key) {
      case ' ':
        if (event.shiftKey) selection.selectTo(row)
        else selection.toggle(row)
        return true
      case 'Enter':
        if (column === 0) selection.toggle(row)
        else if (column === lastColumn()) grid.openMenu(row)
        else grid.open(row)
        return true
      case 'F2':
      case 'ContextMenu':
        grid.openMenu(row)
        return true
      case 'F10':
        if (event.shiftKey) grid.openMenu(row)
        return event.shiftKey
      case 'Delete':
        grid.remove()
        return true
      default:
        return false
    }
  }

  function toggleAll(): void {
    if (selection.state === 'all') selection.clear()
    else selection.selectAll()
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || grid.rowCount() === 0) return
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a'
    if (isAll) selection.selectAll()
    const isEscape = event.key === 'Escape' && selection.state !== 'none'
    if (isEscape) selection.clear()
    const act = place.value.row === HEADER ? actOnColumn : actOnRow
    if (isAll || isEscape || act(event) || move(event)) event.preventDefault()
  }

  return { onKey, goTo, toggleAll }
}
