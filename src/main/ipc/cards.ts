import type { CardService } from '../services/cards/cardService'
import type { EvidencePackService } from '../services/evidence/evidencePackService'
import type { HandlersOf } from './handlers'

export function cardHandlers(cards: CardService, packs: EvidencePackService): HandlersOf<'cards'> {
  return {
    'cards:add': ({ input }) => cards.add(input),
    'cards:edit': ({ cardId, input, dated }) => cards.edit(cardId, input, dated),
    'cards:editProfile': ({ cardId, input }) => cards.editProfile(cardId, input),
    'cards:evidencePack': (request) => packs.make(request),
    'cards:noteSeen': ({ cardId, seen }) => cards.noteSeen(cardId, seen),
    'cards:setReminders': ({ cardId, reminders }) => cards.setReminders(cardId, reminders),
    'cards:archive': ({ cardId }) => cards.archive(cardId),
    'cards:unarchive': ({ cardId }) => cards.unarchive(cardId),
    'cards:delete': ({ cardId }) => cards.delete(cardId),
    'cards:restore': ({ cardId }) => cards.restore(cardId),
  }
}
