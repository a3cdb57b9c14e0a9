import { newId } from '@shared/domain/base/newId'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { type Result, success } from '@shared/contract/result'
import { EVERYTHING, type HistoryFilter, isEverything } from '@shared/domain/history/historyFilter'
import {
  DEFAULT_LAYOUT,
  type HistoryViews,
  type SavedView,
  type TableLayout,
} from '@shared/domain/history/historyViews'
import { useViews } from '../../stores/views'

/**
 * What the history shows and how: its filter, its columns and the named view it came from. A store, so
 * that coming back from a renewal restores it.
 */
export const useHistoryLook = defineStore('historyLook', () => {
  const store = useViews()
  const filter = shallowRef<HistoryFilter>(EVERYTHING)
  const layout = shallowRef<TableLayout>(DEFAULT_LAYOUT)
  const openViewId = shallowRef<string | null>(null)
  /** The renewal that was opened last. */
  const visitedId = shallowRef<string | null>(null)
  const isOpen = shallowRef(false)

  const isFiltered = computed(() => !isEverything(filter.value))
  const views = computed(() => store.views.views)
  const defaultViewId = computed(() => store.views.defaultViewId)
  const openView = computed(() => views.value.find(({ id }) => id === openViewId.value) ?? null)
  /** True when it differs from the open view. */
  const isChanged = computed(() => {
    const { value: view } = openView
    if (!view) return false
    const asSaved = [view.filter, view.layout]
    return JSON.stringify(asSaved) !== JSON.stringify([filter.value, layout.value])
  })

  /** Opens the default view, or the table as it was left. */
  async function open(): Promise<void> {
    if (isOpen.value) return
    await store.read()
    layout.value = store.views.layout
    const first = views.value.find(({ id }) => id === defaultViewId.value)
    if (first) show(first)
    isOpen.value = true
  }

  function show(view: SavedView): void {
    openViewId.value = view.id
    filter.value = view.filter
    layout.value = view.layout
  }

  function showEverything(): void {
    openViewId.value = null
    filter.value = EVERYTHING
    layout.value = store.views.layout
  }

  function setFilter(patch: Partial<HistoryFilter>): void {
    filter.value = { ...filter.value, ...patch }
  }

  /** Saves the table's layout. A named view changes only when the user saves it. */
  async function setLayout(patch: Partial<TableLayout>): Promise<Result<unknown>> {
    layout.value = { ...layout.value, ...patch }
    return openView.value ? success(undefined) : store.change({ layout: layout.value })
  }

  async function saveAs(name: string): Promise<Result<HistoryViews>> {
    const view = { id: newId(), name, filter: filter.value, layout: layout.value }
    openViewId.value = view.id
    return store.change({ views: [...views.value, view] })
  }

  function changeView(id: string, patch: Partial<SavedView>): Promise<Result<HistoryViews>> {
    const changed = views.value.map((view) => (view.id === id ? { ...view, ...patch } : view))
    return store.change({ views: changed })
  }

  const update = (id: string) => changeView(id, { filter: filter.value, layout: layout.value })
  const rename = (id: string, name: string) => changeView(id, { name })
  const setDefault = (id: string | null) => store.change({ defaultViewId: id })

  function remove(id: string): Promise<Result<HistoryViews>> {
    if (openViewId.value === id) openViewId.value = null
    return store.change({
      views: views.value.filter((view) => view.id !== id),
      ...(defaultViewId.value === id && { defaultViewId: null }),
    })
  }

  /** Undoes a removal, at the view's former position. */
  function putBack(former: Pick<HistoryViews, 'views' | 'defaultViewId'>) {
    return store.change({ views: [...former.views], defaultViewId: former.defaultViewId })
  }

  return {
    filter,
    layout,
    openViewId,
    visitedId,
    isOpen,
    isFiltered,
    views,
    defaultViewId,
    openView,
    isChanged,
    open,
    show,
    showEverything,
    setFilter,
    setLayout,
    saveAs,
    update,
    rename,
    setDefault,
    remove,
    putBack,
  }
})
