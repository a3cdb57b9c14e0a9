import type { CardService } from '../services/cards/cardService'
import type { EvidencePackService } from '../services/evidence/evidencePackService'
import type { HandlersOf } from './handlers'
import type { SavedAnswers } from './saved'

export function cardHandlers(
  cards: CardService,
  packs: EvidencePackService,
  saved: SavedAnswers,
): HandlersOf<'cards'> {
  return {
    'cards:add': ({ input }) => saved.card(cards.add(input)),
    'cards:edit': ({ cardId, input, dated }) => saved.card(cards.edit(cardId, input, dated)),
    'cards:editProfile': ({ cardId, input }) => saved.card(cards.editProfile(cardId, input)),
    'cards:evidencePack': (request) => packs.make(request),
    'cards:noteSeen': ({ cardId, seen }) => saved.card(cards.noteSeen(cardId, seen)),
    'cards:setReminders': ({ cardId, reminders }) =>
      saved.card(cards.setReminders(cardId, reminders)),
    'cards:archive': ({ cardId }) => saved.card(cards.archive(cardId)),
    'cards:unarchive': ({ cardId }) => saved.card(cards.unarchive(cardId)),
    'cards:delete': ({ cardId }) => saved.card(cards.delete(cardId)),
    'cards:restore': ({ cardId }) => saved.card(cards.restore(cardId)),
  }
}
