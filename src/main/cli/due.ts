import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import { todayInLima } from '@shared/domain/base/civilDate'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import { ruleViewOf } from '@shared/domain/settings/settings'
import { type Timeline, stagesOf } from '@shared/domain/rules/timeline'
import { byUrgency } from '@shared/domain/rules/urgency'
import type { Clock } from '../ports/clock'
import type { CardRepository, LibraryRepair, SettingsRepository } from '../ports/records'
import type { Translate } from '../ports/words'
import { remainingTime } from '../services/common/cardWords'
import type { Command } from './command'
import { damageComplaints, damageJson } from './damage'
import { type Outcome, answered, jsonText } from './outcome'
import { harmless, textTable } from './textTable'

interface Needs {
  readonly cards: Pick<CardRepository, 'all'>
  readonly settings: Pick<SettingsRepository, 'read'>
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly clock: Pick<Clock, 'now'>
  readonly translate: Translate
}

type Standing = Pick<CardDocument, 'card'> & { readonly timeline: Timeline }

/** Lists cards whose deadline lies within the given days or has passed. Samples are left out. */
export function dueCommand(
  { isJson, within }: Extract<Command, { name: 'due' }>,
  { cards, settings, repair, clock, translate: t }: Needs,
): Outcome {
  const today = todayInLima(clock.now())
  const view = ruleViewOf(settings.read())
  const standing = cards
    .all()
    .filter((document) => isActive(document) && !document.card.isSample)
    .map((document) => ({ card: document.card, timeline: stagesOf(document, today, view) }))
    .sort(byUrgency)
  const due = standing.filter(({ timeline }) => (timeline.deadline?.daysLeft ?? Infinity) <= within)
  const unknown = standing.filter(({ timeline }) => timeline.deadline === null)
  const damaged = repair.damaged()
  const ending = due.length > 0 || damaged.length > 0 ? 'attention' : 'done'
  const answer = isJson
    ? jsonText('due', {
        today,
        within,
        cards: due.map(jsonOf),
        unknown: unknown.map(jsonOf),
        damaged: damageJson(damaged),
      })
    : dueText(due, unknown, within, t)
  return answered(answer, ending, damageComplaints(damaged, t))
}

function jsonOf({ card, timeline: { deadline, current, cancelledOn } }: Standing) {
  return {
    id: card.id,
    label: card.label,
    number: `+51${card.number}`,
    operator: card.operator,
    operatorName: card.operatorName || null,
    stage: current.stage,
    deadline: deadline?.date ?? null,
    daysLeft: deadline?.daysLeft ?? null,
    isConfirmed: deadline?.rule.kind === 'confirmed',
    cancelledOn,
  }
}

function dueText(
  due: readonly Standing[],
  unknown: readonly Standing[],
  days: number,
  t: Translate,
): string {
  const lines = [due.length > 0 ? dueTable(due, t) : t('commandLine.due.none', { days })]
  if (unknown.length > 0) {
    const labels = unknown.map(({ card }) => card.label).join(t('imports.summary.and'))
    lines.push(t('commandLine.due.unknown', { count: unknown.length, labels: harmless(labels) }))
  }
  return lines.join('\n')
}

const COLUMNS = ['card', 'operator', 'number', 'stage', 'deadline', 'left'] as const

function dueTable(due: readonly Standing[], t: Translate): string {
  return textTable([
    COLUMNS.map((column) => t(`commandLine.due.column.${column}`)),
    ...due.map(({ card, timeline: { deadline, current } }) => [
      card.label,
      card.operatorName || t(`operators.${card.operator}`),
      formatPhoneNumber(card.number),
      t(`stages.name.${current.stage}`),
      deadline?.date ?? '',
      deadline ? remainingTime(deadline.daysLeft, t) : '',
    ]),
  ])
}
