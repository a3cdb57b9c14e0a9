import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { type AppError, type Result, failure } from '@shared/contract/result'
import { megabytes } from '@shared/domain/base/bytes'
import {
  type FinishedImport,
  type ImportChoices,
  type ImportView,
  LARGEST_DROP_BYTES,
  type UndoneImport,
} from '@shared/domain/imports/importView'
import { useApi } from '../../api/client'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'

export type ImportPhase = 'start' | 'reading' | 'review' | 'writing' | 'done'

/** The import of one file: opened, reviewed and corrected, written, perhaps undone. */
export function useImport() {
  const api = useApi()
  const toast = useToast()
  const undo = useUndo()
  const { t } = useI18n()

  const phase = ref<ImportPhase>('start')
  const progress = ref<number | null>(null)
  const isChoosing = ref(false)
  const isPlanning = ref(false)
  const view = shallowRef<ImportView | null>(null)
  const excluded = shallowRef<readonly number[]>([])
  const problem = shallowRef<AppError | null>(null)
  const finished = shallowRef<FinishedImport | null>(null)
  const last = shallowRef<FinishedImport | null>(null)
  /** Rises with every plan and invalidates the rows fetched before. */
  const revision = ref(0)
  let takeBack: (() => Promise<void>) | null = null

  onScopeDispose(
    api.on('import:progressed', ({ done }) => {
      progress.value = done
      if (isChoosing.value) phase.value = 'reading'
    }),
  )
  onScopeDispose(() => void api.import.close())
  void readLast()

  async function readLast(): Promise<void> {
    const outcome = await api.import.last()
    last.value = outcome.ok ? outcome.data : null
  }

  async function choose(): Promise<void> {
    if (isChoosing.value) return
    isChoosing.value = true
    problem.value = null
    const outcome = await api.import.choose()
    isChoosing.value = false
    opened(outcome)
  }

  async function drop(file: File): Promise<void> {
    phase.value = 'reading'
    problem.value = null
    if (file.size > LARGEST_DROP_BYTES) {
      const limit = { fileName: file.name, megabytes: megabytes(LARGEST_DROP_BYTES) }
      // Refused by its size alone: reading it would fill the memory for nothing.
      opened(failure('import-too-large', limit))
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    opened(await api.import.drop({ fileName: file.name, bytes }))
  }

  function opened(outcome: Result<ImportView | null>): void {
    progress.value = null
    if (!outcome.ok) {
      problem.value = outcome.error.code === 'cancelled' ? null : outcome.error
      phase.value = 'start'
      view.value = null
      return
    }
    if (outcome.data === null) return
    view.value = outcome.data
    excluded.value = []
    revision.value += 1
    phase.value = 'review'
  }

  const choices = computed((): ImportChoices => {
    const table = view.value?.table
    return {
      sheet: table?.sheet ?? 0,
      header: table?.header ?? null,
      fields: table?.columns.map(({ field }) => field) ?? null,
      orders: table?.orders ?? { long: null, short: null },
      excluded: [...excluded.value],
    }
  })

  let asked = 0
  /** Plans again; of several quick changes only the last result is shown. */
  async function change(patch: Partial<ImportChoices>): Promise<void> {
    const number = (asked += 1)
    const next = { ...choices.value, ...patch }
    excluded.value = next.excluded
    problem.value = null
    isPlanning.value = true
    const outcome = await api.import.remap({ choices: next })
    if (number !== asked) return
    isPlanning.value = false
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    view.value = outcome.data
    revision.value += 1
  }

  async function apply(): Promise<void> {
    if (phase.value !== 'review') return
    phase.value = 'writing'
    problem.value = null
    const outcome = await api.import.apply()
    progress.value = null
    if (!outcome.ok) {
      phase.value = 'review'
      problem.value = outcome.error
      return
    }
    const title = t('imports.done.toast', { fileName: outcome.data.fileName })
    finished.value = outcome.data
    phase.value = 'done'
    takeBack = undo.offer({ title, tone: 'success' }, async () => {
      const undone = await api.import.undo()
      if (undone.ok) tellKept(undone.data)
      return undone
    })
  }

  /** Undoes by the same step as the toast and Ctrl+Z, so that each import is undone once. */
  async function undoFinished(): Promise<void> {
    await takeBack?.()
    await restart()
  }

  async function undoLast(): Promise<void> {
    const outcome = await api.import.undo()
    if (outcome.ok) {
      toast.show({ title: t('imports.undone'), tone: 'success' })
      tellKept(outcome.data)
    } else problem.value = outcome.error
    await readLast()
  }

  function tellKept({ kept }: UndoneImport): void {
    if (kept > 0) toast.show({ title: t('imports.undoneKept', { count: kept }, kept) })
  }

  async function restart(): Promise<void> {
    await api.import.close()
    phase.value = 'start'
    progress.value = null
    view.value = null
    finished.value = null
    problem.value = null
    await readLast()
  }

  return {
    phase,
    progress,
    isChoosing,
    isPlanning,
    view,
    excluded,
    problem,
    finished,
    last,
    revision,
    choose,
    drop,
    change,
    apply,
    undoFinished,
    undoLast,
    restart,
  }
}
