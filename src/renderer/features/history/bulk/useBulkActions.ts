import { useI18n } from 'vue-i18n'
import type { HistoryRow } from '@shared/domain/history/history'
import {
  type RenewalPatch,
  gatheredPatches,
  reversePatch,
} from '@shared/domain/renewals/renewalPatch'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useRenewals } from '../../../stores/renewals'
import { useRenewalRemoval } from '../../renewals/useRenewalRemoval'

/** Changes many renewals at once, with one undo for all. */
export function useBulkActions() {
  const { t } = useI18n()
  const renewals = useRenewals()
  const toast = useToast()
  const undo = useUndo()
  const { errorText } = useErrorText()
  const single = useRenewalRemoval()

  async function patch(
    rows: readonly HistoryRow[],
    change: RenewalPatch,
    words: { readonly done: string; readonly failed: string },
  ): Promise<boolean> {
    const patchesOf = (made: (row: HistoryRow) => RenewalPatch) =>
      gatheredPatches(
        rows.map((row) => ({ cardId: row.card.id, renewalId: row.renewal.id, patch: made(row) })),
      )
    const outcome = await renewals.patchMany(patchesOf(() => change))
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: words.failed, description, tone: 'error' })
      return false
    }
    const back = patchesOf(({ renewal }) => reversePatch(renewal, change))
    undo.offer({ title: words.done }, () => renewals.patchMany(back))
    return true
  }

  const edit = (rows: readonly HistoryRow[], change: RenewalPatch) =>
    patch(rows, change, {
      done: t('history.bulk.edited', { count: rows.length }, rows.length),
      failed: t('history.bulk.notEdited'),
    })

  async function remove(rows: readonly HistoryRow[]): Promise<void> {
    const [only, ...others] = rows
    if (only && others.length === 0) return single.remove(only.card.id, only.renewal)
    await patch(
      rows,
      { isDeleted: true },
      {
        done: t('history.bulk.removed', { count: rows.length }, rows.length),
        failed: t('renewals.actionFailed'),
      },
    )
  }

  return { edit, remove }
}
