import { watch } from 'vue'
import { parseCivilDate } from '@shared/domain/base/civilDate'
import { type RenewalInput, usualStatus } from '@shared/domain/renewals/renewal'
import { useClock } from '../../stores/clock'

/**
 * Lets the status of a new renewal follow its date, until the user says otherwise. Half a date, as it
 * stands in the field while one is typed, says nothing of it.
 */
export function useUsualStatus(input: () => RenewalInput): void {
  const clock = useClock()
  const usualOf = (text: string) => {
    const date = parseCivilDate(text)
    return date === null ? null : usualStatus(date, clock.today)
  }

  let followed = usualOf(input().date) ?? usualStatus(clock.today, clock.today)
  watch(
    () => input().date,
    (text) => {
      const usual = usualOf(text)
      if (usual === null) return
      const renewal = input()
      if (renewal.status === followed) renewal.status = usual
      followed = usual
    },
  )
}
