import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import type { Card } from '@shared/domain/cards/card'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { type TakeBack, useUndo } from '../../../composables/useUndo'
import { useLibrary } from '../../../stores/library'

/** Menu actions on a card, each with a toast and undo. True on success. */
export function useCardActions() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const { offer } = useUndo()
  const library = useLibrary()

  function tell(outcome: Result<unknown>, title: string, undo?: TakeBack): boolean {
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('cards.page.notDone'), description, tone: 'error' })
      return false
    }
    if (undo) offer({ title, tone: 'success' }, undo)
    else toast.show({ title, tone: 'success' })
    return true
  }

  async function archive({ id, label }: Card): Promise<boolean> {
    const outcome = await library.archive(id)
    return tell(outcome, t('cards.page.archivedToast', { label }), () => library.unarchive(id))
  }

  async function unarchive({ id, label }: Card): Promise<boolean> {
    const outcome = await library.unarchive(id)
    return tell(outcome, t('cards.page.unarchivedToast', { label }), () => library.archive(id))
  }

  async function restore({ id, label }: Card): Promise<boolean> {
    return tell(await library.restore(id), t('cards.page.restoredToast', { label }))
  }

  async function remove({ id, label }: Card): Promise<boolean> {
    const outcome = await library.remove(id)
    return tell(outcome, t('cards.page.deletedToast', { label }), () => library.restore(id))
  }

  return { archive, unarchive, restore, remove }
}
