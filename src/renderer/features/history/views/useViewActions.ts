import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import type { SavedView } from '@shared/domain/history/historyViews'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useHistoryLook } from '../historyLook'

/** Actions on named views. Errors are shown in a toast. */
export function useViewActions() {
  const { t } = useI18n()
  const look = useHistoryLook()
  const toast = useToast()
  const undo = useUndo()
  const { errorText } = useErrorText()

  async function tell(request: Promise<Result<unknown>>, done?: string): Promise<boolean> {
    const outcome = await request
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('history.views.notKept'), description, tone: 'error' })
    } else if (done !== undefined) toast.show({ title: done, tone: 'success' })
    return outcome.ok
  }

  const update = ({ id, name }: SavedView) =>
    tell(look.update(id), t('history.views.updated', { name }))
  const rename = (id: string, name: string) => tell(look.rename(id, name))
  const saveAs = (name: string) => tell(look.saveAs(name), t('history.views.saved', { name }))
  const setDefault = (id: string | null) => tell(look.setDefault(id))

  async function remove({ id, name }: SavedView): Promise<void> {
    const former = { views: look.views, defaultViewId: look.defaultViewId }
    const isRemoved = await tell(look.remove(id))
    if (!isRemoved) return
    undo.offer({ title: t('history.views.removed', { name }) }, () => look.putBack(former))
  }

  return { update, rename, saveAs, setDefault, remove }
}
