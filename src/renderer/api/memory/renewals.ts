import type { Api } from '@shared/contract/api'
import type { Saved } from '@shared/contract/models'
import { type Result, failure, invalid, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { isUnconfirmed, parseFollowUpInput } from '@shared/domain/renewals/followUp'
import { type Receipt, newReceipt } from '@shared/domain/receipts/receipt'
import { type RenewalInput, parseRenewalInput } from '@shared/domain/renewals/renewal'
import {
  findRenewal,
  withAnsweredFollowUp,
  withDeletedRenewal,
  withEditedRenewal,
  withNewRenewal,
  withProgress,
  withoutProgress,
} from '@shared/domain/renewals/renewalChanges'
import { patchesByCard, withPatches } from '@shared/domain/renewals/renewalPatch'
import type { World } from './world'

export function memoryRenewals(world: World): Api['renewals'] {
  return {
    record: ({ cardId, input, stagedIds }) =>
      world.answer('renewals:record', () =>
        world.change(cardId, (document) => {
          const parsed = parseRenewalInput(input, world.today)
          if (!parsed.ok) return invalid(parsed.issues)
          const receipts = keepStaged(world, stagedIds)
          if (!receipts) return failure('file-missing')
          const stamp = { id: world.newId(), now: world.now() }
          return success(withNewRenewal(document, parsed.value, receipts, stamp))
        }),
      ),
    edit: ({ cardId, renewalId, input, stagedIds, removedReceiptIds }) =>
      world.answer('renewals:edit', () =>
        world.change(cardId, (document) => {
          if (!findRenewal(document, renewalId)) return failure('not-found')
          const parsed = parseRenewalInput(input, world.today)
          if (!parsed.ok) return invalid(parsed.issues)
          const added = keepStaged(world, stagedIds)
          if (!added) return failure('file-missing')
          const receipts = { added, removedIds: removedReceiptIds }
          return success(
            withEditedRenewal(document, renewalId, parsed.value, receipts, world.now()),
          )
        }),
      ),
    recordMany: ({ cardIds, input }) =>
      world.answer('renewals:recordMany', () => recordMany(world, cardIds, input)),
    patchMany: ({ patches }) =>
      world.answer('renewals:patchMany', () => {
        const changed: CardDocument[] = []
        for (const [cardId, ofCard] of patchesByCard(patches)) {
          const document = world.find(cardId)
          const next = document && withPatches(document, ofCard, world.now())
          if (!next) return failure('not-found')
          changed.push(next)
        }
        return world.save(...changed)
      }),
    saveProgress: ({ cardId, ...progress }) =>
      world.answer('renewals:saveProgress', () =>
        world.change(cardId, (document) => success(withProgress(document, progress, world.now()))),
      ),
    dropProgress: ({ cardId }) =>
      world.answer('renewals:dropProgress', () =>
        world.change(cardId, (document) => success(withoutProgress(document))),
      ),
    answerFollowUp: ({ cardId, renewalId, answer }) =>
      world.answer('renewals:answerFollowUp', () =>
        world.change(cardId, (document) => {
          const renewal = findRenewal(document, renewalId)
          if (!renewal || !isUnconfirmed(renewal)) return failure('not-found')
          const parsed = parseFollowUpInput(answer, renewal)
          if (!parsed.ok) return invalid(parsed.issues)
          return success(withAnsweredFollowUp(document, renewalId, parsed.value, world.now()))
        }),
      ),
    delete: (of) => world.answer('renewals:delete', () => setDeleted(world, of, world.now())),
    restore: (of) => world.answer('renewals:restore', () => setDeleted(world, of, null)),
  }
}

function recordMany(world: World, cardIds: readonly string[], input: RenewalInput): Result<Saved> {
  const parsed = parseRenewalInput(input, world.today)
  if (!parsed.ok) return invalid(parsed.issues)
  const before = [...new Set(cardIds)].map((cardId) => world.find(cardId))
  const found = before.filter((document) => document !== null)
  if (found.length < before.length) return failure('not-found')
  const recorded = found.map((document) =>
    withNewRenewal(document, parsed.value, [], { id: world.newId(), now: world.now() }),
  )
  return world.save(...recorded)
}

function setDeleted(
  world: World,
  { cardId, renewalId }: { cardId: string; renewalId: string },
  deletedAt: string | null,
) {
  return world.change(cardId, (document) =>
    findRenewal(document, renewalId)
      ? success(withDeletedRenewal(document, renewalId, deletedAt, world.now()))
      : failure('not-found'),
  )
}

/** Turns staged files into receipts; null when one of them is missing. */
function keepStaged(world: World, stagedIds: readonly string[]): Receipt[] | null {
  const staged = stagedIds.flatMap((id) => world.staged.get(id) ?? [])
  if (staged.length < stagedIds.length) return null
  for (const { id } of staged) world.staged.delete(id)
  return staged.map((file) => newReceipt(file, { id: file.id, addedAt: world.now() }))
}
