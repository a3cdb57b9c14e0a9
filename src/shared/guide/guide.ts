import type { CivilDate } from '../domain/base/civilDate'
import type { GuideStep } from './guideSteps'
import type { Article } from './structure'

/** The whole guide in one language. */
export interface Guide {
  /** The day on which its claims were last compared with their sources. */
  readonly checkedOn: CivilDate
  readonly articles: readonly Article[]
  readonly guideSteps: readonly GuideStep[]
}
