import type { CivilDate } from '../base/civilDate'

/**
 * Who speaks in a source: press is a newspaper, a radio or a television station; website is a blog,
 * a portal or any other page; userPost is what somebody wrote in a forum.
 */
export const SOURCE_KINDS = [
  'regulator',
  'government',
  'operator',
  'press',
  'website',
  'userPost',
  'standard',
  'dataset',
] as const
type SourceKind = (typeof SOURCE_KINDS)[number]

/** Where a fact comes from. */
export interface Source {
  readonly kind: SourceKind
  readonly title: string
  readonly url: string
  /** The source's own: a day, a month or a year; null when it bears none ("undated"). */
  readonly date: string | null
  /** The day on which we last looked it up. */
  readonly checkedOn: CivilDate
  /** It tells what the regulator's Norma says of keeping and cancelling a line. See norma.ts. */
  readonly reportsOnNorma?: true
}
