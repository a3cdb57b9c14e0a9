import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RequestOf } from '@shared/contract/ipc'
import { type AppError, type Result, success } from '@shared/contract/result'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useLate } from '../../composables/useLate'
import { useUndo } from '../../composables/useUndo'
import { useLibrary } from '../../stores/library'

type RestoreRequest = RequestOf<'snapshots:restore'>

/** Which record is meant, so that its row can say what came of it. */
const keyOf = ({ cardId, renewalId }: RestoreRequest) => `${cardId} ${renewalId}`

/** Restores from snapshots, one thing at a time, with a toast that offers undo. */
export function useRestoring() {
  const api = useApi()
  const library = useLibrary()
  const { offer } = useUndo()
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const running = shallowRef<string | null>(null)
  const problem = shallowRef<{ readonly key: string; readonly error: AppError } | null>(null)
  const isLate = useLate(() => running.value !== null)

  /** Resolves when the window shows what was restored. */
  async function ask(request: RestoreRequest): Promise<Result<{ readonly undo: string }>> {
    const answer = api.snapshots.restore(request)
    const shown = await library.savedCards(answer)
    const restored = await answer
    if (!shown.ok || !restored.ok) return restored.ok ? success(restored.data) : restored
    const { cardId, renewalId } = request
    // A snapshot may have the card in its trash only: who brings it back wants it in use.
    if (cardId !== null && renewalId === null && shown.data[0]?.card.deletedAt) {
      const used = await library.restore(cardId)
      if (!used.ok) return used
    }
    return success({ undo: restored.data.undo })
  }

  /** `what` is its name for the user. True when it was done. */
  async function restore(request: RestoreRequest, what: string): Promise<boolean> {
    if (running.value !== null) return false
    running.value = keyOf(request)
    problem.value = null
    const outcome = await ask(request)
    running.value = null
    if (!outcome.ok) {
      problem.value = { key: keyOf(request), error: outcome.error }
      return false
    }
    const { cardId, renewalId } = request
    offer({ title: t('snapshots.restore.done', { what }), tone: 'success' }, () =>
      library.savedCards(
        api.snapshots.restore({ snapshotId: outcome.data.undo, cardId, renewalId }),
      ),
    )
    return true
  }

  const isRunning = computed(() => running.value !== null)
  const isRestoring = (request: RestoreRequest) => running.value === keyOf(request)
  /** Why this was not restored; null when it was, or was not asked for. */
  const problemOf = (request: RestoreRequest) =>
    problem.value?.key === keyOf(request) ? errorText(problem.value.error) : null

  return { restore, isRunning, isLate, isRestoring, problemOf }
}
