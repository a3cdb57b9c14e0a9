import * as v from 'valibot'
import { IdSchema } from '../base/id'

/** A card as other programs may call it, in a calendar or a note: `keepline://card/<id>`. */
export const LINK_SCHEME = 'keepline'

const CARD_PREFIX = `${LINK_SCHEME}://card/`

/**
 * The card that a link names, or null. Nothing but the exact form is read: whoever can make the user
 * click a link may lead the window to a card, and must not get any further.
 */
export function cardIdOfLink(link: string): string | null {
  if (!link.startsWith(CARD_PREFIX)) return null
  const id = v.safeParse(IdSchema, link.slice(CARD_PREFIX.length))
  return id.success ? id.output : null
}
