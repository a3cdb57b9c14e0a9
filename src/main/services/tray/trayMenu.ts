import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import { type Instant, timeIn, todayInLima } from '@shared/domain/base/civilDate'
import type { ReminderLedger } from '@shared/domain/reminders/ledger'
import type { BackupWorry } from '@shared/domain/backups/backupMemory'
import type { RuleView } from '@shared/domain/rules/stages'
import type { ReminderProblem } from '@shared/contract/models'
import type { TrayEntry, TrayItem, TrayState } from '../../ports/tray'
import { type Speech, cardName } from '../common/cardWords'
import { type NextCard, type TrayCardActions, cardEntry, nextCards } from './trayCards'
import { needsSomething, tooltipOf } from './trayTooltip'

const MOST_CARDS = 5
const MOST_IN_PROGRESS = 3

export interface TrayActions extends TrayCardActions {
  readonly pause: (isPaused: boolean) => void
  readonly exportAgain: () => void
  readonly quit: () => void
}

/** Everything that the tray shows is computed from this. `timeZone` is the user's own (IANA). */
export interface TraySight {
  readonly documents: readonly CardDocument[]
  readonly ledger: ReminderLedger
  /** How many records cannot be read; cards may be in them. */
  readonly hiddenCards: number
  /** Problems that keep reminders from being shown. */
  readonly problems: readonly ReminderProblem[]
  readonly view: RuleView
  /** What is wrong with the backups. */
  readonly backupWorry: BackupWorry | null
  /** True when there is an export to repeat. */
  readonly canExportAgain: boolean
  readonly now: Instant
  readonly timeZone: string
}

/**
 * Computes what the tray shows: its mood, the next deadlines, the renewals in progress and the
 * commands.
 */
export function trayState(sight: TraySight, speech: Speech, actions: TrayActions): TrayState {
  const { t } = speech
  const active = sight.documents.filter(isActive)
  const next = nextCards(active, todayInLima(sight.now), sight.view)
  const shown = next.slice(0, MOST_CARDS)
  const cards = shown.map((one) => cardEntry(one, sight, speech, actions))
  const hidden = hiddenEntries(sight, speech, actions)
  const [words] = hidden
  const silence = active.length === 0 ? t('tray.noCards') : t('tray.noDeadlines')
  const count = next.filter(needsSomething).length
  return {
    tooltip: [words?.label, tooltipOf(next, count, speech) ?? (words ? null : silence)]
      .filter(Boolean)
      .join('\n'),
    mood: hidden.length > 0 ? 'urgent' : moodOf(next),
    count,
    menu: withSeparators([
      hidden,
      cards.length > 0 ? cards : hidden.length > 0 ? [] : [{ label: silence, isEnabled: false }],
      renewalsInProgress(active, actions, speech),
      [
        { label: t('tray.open'), onClick: () => actions.show() },
        { label: t('tray.renew'), onClick: () => actions.show({ page: 'renew', cardId: null }) },
        {
          label: t('tray.export'),
          onClick: () => actions.show({ page: 'history', exports: true }),
        },
        ...(sight.canExportAgain
          ? [{ label: t('tray.exportAgain'), onClick: actions.exportAgain }]
          : []),
      ],
      [
        pauseEntry(sight, speech, actions),
        ...healthEntries(sight.problems, speech, actions),
        ...backupEntries(sight.backupWorry, speech, actions),
        { label: t('tray.settings'), onClick: () => actions.show({ page: 'settings' }) },
      ],
      [{ label: t('tray.quit'), onClick: actions.quit }],
    ]),
  }
}

function withSeparators(groups: readonly (readonly TrayEntry[])[]): TrayItem[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): TrayItem[] => (index === 0 ? [...group] : ['separator', ...group]))
}

function pauseEntry(
  { ledger: { paused }, now, timeZone }: TraySight,
  { t }: Speech,
  { pause }: TrayActions,
): TrayEntry {
  const isPaused = paused !== null && paused.until > now
  const label = isPaused
    ? t('tray.pausedUntil', { time: timeIn(timeZone, paused.until) })
    : t('tray.pause')
  return { label, isChecked: isPaused, onClick: () => pause(!isPaused) }
}

/** What cannot be read stands above all cards: a deadline that nobody knows may be the nearest. */
function hiddenEntries(
  { hiddenCards: count }: TraySight,
  { t }: Speech,
  { show }: TrayActions,
): TrayEntry[] {
  if (count === 0) return []
  return [{ label: t('tray.unreadable', { count }), onClick: () => show({ page: 'overview' }) }]
}

/** Problems to look at, without those that have an entry of their own. */
function healthEntries(
  problems: readonly ReminderProblem[],
  { t }: Speech,
  { show }: TrayActions,
): TrayEntry[] {
  const [worst] = problems.filter((problem) => !['paused', 'unreadable'].includes(problem))
  if (worst === undefined) return []
  const label = t('tray.health', { problem: t(`reminders.problems.${worst}`) })
  return [{ label, onClick: () => show({ page: 'reminders' }) }]
}

function backupEntries(
  worry: BackupWorry | null,
  { t }: Speech,
  { show }: TrayActions,
): TrayEntry[] {
  if (worry === null) return []
  return [{ label: t(`tray.backup.${worry}`), onClick: () => show({ page: 'backup' }) }]
}

/** Renewals in progress, the last one first. A click resumes one. */
function renewalsInProgress(
  documents: readonly CardDocument[],
  { show }: TrayActions,
  speech: Speech,
): TrayEntry[] {
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
