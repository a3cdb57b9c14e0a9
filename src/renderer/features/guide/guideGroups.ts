import { OPERATOR_IDS } from '@shared/domain/operators/operators'
import type { ArticleId } from '@shared/guide/structure'

/** Groups of the list of articles. The order within a group is the guide's own. */
export const GUIDE_GROUPS = {
  start: ['what-it-is', 'before-you-start', 'step-by-step'],
  operators: ['operators', ...OPERATOR_IDS],
  trouble: [
    'paying-from-abroad',
    'top-up-services',
    'when-it-goes-wrong',
    'when-it-is-too-late',
    'lost-stolen-abroad',
    'replacing-as-a-foreigner',
  ],
  reference: ['rules-and-law', 'words'],
} as const satisfies Readonly<Record<string, readonly ArticleId[]>>
