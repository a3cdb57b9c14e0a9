import { useI18n } from 'vue-i18n'
import type { Decision } from '@shared/domain/reminders/decision'
import { useMomentText } from '../../composables/useMomentText'
import { useLibrary } from '../../stores/library'

/** A decision as a sentence with the card's current name; the log itself holds none. */
export function useDecisionText() {
  const { t } = useI18n()
  const library = useLibrary()
  const { momentText } = useMomentText()

  const cardText = (cardId: string) =>
    library.find(cardId)?.card.label ?? t('reminderHealth.log.unknownCard')

  function decisionText(decision: Decision): string {
    const { what, cardId, until } = decision
    const card = cardId === null ? '' : cardText(cardId)
    const moment = until === null ? '' : momentText(until)
    const deadline = decision.deadline ?? ''
    switch (what) {
      case 'delivered':
      case 'deferred': {
        const about = aboutText(decision)
        const key = cardId === null ? (`${what}All` as const) : what
        return t(`reminderHealth.log.${key}`, { card, about, reason: reasonText(decision) })
      }
      default:
        return t(`reminderHealth.log.${what}`, { card, deadline, moment })
    }
  }

  function aboutText({ topic, deadline, offset }: Decision): string {
    if (deadline !== null && offset !== null) {
      const days = Math.abs(offset)
      const when = offset === 0 ? 'today' : offset > 0 ? 'ahead' : 'past'
      return t(`reminderHealth.log.about.${when}`, { days, deadline }, days)
    }
    return topic === null ? '' : t(`reminders.topics.${topic}`)
  }

  function reasonText({ reason, until }: Decision): string {
    if (reason === null) return ''
    const text = t(`reminders.reasons.${reason}`)
    return until === null
      ? text
      : t('reminderHealth.log.reasonUntil', { reason: text, moment: momentText(until) })
  }

  return { decisionText, cardText }
}
