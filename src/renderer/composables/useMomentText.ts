import { useI18n } from 'vue-i18n'
import {
  type Instant,
  addMinutes,
  dateIn,
  daysBetween,
  timeIn,
} from '@shared/domain/base/civilDate'
import { useClock } from '../stores/clock'

/** A moment in the user's zone: "tomorrow at 09:00". */
export function useMomentText() {
  const { t } = useI18n()
  const clock = useClock()

  function momentText(moment: Instant): string {
    const [date, time] = [dateIn(clock.timeZone, moment), timeIn(clock.timeZone, moment)]
    return t(`reminderPlans.moment.${nearness(daysBetween(clock.localToday, date))}`, {
      date,
      time,
    })
  }

  /** The same for a future moment; "now" when the next tick (within a minute) will bring it. */
  function comingText(moment: Instant): string {
    const nextLook = addMinutes(clock.now, 1)
    return moment <= nextLook ? t('reminderPlans.moment.now') : momentText(moment)
  }

  return { momentText, comingText }
}

function nearness(days: number): 'yesterday' | 'today' | 'tomorrow' | 'other' {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days === -1 ? 'yesterday' : 'other'
}
