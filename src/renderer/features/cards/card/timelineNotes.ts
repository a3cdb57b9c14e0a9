import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate } from '@shared/domain/base/civilDate'
import type { OperatorId } from '@shared/domain/operators/operators'
import type { RuleView } from '@shared/domain/rules/stages'
import { type Timeline, type TimelineDoubt, stagesOf } from '@shared/domain/rules/timeline'

/** Notes about a timeline, under `stages.note.*`. */
export type TimelineNote =
  | { readonly kind: 'never-topped-up' }
  /** The renewal that the days are counted from may not have counted. */
  | { readonly kind: 'doubt'; readonly doubt: TimelineDoubt }
  | { readonly kind: 'ported'; readonly date: CivilDate; readonly from: OperatorId }
  /** Paid but not confirmed: `after` is the deadline that it would bring. */
  | { readonly kind: 'unconfirmed'; readonly date: CivilDate; readonly after: CivilDate | null }
  | { readonly kind: 'failed' | 'refunded'; readonly date: CivilDate }

/** Why the days are counted as they are, and which renewals do not count. */
export function timelineNotes(
  document: CardDocument,
  timeline: Timeline,
  today: CivilDate,
  view: RuleView,
): TimelineNote[] {
  const { start } = timeline
  const { porting } = document.card
  const notes: TimelineNote[] = []
  if (start?.event === 'activation') notes.push({ kind: 'never-topped-up' })
  if (start?.event === 'porting' && porting) {
    notes.push({ kind: 'ported', date: porting.on, from: porting.from })
  }
  if (timeline.doubt !== null) notes.push({ kind: 'doubt', doubt: timeline.doubt })
  for (const { id, date, status, deletedAt } of document.renewals) {
    if (deletedAt !== null) continue
    if (status === 'paid') {
      const after = stagesOf(withEffect(document, id), today, view).deadline?.date ?? null
      notes.push({
        kind: 'unconfirmed',
        date,
        after: after === timeline.deadline?.date ? null : after,
      })
    }
    // A failure after the last top-up could be mistaken for one; older failures do not matter.
    const isRecent = start === null || date > start.date
    if ((status === 'failed' || status === 'refunded') && isRecent)
      notes.push({ kind: status, date })
  }
  return notes
}

function withEffect(document: CardDocument, renewalId: string): CardDocument {
  return {
    ...document,
    renewals: document.renewals.map((renewal) =>
      renewal.id === renewalId ? { ...renewal, status: 'effective' } : renewal,
    ),
  }
}
