import { LINK_SCHEME, cardIdOfLink } from '@shared/domain/cards/cardLink'
import type { Logger } from '../../ports/logger'
import type { MainWindow } from '../../ports/window'

/** Given by the entry that starts the app at login. */
export const AT_LOGIN = '--at-login'

/** Far more than any request of ours has. */
const LONGEST_WORD = 1_000

const SWITCH = '--open'
const CARD_SWITCH = `${SWITCH}=card:`

export interface OpenRequestsNeeds {
  readonly window: Pick<MainWindow, 'show'>
  readonly logger: Logger
}

/**
 * What other programs, and a second start, may ask of the window: to be shown, at most at a card.
 * See src/decisions/042-links-are-exactly-ours-or-refused.md.
 */
export interface OpenRequests {
  /** The words of a command line, its program first. */
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
    // Without its text: it comes from anywhere, and may name anything.
    if (asked.length > 0) logger.info('link-refused', { links: asked.length })
    window.show()
  }
  return {
    followArguments: (argv) => follow(askedIn(argv)),
    followLink: (link) => follow([cardIdOfLink(link)]),
  }
}

/** Is a card, or anything that has to be refused, asked for? */
export function hasOpenRequest(argv: readonly string[]): boolean {
  return askedIn(argv).length > 0
}

/**
 * The command line with each over-long request replaced by a short one that is refused as well; null
 * when there is none. Chromium passes at most 32 kB to the app that runs, and takes it for hung and
 * kills it when that does not answer to more: a link on a web page could do so.
 */
export function withoutOverlongRequests(argv: readonly string[]): readonly string[] | null {
  const isTooLong = (word: string) =>
    word.length > LONGEST_WORD && (isLink(word) || word.startsWith(`${SWITCH}=`))
  if (!argv.some(isTooLong)) return null
  return argv.map((word) => (isTooLong(word) ? `${SWITCH}=` : word))
}

/** The card of each request of a command line; null for one that cannot be followed. */
function askedIn(argv: readonly string[]): readonly (string | null)[] {
  return argv.slice(1).flatMap((word) => {
    if (isLink(word)) return [cardIdOfLink(word)]
    if (word.startsWith(CARD_SWITCH)) return [cardIdOfSwitch(word.slice(CARD_SWITCH.length))]
    return word === SWITCH || word.startsWith(`${SWITCH}=`) ? [null] : []
  })
}

/** Anything that some reader of addresses might take for one of ours. */
function isLink(word: string): boolean {
  return word.trimStart().toLowerCase().startsWith(`${LINK_SCHEME}:`)
}

/** The same ids as in a link, by the same rule. */
function cardIdOfSwitch(id: string): string | null {
  return cardIdOfLink(`${LINK_SCHEME}://card/${id}`)
}
