import { Bell, BellOff, Clock } from '@lucide/vue'
import { useI18n } from 'vue-i18n'
import { useLedger } from '../../stores/ledger'
import type { CardView } from '../../stores/cardView'
import { useCardActions } from './useCardActions'

/** The entries of a card's menu that silence its deadline, or let it speak again. */
export function useReminderMenu() {
  const { t } = useI18n()
  const ledger = useLedger()
  const { snooze, stop, resume } = useCardActions()

  function reminderMenu({ card, timeline: { deadline } }: CardView) {
    // Samples never speak, and without a deadline there is nothing to speak of.
    if (deadline === null || card.isSample || card.archivedAt !== null) return []
    const { date } = deadline
    if (ledger.silenceOf({ cardId: card.id, deadline: date }) !== 'none') {
      return [{ label: t('overview.resume'), icon: Bell, onSelect: () => void resume(card, date) }]
    }
    return [
      { label: t('overview.snooze'), icon: Clock, onSelect: () => void snooze(card, date) },
      { label: t('overview.stop'), icon: BellOff, onSelect: () => void stop(card, date) },
    ]
  }

  return { reminderMenu }
}
