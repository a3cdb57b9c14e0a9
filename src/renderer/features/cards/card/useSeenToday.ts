import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import type { Seen } from '@shared/domain/cards/seenToday'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useLibrary } from '../../../stores/library'
import { cardInputOf } from '../cardForm'

/** One click for "I have just looked", with a way back. */
export function useSeenToday() {
  const { t } = useI18n()
  const library = useLibrary()
  const toast = useToast()
  const { offer } = useUndo()
  const { errorText } = useErrorText()

  async function noteSeen(card: Card, seen: Seen): Promise<void> {
    const outcome = await library.noteSeen(card.id, seen)
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('cards.page.notDone'), description, tone: 'error' })
      return
    }
    const title = t(seen === 'used' ? 'caution.newSim.noted' : 'caution.lapse.noted')
    offer({ title, tone: 'success' }, () => library.takeBackEdit(card, cardInputOf(card)))
  }

  return { noteSeen }
}
