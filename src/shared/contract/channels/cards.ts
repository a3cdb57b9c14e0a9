import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import { DatedDetailsSchema } from '../../domain/cards/card'
import { CardInputSchema } from '../../domain/cards/cardInput'
import { CardProfileInputSchema } from '../../domain/cards/cardProfileInput'
import { SeenSchema } from '../../domain/cards/seenToday'
import { ReminderPlanSchema } from '../../domain/reminders/plan'
import { ExportOutcomeSchema, LanguageSchema, SavedSchema } from '../models'
import { ofCard } from './parts'

export const cardChannels = {
  'cards:add': { request: v.object({ input: CardInputSchema }), response: SavedSchema },
  /** `dated`: an edit is taken back, and with it the days on which what the card says was seen. */
  'cards:edit': {
    request: v.object({
      cardId: IdSchema,
      input: CardInputSchema,
      dated: v.optional(DatedDetailsSchema),
    }),
    response: SavedSchema,
  },
  /**
   * Makes one zip with the renewals, all receipts, the rule and its sources, for claiming a number
   * back.
   */
  'cards:evidencePack': {
    request: v.object({ cardId: IdSchema, language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  'cards:editProfile': {
    request: v.object({ cardId: IdSchema, input: CardProfileInputSchema }),
    response: SavedSchema,
  },
  /** The user has just looked: the balance, the expiry on record, or a new SIM in use. */
  'cards:noteSeen': {
    request: v.object({ cardId: IdSchema, seen: SeenSchema }),
    response: SavedSchema,
  },
  /** Sets the card's own reminder plan; null follows the settings. */
  'cards:setReminders': {
    request: v.object({ cardId: IdSchema, reminders: v.nullable(ReminderPlanSchema) }),
    response: SavedSchema,
  },
  'cards:archive': { request: ofCard, response: SavedSchema },
  'cards:unarchive': { request: ofCard, response: SavedSchema },
  'cards:delete': { request: ofCard, response: SavedSchema },
  'cards:restore': { request: ofCard, response: SavedSchema },
} as const
