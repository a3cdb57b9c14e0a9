import { type CivilDate, addMonths } from '@shared/domain/civilDate'
import type { CardView } from '../../stores/cardView'

export interface StripMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly views: readonly CardView[]
}

const MONTHS = 12

/** The deadlines of this month and the eleven after it, and how many lie beyond. */
export function yearStrip(views: readonly CardView[], today: CivilDate) {
  const months = Array.from({ length: MONTHS }, (_, ahead): StripMonth => {
    const month = addMonths(today, ahead).slice(0, 7)
    return { month, views: views.filter((view) => monthOf(view) === month) }
  })
  const last = months.at(-1)?.month ?? ''
  const beyond = views.filter((view) => (monthOf(view) ?? '') > last).length
  return { months, beyond }
}

function monthOf({ timeline }: CardView): string | null {
  return timeline.deadline?.date.slice(0, 7) ?? null
}
