import { LINK_SCHEME, cardIdOfLink } from '@shared/domain/cards/cardLink'
import type { Logger } from '../../ports/logger'
import type { MainWindow } from '../../ports/window'

/** The autostart entry passes this switch. */
export const AT_LOGIN = '--at-login'

/** Much longer than any request of ours. */
const LONGEST_WORD = 1_000

const SWITCH = '--open'
const CARD_SWITCH = `${SWITCH}=card:`

export interface OpenRequestsNeeds {
  readonly window: Pick<MainWindow, 'show'>
  readonly logger: Logger
}

/**
 * Requests of other programs and of a second start: show the window, at most at a card.
 * See src/decisions/042-links-are-exactly-ours-or-refused.md.
 */
export interface OpenRequests {
  /** A command line, including the program. */
  followArguments(argv: readonly string[]): void
  followLink(link: string): void
}

export function createOpenRequests({ window, logger }: OpenRequestsNeeds): OpenRequests {
  function follow(asked: readonly (string | null)[]): void {
    const [cardId] = asked
    if (cardId != null && asked.length === 1) {
      window.show({ page: 'card', cardId })
      return
    }
    // Without the link's text, which can come from anywhere and contain anything.
    if (asked.length > 0) logger.info('link-refused', { links: asked.length })
    window.show()
  }
  return {
    followArguments: (argv) => follow(askedIn(argv)),
    followLink: (link) => follow([cardIdOfLink(link)]),
  }
}

/** True when the command line asks for a card, or for something that must be refused. */
export function hasOpenRequest(argv: readonly string[]): boolean {
  return askedIn(argv).length > 0
}

/**
 * The command line with each over-long request replaced by a short one that is refused just the same;
 * null when there is none. Chromium passes at most 32 kB to the running app; when that app does not
 * answer a longer one, Chromium takes it for hung and kills it
 * (https://github.com/electron/electron/pull/53157). A link on a web page could do that.
 */
export function withoutOverlongRequests(argv: readonly string[]): readonly string[] | null {
  const isTooLong = (word: string) =>
    word.length > LONGEST_WORD && (isLink(word) || word.startsWith(`${SWITCH}=`))
  if (!argv.some(isTooLong)) return null
  return argv.map((word) => (isTooLong(word) ? `${SWITCH}=` : word))
}

/** The card id of each request in a command line; null for a request that cannot be followed. */
function askedIn(argv: readonly string[]): readonly (string | null)[] {
  return argv.slice(1).flatMap((word) => {
    if (isLink(word)) return [cardIdOfLink(word)]
    if (word.startsWith(CARD_SWITCH)) return [cardIdOfSwitch(word.slice(CARD_SWITCH.length))]
    return word === SWITCH || word.startsWith(`${SWITCH}=`) ? [null] : []
  })
}

/** True for anything that some URL parser might take for one of our links. */
function isLink(word: string): boolean {
  return word.trimStart().toLowerCase().startsWith(`${LINK_SCHEME}:`)
}

/** Accepts the same ids as a link, by the same rule. */
function cardIdOfSwitch(id: string): string | null {
  return cardIdOfLink(`${LINK_SCHEME}://card/${id}`)
}
