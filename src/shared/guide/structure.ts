import { OPERATOR_IDS, type OperatorId } from '../domain/operators/operators'
import type { Evidence } from './evidence'
import type { FactId } from './facts'

/** Article ids. Fields, steps and other articles link to these, so they never change. */
export const ARTICLE_IDS = [
  'what-it-is',
  'before-you-start',
  'step-by-step',
  'operators',
  ...OPERATOR_IDS,
  'paying-from-abroad',
  'top-up-services',
  'when-it-goes-wrong',
  'when-it-is-too-late',
  'lost-stolen-abroad',
  'replacing-as-a-foreigner',
  'rules-and-law',
  'words',
] as const
export type ArticleId = (typeof ARTICLE_IDS)[number]

/** A place in the guide: an article, or a heading in it. */
export interface GuideLink {
  readonly article: ArticleId
  readonly heading: string | null
}

/** Where the figures of a text come from, if it bears any. A test finds a figure without a fact. */
export interface WithFigures {
  readonly facts?: readonly FactId[]
}

/** What stands in Spanish on the screen, the reader's own word for it, and what it is about. */
export interface Word extends WithFigures {
  readonly es: string
  readonly own: string
  readonly meaning: string
}

export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | ({ readonly kind: 'paragraph'; readonly text: string } & WithFigures)
  | ({ readonly kind: 'list'; readonly items: readonly string[] } & WithFigures)
  | ({ readonly kind: 'steps'; readonly items: readonly string[] } & WithFigures)
  | ({
      readonly kind: 'note'
      readonly tone: 'tip' | 'warning'
      readonly text: string
    } & WithFigures)
  | ({ readonly kind: 'belief'; readonly belief: string; readonly truth: string } & Evidence)
  | ({ readonly kind: 'fact'; readonly text: string } & Evidence)
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  | { readonly kind: 'links'; readonly links: readonly GuideLink[] }
  /** The shipped rules of these operators side by side, rendered from the profiles. */
  | { readonly kind: 'operatorTable'; readonly operators: readonly OperatorId[] }

export interface Article extends WithFigures {
  readonly id: ArticleId
  readonly title: string
  readonly summary: string
  readonly blocks: readonly Block[]
}

/** Keys whose values are the same in every language. */
type Shared =
  keyof Evidence | 'kind' | 'id' | 'tone' | 'es' | 'article' | 'heading' | 'operator' | 'operators'

/** The structure of the Chinese source with other texts. */
export type Translation<Source> = Source extends string
  ? string
  : {
      readonly [Key in keyof Source]: Key extends Shared ? Source[Key] : Translation<Source[Key]>
    }
