import type { RuleView } from '@shared/domain/stages'
import { type CardDocument, isActive } from '@shared/domain/cardDocument'
import type { CivilDate } from '@shared/domain/civilDate'
import type { Stage } from '@shared/domain/stages'
import { stagesOf } from '@shared/domain/timeline'
import type { Destination } from '@shared/contract/models'
import type { Translate, TrayItem, TrayState } from '../ports'
import { cardWithTime } from './cardWords'

const MOST_CARDS = 5

export interface TrayActions {
  readonly show: (destination?: Destination) => void
  readonly quit: () => void
}

interface NextCard {
  readonly document: CardDocument
  readonly daysLeft: number
  readonly stage: Stage
}

/** What the tray shows on `today` (Lima): its mood, the next deadlines in words, and the commands. */
export function trayState(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
  t: Translate,
  { show, quit }: TrayActions,
): TrayState {
  const active = documents.filter(isActive)
  const next = nextCards(active, today, view)
  const lines = next.slice(0, MOST_CARDS).map(({ document, daysLeft }) => ({
    label: cardWithTime(document.card, daysLeft, t),
    cardId: document.card.id,
  }))
  const silence = active.length === 0 ? t('tray.noCards') : t('tray.noDeadlines')
  const cards: TrayItem[] = lines.map(({ label, cardId }) => ({
    label,
    onClick: () => show({ page: 'card', cardId }),
  }))
  return {
    tooltip: lines[0]?.label ?? silence,
    mood: moodOf(next),
    menu: [
      ...(cards.length > 0 ? cards : [{ label: silence, isEnabled: false }]),
      'separator',
      { label: t('tray.open'), onClick: () => show() },
      { label: t('tray.renew'), onClick: () => show({ page: 'renew', cardId: null }) },
      'separator',
      { label: t('tray.quit'), onClick: quit },
    ],
  }
}

function nextCards(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
): NextCard[] {
  return documents
    .flatMap((document) => {
      const { deadline, current } = stagesOf(document, today, view)
      if (deadline === null) return []
      return [{ document, daysLeft: deadline.daysLeft, stage: current.stage }]
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

function moodOf(cards: readonly NextCard[]): TrayState['mood'] {
  const isUrgent = ({ daysLeft, stage }: NextCard) =>
    daysLeft <= 0 || (stage !== 'safe' && stage !== 'due')
  if (cards.some(isUrgent)) return 'urgent'
  return cards.some(({ stage }) => stage === 'due') ? 'due' : 'calm'
}
