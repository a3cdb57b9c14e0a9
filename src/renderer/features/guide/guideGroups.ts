import type { ArticleId } from '@shared/guide/structure'

/** How the list of all articles is divided; the order inside is the guide's own. */
export const GUIDE_GROUPS = {
  start: ['what-it-is', 'before-you-start', 'step-by-step'],
  operators: ['operators', 'claro', 'movistar', 'entel', 'bitel', 'other'],
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
