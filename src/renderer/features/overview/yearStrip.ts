import { type CivilDate, addMonths } from '@shared/domain/base/civilDate'
import type { CardView } from '../../stores/cardView'

export interface StripMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly views: readonly CardView[]
}

export const STRIP_MONTHS = 12

/** The deadlines of this month and the following eleven, and the number beyond. */
export function yearStrip(views: readonly CardView[], today: CivilDate) {
  const byDate = [...views].sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
  const months = Array.from({ length: STRIP_MONTHS }, (_, ahead): StripMonth => {
    const month = addMonths(today, ahead).slice(0, 7)
    return { month, views: byDate.filter((view) => dateOf(view).startsWith(month)) }
  })
  const last = months.at(-1)?.month ?? ''
  const beyond = views.filter((view) => dateOf(view).slice(0, 7) > last).length
  return { months, beyond }
}

/** Empty while the deadline is unknown. */
function dateOf({ timeline }: CardView): string {
  return timeline.deadline?.date ?? ''
}
