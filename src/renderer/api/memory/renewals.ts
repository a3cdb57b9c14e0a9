import type { Api } from '@shared/contract/api'
import { failure, success } from '@shared/contract/result'
import { type Receipt, newReceipt } from '@shared/domain/receipt'
import { parseRenewalInput } from '@shared/domain/renewal'
import {
  findRenewal,
  withDeletedRenewal,
  withEditedRenewal,
  withNewRenewal,
} from '@shared/domain/renewalChanges'
import type { World } from './world'

export function memoryRenewals(world: World): Api['renewals'] {
  return {
    record: ({ cardId, input, stagedIds }) =>
      world.answer('renewals:record', () =>
        world.change(cardId, (document) => {
          const parsed = parseRenewalInput(input, world.today)
          if (!parsed.ok) return failure('validation', {}, [...parsed.issues])
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
          if (!parsed.ok) return failure('validation', {}, [...parsed.issues])
          const added = keepStaged(world, stagedIds)
          if (!added) return failure('file-missing')
          const receipts = { added, removedIds: removedReceiptIds }
          return success(
            withEditedRenewal(document, renewalId, parsed.value, receipts, world.now()),
          )
        }),
      ),
    delete: (of) => world.answer('renewals:delete', () => setDeleted(world, of, world.now())),
    restore: (of) => world.answer('renewals:restore', () => setDeleted(world, of, null)),
  }
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

/** Turns staged files into receipts; null when one of them is not there. */
function keepStaged(world: World, stagedIds: readonly string[]): Receipt[] | null {
  const staged = stagedIds.flatMap((id) => world.staged.get(id) ?? [])
  if (staged.length < stagedIds.length) return null
  for (const { id } of staged) world.staged.delete(id)
  return staged.map((file) => newReceipt(file, { id: file.id, addedAt: world.now() }))
}
