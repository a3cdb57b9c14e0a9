import * as v from 'valibot'
import { contentText } from '../base/contentText'
import { IdSchema } from '../base/id'
import type { CardDocument } from '../cards/cardDocument'

/**
 * How a card in a backup stands to the same card in the library. `both`: each side has something that
 * the other lacks or has older, so neither may simply replace the other.
 */
export const CARD_COMPARISONS = [
  'same',
  'newerHere',
  'newerThere',
  'both',
  'onlyHere',
  'onlyThere',
] as const
export type CardComparison = (typeof CARD_COMPARISONS)[number]

const ComparedCardSchema = v.object({
  cardId: IdSchema,
  label: v.string(),
  number: v.string(),
  is: v.picklist(CARD_COMPARISONS),
  renewalsHere: v.number(),
  renewalsThere: v.number(),
})
type ComparedCard = v.InferOutput<typeof ComparedCardSchema>

const count = v.number()
export const BackupComparisonSchema = v.object({
  cards: v.array(ComparedCardSchema),
  counts: v.object({
    same: count,
    newerHere: count,
    newerThere: count,
    both: count,
    onlyHere: count,
    onlyThere: count,
  } satisfies Record<CardComparison, typeof count>),
})
export type BackupComparison = v.InferOutput<typeof BackupComparisonSchema>

type Records = Pick<CardDocument, 'card' | 'renewals'>

/**
 * Compares the cards of a backup (`there`) with those of the library (`here`), by when the cards and
 * their renewals were changed last. The library's cards come first, in their order.
 */
export function compareWithLibrary(
  there: readonly Records[],
  here: readonly Records[],
): BackupComparison {
  const inBackup = new Map(there.map((document) => [document.card.id, document]))
  const known = new Set(here.map(({ card }) => card.id))
  const cards = [
    ...here.map((document) => compared(document, inBackup.get(document.card.id))),
    ...there.flatMap((document) =>
      known.has(document.card.id) ? [] : compared(undefined, document),
    ),
  ].filter((card) => card !== null)
  const countOf = (is: CardComparison) => cards.filter((card) => card.is === is).length
  return {
    cards,
    counts: {
      same: countOf('same'),
      newerHere: countOf('newerHere'),
      newerThere: countOf('newerThere'),
      both: countOf('both'),
      onlyHere: countOf('onlyHere'),
      onlyThere: countOf('onlyThere'),
    },
  }
}

function compared(here: Records | undefined, there: Records | undefined): ComparedCard | null {
  const shown = here ?? there
  if (shown === undefined) return null
  return {
    cardId: shown.card.id,
    label: shown.card.label,
    number: shown.card.number,
    is: comparisonOf(here, there),
    renewalsHere: here?.renewals.length ?? 0,
    renewalsThere: there?.renewals.length ?? 0,
  }
}

function comparisonOf(here: Records | undefined, there: Records | undefined): CardComparison {
  if (there === undefined) return 'onlyHere'
  if (here === undefined) return 'onlyThere'
  if (contentOf(here) === contentOf(there)) return 'same'
  const [stampsHere, stampsThere] = [stampsOf(here), stampsOf(there)]
  const hasMoreHere = hasNewer(stampsHere, stampsThere)
  const hasMoreThere = hasNewer(stampsThere, stampsHere)
  if (hasMoreHere && hasMoreThere) return 'both'
  if (hasMoreHere) return 'newerHere'
  if (hasMoreThere) return 'newerThere'
  // The same moments with other content: a clock was set back, or a file was edited by hand.
  return 'both'
}

/** When each record was changed last; the card stands under an empty id, which no renewal has. */
function stampsOf({ card, renewals }: Records): ReadonlyMap<string, string> {
  return new Map([
    ['', card.updatedAt] as const,
    ...renewals.map(({ id, updatedAt }) => [id, updatedAt] as const),
  ])
}

function hasNewer(these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): boolean {
  return [...these].some(([id, at]) => at > (those.get(id) ?? ''))
}

/** Equal texts mean the same records, whenever they were last changed: a restore changes them all. */
function contentOf({ card, renewals }: Records): string {
  const inOrder = [...renewals].sort((a, b) => (a.id < b.id ? -1 : 1))
  return contentText([card, ...inOrder].map((record) => ({ ...record, updatedAt: '' })))
}
