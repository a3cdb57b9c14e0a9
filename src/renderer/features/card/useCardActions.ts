import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import type { Card } from '@shared/domain/card'
import type { CivilDate } from '@shared/domain/civilDate'
import type { Snooze } from '@shared/domain/reminders/silence'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { type TakeBack, useUndo } from '../../composables/useUndo'
import { useLedger } from '../../stores/ledger'
import { useLibrary } from '../../stores/library'

/** What a menu does with a card, told in a toast, and taken back from there. True when it was done. */
export function useCardActions() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const { offer } = useUndo()
  const library = useLibrary()
  const ledger = useLedger()

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

  async function snooze(
    { id, label }: Card,
    deadline: CivilDate,
    choice: Snooze = { kind: 'tomorrow' },
  ): Promise<boolean> {
    const of = { cardId: id, deadline }
    const outcome = await ledger.snooze(of, choice)
    return tell(outcome, t('overview.snoozed', { label }), () => ledger.resume(of))
  }

  async function stop({ id, label }: Card, deadline: CivilDate): Promise<boolean> {
    const of = { cardId: id, deadline }
    const outcome = await ledger.stop(of)
    return tell(outcome, t('overview.stopped', { label }), () => ledger.resume(of))
  }

  async function resume({ id, label }: Card, deadline: CivilDate): Promise<boolean> {
    const outcome = await ledger.resume({ cardId: id, deadline })
    return tell(outcome, t('overview.resumed', { label }))
  }

  return { archive, unarchive, restore, remove, snooze, stop, resume }
}
