import type { Stage } from '../domain/rules/stages'
import type { GuideLink } from './structure'

/** The place in the guide for a card at this stage; null where there is nothing to worry about. */
export const STAGE_PLACES: Readonly<Record<Stage, GuideLink | null>> = {
  unknown: { article: 'before-you-start', heading: 'alive' },
  new: { article: 'before-you-start', heading: 'new-sim' },
  safe: null,
  due: { article: 'step-by-step', heading: null },
  blocked: { article: 'when-it-goes-wrong', heading: 'blocked' },
  warned: { article: 'step-by-step', heading: null },
  cancelled: { article: 'when-it-is-too-late', heading: 'today' },
  reassignable: { article: 'when-it-is-too-late', heading: 'unbind' },
}
