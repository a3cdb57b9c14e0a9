import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import type { Renewal } from '../renewals/renewal'
import { type Receipt, keptReceipts } from '../receipts/receipt'
import { arrivingCounts, withDeletionsFrom, withDroppedReceipts } from './arrivingDeletions'
import type { ImportPlan, PlanContext } from './importPlan'
import { type PlannedRow, type RowOutcome, blankRow, countsOf } from './importOutcome'
import { isSameEvent } from './sameEvent'

/** A card from one of our own files: complete, or why it cannot be read. */
export type IncomingCard =
  | { readonly ok: true; readonly document: CardDocument }
  | {
      readonly ok: false
      readonly label: string
      readonly number: string
      readonly code: 'import.damaged' | 'import.newer'
    }

/**
 * Merges complete cards into the library. A known card takes what is newer, renewal by renewal, and
 * loses nothing: what is deleted there goes to the trash here, for as long as if it were deleted now. A
 * card with another id but the same number contributes its renewals.
 */
export function planDocuments(
  incoming: readonly IncomingCard[],
  { documents, now }: Pick<PlanContext, 'documents' | 'now'>,
  excluded: readonly number[],
): ImportPlan {
  const next = new Map(documents.map((document) => [document.card.id, document]))
  const befores = new Map<string, CardDocument | null>()
  const left = new Set(excluded)
  const merging = { now, isNamed: namedIn(incoming) }
  const rows = incoming.map((card, index): PlannedRow => {
    const line = index + 1
    if (!card.ok) return { ...blankRow(line), ...refusedRow(card) }
    const { label, number } = card.document.card
    const row = { ...blankRow(line), label, number }
    if (left.has(line)) return { ...row, skippedAs: 'excluded' }
    const known = next.get(card.document.card.id) ?? withNumber(next, number)
    const owner = known ? null : withIccid(next, card.document.card.iccid)
    if (owner) {
      const params = { label: owner.card.label }
      const cell = card.document.card.iccid ?? ''
      return {
        ...row,
        outcome: 'refused',
        issues: [{ field: 'iccid', code: 'import.iccidTaken', params, cell }],
      }
    }
    const merged = withDeletionsFrom(
      known ?? null,
      known ? mergedWith(known, card.document, merging) : card.document,
      now,
    )
    const { id } = merged.card
    if (merged !== known) {
      if (!befores.has(id)) befores.set(id, known ?? null)
      next.set(id, merged)
    }
    return { ...row, ...effectOf(known ?? null, merged) }
  })
  return {
    rows,
    counts: countsOf(
      rows,
      [...befores].map(([id, before]) => ({
        isNew: before === null,
        isDeleted: isDeletedBy(before, next.get(id)),
      })),
    ),
    documents: [...befores.keys()].flatMap((id) => next.get(id) ?? []),
  }
}

function refusedRow({ label, number, code }: Extract<IncomingCard, { ok: false }>) {
  const issues = [{ field: 'number' as const, code, cell: number }]
  return { label, number, issues, outcome: 'refused' as const }
}

function withNumber(documents: ReadonlyMap<string, CardDocument>, number: string) {
  const found = [...documents.values()].filter(({ card }) => card.number === number)
  return found.find(({ card }) => card.deletedAt === null)
}

function withIccid(documents: ReadonlyMap<string, CardDocument>, iccid: string | null) {
  if (iccid === null) return null
  return [...documents.values()].find(({ card }) => card.iccid === iccid) ?? null
}

function isDeletedBy(before: CardDocument | null, after: CardDocument | undefined): boolean {
  return after !== undefined && arrivingCounts(before, after).cards > 0
}

interface Merging {
  readonly now: Instant
  /** Does the file name the receipt, in whatever renewal? */
  readonly isNamed: (receipt: Receipt) => boolean
}

function namedIn(incoming: readonly IncomingCard[]): Merging['isNamed'] {
  const ids = new Set(
    incoming.flatMap((card) =>
      card.ok ? card.document.renewals.flatMap(({ receipts }) => receipts.map(({ id }) => id)) : [],
    ),
  )
  return ({ id }) => ids.has(id)
}

/** Returns the same object when nothing is new. */
function mergedWith(
  known: CardDocument,
  incoming: CardDocument,
  { now, isNamed }: Merging,
): CardDocument {
  const isItself = known.card.id === incoming.card.id
  const isNewer = isItself && incoming.card.updatedAt > known.card.updatedAt
  const isSameMoment = isItself && incoming.card.updatedAt === known.card.updatedAt
  const card = isNewer ? incoming.card : known.card
  const byId = new Map(known.renewals.map((renewal) => [renewal.id, renewal]))
  for (const renewal of incoming.renewals) {
    const twin = byId.get(renewal.id)
    if (twin && renewal.updatedAt > twin.updatedAt) {
      byId.set(renewal.id, withDroppedReceipts(twin, renewal, isNamed, now))
    } else if (!twin && (isItself || isNews(known.renewals, renewal))) {
      byId.set(renewal.id, renewal)
    }
  }
  const inProgress = known.inProgress ?? (isNewer || isSameMoment ? incoming.inProgress : null)
  const merged = { ...known, card, renewals: [...byId.values()], inProgress }
  return JSON.stringify(merged) === JSON.stringify(known) ? known : merged
}

function isNews(renewals: readonly Renewal[], renewal: Renewal): boolean {
  return renewal.deletedAt === null && !renewals.some((other) => isSameEvent(other, renewal))
}

function effectOf(before: CardDocument | null, after: CardDocument) {
  const known = new Map(before?.renewals.map((renewal) => [renewal.id, renewal]))
  const newRenewals = after.renewals.filter(({ id }) => !known.has(id)).length
  const changedRenewals = after.renewals.filter(
    (renewal) => known.has(renewal.id) && known.get(renewal.id) !== renewal,
  ).length
  const toTrash = arrivingCounts(before, after)
  const isDeletion = toTrash.cards + toTrash.renewals + toTrash.receipts > 0
  const outcome = (otherwise: 'new' | 'changed'): RowOutcome => (isDeletion ? 'deleted' : otherwise)
  const shown = { newRenewals, toTrash, renewal: newRenewals > 0 ? ('new' as const) : null }
  if (before === null) return { ...shown, card: 'new' as const, outcome: outcome('new') }
  if (before === after) return { ...shown, card: 'known' as const, outcome: 'same' as const }
  const changes = [
    ...difference('label', before.card.label, after.card.label),
    ...difference('renewals', renewalsOf(before), renewalsOf(after)),
    ...difference('receipts', receiptsOf(before), receiptsOf(after)),
  ]
  return {
    ...shown,
    renewal: newRenewals > 0 ? ('new' as const) : changedRenewals > 0 ? ('changed' as const) : null,
    card: 'known' as const,
    outcome: outcome(newRenewals > 0 ? 'new' : 'changed'),
    changes,
  }
}

/** Those that are not in the trash. */
function renewalsOf({ renewals }: CardDocument): number {
  return renewals.filter(({ deletedAt }) => deletedAt === null).length
}

function receiptsOf({ renewals }: CardDocument): number {
  return renewals
    .filter(({ deletedAt }) => deletedAt === null)
    .reduce((sum, { receipts }) => sum + keptReceipts(receipts).length, 0)
}

function difference(field: string, before: string | number, after: string | number) {
  return before === after ? [] : [{ field, before: String(before), after: String(after) }]
}
