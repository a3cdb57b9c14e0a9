import * as v from 'valibot'
import { IdSchema } from '../base/id'

/** A link to a card for calendars and notes: `keepline://card/<id>`. */
export const LINK_SCHEME = 'keepline'

const CARD_PREFIX = `${LINK_SCHEME}://card/`

/**
 * The card id in a link, or null. Only the exact form is accepted: somebody who makes the user click a
 * link may open a card, and nothing more.
 */
export function cardIdOfLink(link: string): string | null {
  if (!link.startsWith(CARD_PREFIX)) return null
  const id = v.safeParse(IdSchema, link.slice(CARD_PREFIX.length))
  return id.success ? id.output : null
}
