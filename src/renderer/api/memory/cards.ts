import type { Api } from '@shared/contract/api'
import { failure, invalid, success } from '@shared/contract/result'
import { parseCardInput } from '@shared/domain/cards/cardInput'
import {
  newCardDocument,
  withArchived,
  withDeleted,
  withDetails,
  withProfile,
  withReminders,
} from '@shared/domain/cards/cardChanges'
import { parseCardProfileInput } from '@shared/domain/cards/cardProfileInput'
import { withSeen } from '@shared/domain/cards/seenToday'
import { lastSeenExpiry } from '@shared/domain/rules/clockStart'
import { historyRows } from '@shared/domain/history/history'
import type { World } from './world'

export function memoryCards(world: World): Api['cards'] {
  return {
    add: ({ input }) =>
      world.answer('cards:add', () => {
        const parsed = parseCardInput(input, world.today)
        if (!parsed.ok) return invalid(parsed.issues)
        const duplicate = world.refuseDuplicate(parsed.value, null)
        if (duplicate) return duplicate
        const document = newCardDocument(parsed.value, { id: world.newId(), now: world.now() })
        return world.save(document)
      }),
    edit: ({ cardId, input, dated }) =>
      world.answer('cards:edit', () =>
        world.change(cardId, (document) => {
          const parsed = parseCardInput(input, world.today, dated ?? document.card)
          if (!parsed.ok) return invalid(parsed.issues)
          const duplicate = world.refuseDuplicate(parsed.value, cardId)
          return duplicate ?? success(withDetails(document, parsed.value, world.now()))
        }),
      ),
    editProfile: ({ cardId, input }) =>
      world.answer('cards:editProfile', () =>
        world.change(cardId, (document) => {
          const parsed = parseCardProfileInput(input, world.today)
          if (!parsed.ok) return invalid(parsed.issues)
          return success(withProfile(document, parsed.value, world.now()))
        }),
      ),
    evidencePack: ({ cardId }) =>
      world.answer('cards:evidencePack', () => {
        const document = world.find(cardId)
        if (!document) return failure('not-found')
        return success(world.exported('keepline.zip', historyRows([document]).length))
      }),
    noteSeen: ({ cardId, seen }) =>
      world.answer('cards:noteSeen', () =>
        world.change(cardId, (document) => {
          const { today } = world
          const shown = lastSeenExpiry(document, null, today)?.on ?? null
          return success(withSeen(document, seen, { today, now: world.now(), shown }))
        }),
      ),
    setReminders: ({ cardId, reminders }) =>
      world.answer('cards:setReminders', () =>
        world.change(cardId, (document) =>
          success(withReminders(document, reminders, world.now())),
        ),
      ),
    archive: ({ cardId }) =>
      world.answer('cards:archive', () =>
        world.change(cardId, (document) =>
          success(withArchived(document, world.now(), world.now())),
        ),
      ),
    unarchive: ({ cardId }) =>
      world.answer('cards:unarchive', () =>
        world.change(cardId, (document) => success(withArchived(document, null, world.now()))),
      ),
    delete: ({ cardId }) =>
      world.answer('cards:delete', () =>
        world.change(cardId, (document) =>
          success(withDeleted(document, world.now(), world.now())),
        ),
      ),
    restore: ({ cardId }) =>
      world.answer('cards:restore', () =>
        world.change(
          cardId,
          (document) =>
            world.refuseDuplicate(document.card, cardId) ??
            success(withDeleted(document, null, world.now())),
        ),
      ),
  }
}
