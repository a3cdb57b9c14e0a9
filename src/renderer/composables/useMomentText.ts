import { useI18n } from 'vue-i18n'
import {
  type Instant,
  addMinutes,
  dateIn,
  daysBetween,
  timeIn,
} from '@shared/domain/base/civilDate'
import { useClock } from '../stores/clock'

/** Says a moment by the user's own calendar and clock: "tomorrow at 09:00". */
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

  /** The same of something to come; "now" for what the next look, within a minute, will bring. */
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
