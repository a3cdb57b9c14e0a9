import { Bell, BellOff, Clock } from '@lucide/vue'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import type { CivilDate } from '@shared/domain/base/civilDate'
import { planOf } from '@shared/domain/reminders/plan'
import { type SnoozeKind, snoozeKinds, snoozeUntil } from '@shared/domain/reminders/silence'
import type { MenuItem } from '../../components/menuItem'
import { useMomentText } from '../../composables/useMomentText'
import type { CardView } from '../../stores/cardView'
import { useClock } from '../../stores/clock'
import { useLedger } from '../../stores/ledger'
import { useSettings } from '../../stores/settings'
import { useSilence } from './useSilence'

/** Entries of a card's menu that silence or wake its deadline. */
export function useSilenceMenu() {
  const { t } = useI18n()
  const clock = useClock()
  const ledger = useLedger()
  const settings = useSettings()
  const { momentText } = useMomentText()
  const { snooze, stop, resume } = useSilence()
  /** True while SnoozeDialog asks for a moment. */
  const isChoosing = ref(false)

  function silenceMenu({ card, timeline: { deadline } }: CardView): readonly MenuItem[] {
    // Samples cause no reminders, and neither does a card without a deadline.
    if (deadline === null || card.isSample || card.archivedAt !== null) return []
    const { date } = deadline
    if (ledger.silenceOf({ cardId: card.id, deadline: date }).kind !== 'none') {
      const onSelect = () => void resume(card, date)
      return [{ label: t('reminderPlans.silence.resume'), icon: Bell, onSelect }]
    }
    const kinds = snoozeKinds(clock.now, clock.timeZone)
    return [
      {
        label: t('reminderPlans.silence.snooze'),
        icon: Clock,
        items: kinds.map((kind) => snoozeItem(card, date, kind)),
      },
      {
        label: t('reminderPlans.silence.stop'),
        hint: t('reminderPlans.silence.stopHint', { deadline: date }),
        icon: BellOff,
        onSelect: () => void stop(card, date),
      },
    ]
  }

  function snoozeItem(card: Card, deadline: CivilDate, kind: SnoozeKind): MenuItem {
    const label = t(`reminders.snooze.${kind}`)
    if (kind === 'at') {
      return { label, startsGroup: true, onSelect: () => (isChoosing.value = true) }
    }
    const plan = planOf(card, settings.settings.reminders)
    const until = snoozeUntil({ kind }, plan, clock.now, clock.timeZone)
    const hint = until === null ? undefined : momentText(until)
    return { label, hint, onSelect: () => void snooze(card, deadline, { kind }) }
  }

  return { silenceMenu, isChoosing }
}
