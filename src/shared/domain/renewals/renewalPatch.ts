import * as v from 'valibot'
import type { CardDocument } from '../cards/cardDocument'
import type { Instant } from '../base/civilDate'
import { IdSchema } from '../base/id'
import { CHANNELS, METHODS, type Renewal, RenewalStatusSchema } from './renewal'

/** Fields that can be changed for many renewals at once. Absent fields stay. */
const RenewalPatchSchema = v.object({
  channel: v.optional(v.nullable(v.picklist(CHANNELS))),
  method: v.optional(v.nullable(v.picklist(METHODS))),
  status: v.optional(RenewalStatusSchema),
  isDeleted: v.optional(v.boolean()),
})
export type RenewalPatch = v.InferOutput<typeof RenewalPatchSchema>

/** A patch and the renewals of one card that it applies to. */
export const CardPatchSchema = v.object({
  cardId: IdSchema,
  renewalIds: v.pipe(v.array(IdSchema), v.minLength(1)),
  patch: RenewalPatchSchema,
})
export type CardPatch = v.InferOutput<typeof CardPatchSchema>

interface PatchedRenewal {
  readonly cardId: string
  readonly renewalId: string
  readonly patch: RenewalPatch
}

/** Groups renewals of a card with the same patch: thousands of renewals share a few patches. */
export function gatheredPatches(patched: Iterable<PatchedRenewal>): CardPatch[] {
  const gathered = new Map<string, CardPatch>()
  for (const { cardId, renewalId, patch } of patched) {
    const key = `${cardId} ${JSON.stringify(patch)}`
    const same = gathered.get(key)
    if (same) same.renewalIds.push(renewalId)
    else gathered.set(key, { cardId, renewalIds: [renewalId], patch })
  }
  return [...gathered.values()]
}

/** The patches of each card, by renewal. */
export function patchesByCard(
  patches: readonly CardPatch[],
): Map<string, Map<string, RenewalPatch>> {
  const byCard = new Map<string, Map<string, RenewalPatch>>()
  for (const { cardId, renewalIds, patch } of patches) {
    const ofCard = byCard.get(cardId) ?? new Map<string, RenewalPatch>()
    byCard.set(cardId, ofCard)
    for (const id of renewalIds) ofCard.set(id, patch)
  }
  return byCard
}

/** Applies the patches; null when a renewal is missing, so that nothing is changed. */
export function withPatches(
  document: CardDocument,
  patches: ReadonlyMap<string, RenewalPatch>,
  now: Instant,
): CardDocument | null {
  const there = new Set(document.renewals.map(({ id }) => id))
  if ([...patches.keys()].some((id) => !there.has(id))) return null
  const renewals = document.renewals.map((renewal) => {
    const patch = patches.get(renewal.id)
    return patch ? patchedRenewal(renewal, patch, now) : renewal
  })
  return { ...document, renewals }
}

/** The patch that undoes a patch: the former value of every field it changes. */
export function reversePatch(renewal: Renewal, patch: RenewalPatch): RenewalPatch {
  return {
    ...(patch.channel !== undefined && { channel: renewal.channel }),
    ...(patch.method !== undefined && { method: renewal.method }),
    ...(patch.status !== undefined && { status: renewal.status }),
    ...(patch.isDeleted !== undefined && { isDeleted: renewal.deletedAt !== null }),
  }
}

function patchedRenewal(renewal: Renewal, patch: RenewalPatch, now: Instant): Renewal {
  const { channel, method, status, isDeleted } = patch
  return {
    ...renewal,
    ...(channel !== undefined && { channel }),
    ...(method !== undefined && { method }),
    ...(status !== undefined && { status }),
    ...(isDeleted !== undefined && { deletedAt: isDeleted ? now : null }),
    updatedAt: now,
  }
}
