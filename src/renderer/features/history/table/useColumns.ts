import { computed, reactive, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  type ColumnSort,
  NARROWEST_COLUMN,
  type TableColumn,
  TABLE_COLUMNS,
  WIDEST_COLUMN,
  DEFAULT_LAYOUT,
  defaultWidth,
} from '@shared/domain/history/historyViews'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useHistoryLook } from '../historyLook'

/** The shown columns: order, widths and sorting, and how to change them. */
export function useColumns() {
  const { t } = useI18n()
  const look = useHistoryLook()
  const toast = useToast()
  const { errorText } = useErrorText()
  /** The column being resized; saved when it is released. */
  const resized = shallowRef<{ readonly id: TableColumn; readonly width: number } | null>(null)
  /** Announcement for screen readers of what was done. */
  const said = ref('')

  const name = (id: TableColumn) => t(`history.column.${id}`)

  const shown = computed(() =>
    look.layout.columns.map(({ id, width }) => ({
      id,
      width: resized.value?.id === id ? resized.value.width : width,
    })),
  )
  const hidden = computed(() =>
    TABLE_COLUMNS.filter((id) => !look.layout.columns.some((column) => column.id === id)),
  )

  async function setLayout(patch: Parameters<typeof look.setLayout>[0]): Promise<void> {
    const outcome = await look.setLayout(patch)
    if (outcome.ok) return
    const description = errorText(outcome.error)
    toast.show({ title: t('history.columns.notKept'), description, tone: 'error' })
  }

  const fitting = (width: number) =>
    Math.round(Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, width)))

  function resizeLive(id: TableColumn, width: number): void {
    resized.value = { id, width: fitting(width) }
  }

  function resize(id: TableColumn, width: number): void {
    resized.value = null
    const next = fitting(width)
    said.value = t('history.columns.widthSaid', { name: name(id), width: next })
    void setLayout({
      columns: look.layout.columns.map((column) =>
        column.id === id ? { id, width: next } : column,
      ),
    })
  }

  /** `to` is an index among the shown columns. */
  function move(id: TableColumn, to: number): void {
    const moved = look.layout.columns.find((column) => column.id === id)
    if (!moved) return
    const others = look.layout.columns.filter((column) => column.id !== id)
    const place = Math.min(others.length, Math.max(0, to))
    said.value = t('history.columns.placeSaid', { name: name(id), place: place + 1 })
    void setLayout({ columns: others.toSpliced(place, 0, moved) })
  }

  /** The last column cannot be hidden: without a header it could not be brought back. */
  function setShown(id: TableColumn, isShown: boolean): void {
    const others = look.layout.columns.filter((column) => column.id !== id)
    const columns = isShown ? [...others, { id, width: defaultWidth(id) }] : others
    const sort = look.layout.sort.filter(({ column }) => isShown || column !== id)
    if (columns.length > 0) void setLayout({ columns, sort })
  }

  const reset = () => void setLayout(DEFAULT_LAYOUT)

  const placeInSort = (id: TableColumn) => look.layout.sort.findIndex(({ column }) => column === id)

  /**
   * Cycles through ascending, descending and unsorted, alone or after the columns sorted by already.
   */
  function sortBy(id: TableColumn, isAdded: boolean): void {
    const before = look.layout.sort.find(({ column }) => column === id)
    const next: ColumnSort | null = !before
      ? { column: id, isDescending: false }
      : before.isDescending
        ? null
        : { column: id, isDescending: true }
    said.value = sortWords(id, next)
    void setLayout({ sort: isAdded ? withSort(look.layout.sort, id, next) : next ? [next] : [] })
  }

  function sortWords(id: TableColumn, next: ColumnSort | null): string {
    const way = next === null ? 'none' : next.isDescending ? 'down' : 'up'
    return t(`history.columns.sortSaid.${way}`, { name: name(id) })
  }

  return reactive({
    shown,
    hidden,
    said,
    name,
    resizeLive,
    resize,
    move,
    setShown,
    reset,
    placeInSort,
    sortBy,
    sort: computed(() => look.layout.sort),
  })
}

/** A column that is already sorted by keeps its position among the sort keys. */
function withSort(sort: readonly ColumnSort[], id: TableColumn, next: ColumnSort | null) {
  if (!next) return sort.filter(({ column }) => column !== id)
  return sort.some(({ column }) => column === id)
    ? sort.map((one) => (one.column === id ? next : one))
    : [...sort, next]
}

export type Columns = ReturnType<typeof useColumns>
