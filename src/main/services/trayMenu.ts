import type { RuleView } from '@shared/domain/stages'
import { type CardDocument, isActive } from '@shared/domain/cardDocument'
import type { CivilDate } from '@shared/domain/civilDate'
import { type Timeline, stagesOf } from '@shared/domain/timeline'
import { byUrgency } from '@shared/domain/urgency'
import type { Destination } from '@shared/contract/models'
import type { TrayItem, TrayState } from '../ports'
import { type Speech, cardName, cardWithTime } from './cardWords'

const MOST_CARDS = 5
const MOST_IN_PROGRESS = 3

export interface TrayActions {
  readonly show: (destination?: Destination) => void
  readonly quit: () => void
}

interface NextCard extends Pick<CardDocument, 'card'> {
  readonly timeline: Timeline
  readonly daysLeft: number
}

/**
 * What the tray shows on `today` (Lima): its mood, the next deadlines in words, the renewals that were
 * begun, and the commands.
 */
export function trayState(
  documents: readonly CardDocument[],
  today: CivilDate,
  view: RuleView,
  speech: Speech,
  { show, quit }: TrayActions,
): TrayState {
  const { t } = speech
  const active = documents.filter(isActive)
  const next = nextCards(active, today, view)
  const lines = next.slice(0, MOST_CARDS).map((one) => ({
    label: lineOf(one, speech),
    cardId: one.card.id,
  }))
  const begun = renewalsInProgress(active, show, speech)
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
      ...(begun.length > 0 ? [...begun, 'separator' as const] : []),
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
      const timeline = stagesOf(document, today, view)
      if (timeline.deadline === null) return []
      return [{ card: document.card, timeline, daysLeft: timeline.deadline.daysLeft }]
    })
    .sort(byUrgency)
}

function lineOf({ card, daysLeft, timeline }: NextCard, speech: Speech): string {
  const line = cardWithTime(card, daysLeft, speech)
  return timeline.unconfirmedRenewals > 0 ? speech.t('tray.unconfirmed', { card: line }) : line
}

/** What was begun in the guide, the last one first: a click goes on with it. */
function renewalsInProgress(
  documents: readonly CardDocument[],
  show: TrayActions['show'],
  speech: Speech,
): TrayItem[] {
  return documents
    .flatMap(({ card, inProgress }) => (inProgress ? [{ card, begun: inProgress.startedAt }] : []))
    .sort((a, b) => b.begun.localeCompare(a.begun))
    .slice(0, MOST_IN_PROGRESS)
    .map(({ card }) => ({
      label: speech.t('tray.inProgress', { name: cardName(card, speech) }),
      onClick: () => show({ page: 'renew', cardId: card.id }),
    }))
}

function moodOf(cards: readonly NextCard[]): TrayState['mood'] {
  const stages = cards.map(({ timeline }) => timeline.current.stage)
  const isPast = cards.some(({ daysLeft }) => daysLeft <= 0)
  if (isPast || stages.some((stage) => stage !== 'safe' && stage !== 'due')) return 'urgent'
  return stages.includes('due') ? 'due' : 'calm'
}
