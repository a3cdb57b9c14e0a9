import * as v from 'valibot'
import { CivilDateSchema } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { MoneySchema } from '../base/money'
import type { CardDocument } from '../cards/cardDocument'
import { OperatorIdSchema } from '../operators/operators'
import type { Renewal } from '../renewals/renewal'
import {
  LibraryChangesSchema,
  changesBetween,
  hasChanges,
  living,
  livingRenewals,
} from './libraryChanges'
import { SnapshotSchema } from './snapshot'

/** A snapshot, with what is different in it from the one before it. */
export const SnapshotViewSchema = v.object({
  ...SnapshotSchema.entries,
  changes: LibraryChangesSchema,
})
export type SnapshotView = v.InferOutput<typeof SnapshotViewSchema>

/**
 * How a record of a snapshot stands to today's: `gone` is only in the snapshot, `later` only in today's
 * library.
 */
const RECORD_STATES = ['same', 'changed', 'gone', 'later'] as const
const RecordStateSchema = v.picklist(RECORD_STATES)
export type RecordState = v.InferOutput<typeof RecordStateSchema>

const FormerRenewalSchema = v.object({
  id: IdSchema,
  date: CivilDateSchema,
  amount: v.nullable(MoneySchema),
  state: RecordStateSchema,
})
export type FormerRenewalView = v.InferOutput<typeof FormerRenewalSchema>

export const FormerCardSchema = v.object({
  id: IdSchema,
  label: v.string(),
  number: v.string(),
  operator: OperatorIdSchema,
  operatorName: v.string(),
  state: RecordStateSchema,
  /** How many the card has in the snapshot. */
  renewals: v.number(),
  /** Only those that are not the same today, newest first. */
  differing: v.array(FormerRenewalSchema),
})
export type FormerCardView = v.InferOutput<typeof FormerCardSchema>

/** What is in a snapshot, beside today's library. What lies in the trash counts as not there. */
export const SnapshotContentSchema = v.object({
  snapshot: SnapshotSchema,
  cards: v.array(FormerCardSchema),
  /** What brings back everything would change today. */
  changes: LibraryChangesSchema,
})
export type SnapshotContent = v.InferOutput<typeof SnapshotContentSchema>

/** One card in the snapshot and today; at least one of the two is living. Null when neither is. */
export function formerCardView(
  former: CardDocument | null,
  today: CardDocument | null,
): FormerCardView | null {
  const [then, now] = [living(former), living(today)]
  const shown = then ?? now
  if (shown === null) return null
  const { id, label, number, operator, operatorName } = shown.card
  const isSame = !hasChanges(changesBetween([{ before: then, after: now }]))
  return {
    id,
    label,
    number,
    operator,
    operatorName,
    state: stateOf(then, now, isSame),
    renewals: livingRenewals(then).length,
    differing: differingRenewals(livingRenewals(then), livingRenewals(now)),
  }
}

function differingRenewals(
  former: readonly Renewal[],
  today: readonly Renewal[],
): FormerRenewalView[] {
  const now = new Map(today.map((renewal) => [renewal.id, renewal]))
  const then = new Map(former.map((renewal) => [renewal.id, renewal]))
  return [...new Set([...then.keys(), ...now.keys()])]
    .flatMap((id): FormerRenewalView[] => {
      const [old, young] = [then.get(id) ?? null, now.get(id) ?? null]
      const state = stateOf(old, young, textOf(old) === textOf(young))
      const shown = old ?? young
      if (state === 'same' || shown === null) return []
      return [{ id, date: shown.date, amount: shown.amount, state }]
    })
    .sort((a, b) => b.date.localeCompare(a.date))
}

function stateOf<T>(former: T | null, today: T | null, isSame: boolean): RecordState {
  if (today === null) return 'gone'
  if (former === null) return 'later'
  return isSame ? 'same' : 'changed'
}

function textOf(renewal: Renewal | null): string {
  return JSON.stringify(renewal && { ...renewal, updatedAt: '' })
}
