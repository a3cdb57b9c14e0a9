import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import type { Card } from '@shared/domain/cards/card'
import { NEW_SIM_RULE } from '@shared/domain/rules/newSim'
import type { Timeline } from '@shared/domain/rules/timeline'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { StageSpan } from '@shared/domain/rules/stages'
import type { Report, ReportSection } from '../../ports/reports'
import type { Translate } from '../../ports/words'
import type { CardEvidence } from './evidence'
import type { PackedReceipt } from '../exports/packedReceipts'
import { renewalSection } from './evidenceRenewals'
import { operatorNameOf, ruleSections } from './evidenceRule'

/** The report for the operator: the card, its stage, the rule behind it and its history. */
export function evidenceReport(
  evidence: CardEvidence,
  receipts: readonly PackedReceipt[],
  t: Translate,
): Report {
  const { label } = evidence.document.card
  return {
    ...headOf(evidence, t),
    title: t('exports.pack.title', { label }),
    sections: [
      cardSection(evidence.document, t),
      standingSection(evidence, t),
      timelineSection(evidence, t),
      ...ruleSections(evidence, t),
      renewalSection(evidence, t),
      receiptSection(receipts, t),
      { heading: t('exports.pack.section.about'), lines: [t('exports.pack.verify')] },
    ],
  }
}

/** Only the rule and its sources, as of that day. */
export function ruleReport(evidence: CardEvidence, t: Translate): Report {
  const { label } = evidence.document.card
  const title = t('exports.pack.ruleTitle', { label })
  const sections = [standingSection(evidence, t), ...ruleSections(evidence, t)]
  return { ...headOf(evidence, t), title, sections }
}

function headOf({ language, today }: CardEvidence, t: Translate) {
  return { language, subtitle: t('exports.pack.asOf', { date: today }) }
}

function cardSection({ card }: CardDocument, t: Translate): ReportSection {
  const { porting } = card
  const facts: readonly (readonly [Parameters<Translate>[0], string | null])[] = [
    ['exports.pack.fact.label', card.label],
    ['exports.pack.fact.number', `+51 ${formatPhoneNumber(card.number)}`],
    ['exports.pack.fact.operator', operatorNameOf(card, t)],
    ['exports.pack.fact.iccid', card.iccid],
    ['exports.pack.fact.imsi', card.imsi],
    ['exports.pack.fact.holder', card.holder.name],
    ['exports.pack.fact.activatedOn', card.activatedOn],
    ['exports.pack.fact.lastTopUpOn', card.lastTopUpOn],
    [
      'exports.pack.fact.porting',
      porting &&
        t('exports.pack.fact.portingText', {
          operator: t(`operators.${porting.from}`),
          date: porting.on,
        }),
    ],
  ]
  return {
    heading: t('exports.pack.section.card'),
    facts: facts.flatMap(([key, value]) => (value ? [[t(key), value] as const] : [])),
  }
}

function standingSection({ timeline, document }: CardEvidence, t: Translate): ReportSection {
  const { current, deadline, cancelledOn } = timeline
  const unknown = t('exports.pack.unknown')
  const isOverdue = current.stage === 'due' && deadline !== null && deadline.daysLeft < 0
  const basis = basisOf(document.card, timeline, t)
  return {
    heading: t('exports.pack.section.standing'),
    facts: [
      [
        t('exports.pack.fact.stage'),
        isOverdue ? t('stages.overdue') : t(`stages.name.${current.stage}`),
      ],
      [t('exports.pack.fact.deadline'), deadline?.date ?? unknown],
      [t('exports.pack.fact.basis'), basis || unknown],
      [t('exports.pack.fact.cancelledOn'), cancelledOn ?? unknown],
    ],
  }
}

/** Where the deadline comes from; empty while nothing is known. */
function basisOf(card: Card, { deadline, start }: Timeline, t: Translate): string {
  if (deadline === null) return ''
  const { rule, cycleDays } = deadline
  if (rule.kind === 'confirmed') return t('rules.basis.confirmed', { seenOn: rule.seenOn })
  if (rule.kind === 'new-sim') return t('rules.basis.new-sim', { days: NEW_SIM_RULE.useWithinDays })
  if (start === null || cycleDays === null) return ''
  return t(`rules.basis.${rule.kind}`, {
    operator: operatorNameOf(card, t),
    event: t(`stages.startEvent.${start.event}`),
    start: start.date,
    days: cycleDays,
  })
}

function timelineSection({ timeline }: CardEvidence, t: Translate): ReportSection {
  const known = timeline.stages.filter(({ stage }) => stage !== 'unknown')
  return {
    heading: t('exports.pack.section.timeline'),
    lines: [known.length > 0 ? t('exports.pack.predicted') : t('stages.reason.nothing-known')],
    table: {
      headers: (['stage', 'from', 'reason', 'trust'] as const).map((id) =>
        t(`exports.pack.column.${id}`),
      ),
      rows: known.map(({ stage, from, reason, grade }) => [
        t(`stages.name.${stage}`),
        from,
        t(`stages.reason.${reason}`),
        trustIn({ reason, grade }, t),
      ]),
    },
  }
}

/**
 * Says how sure a date is, so that a predicted date is never taken for one that the operator
 * confirmed.
 */
function trustIn({ reason, grade }: Pick<StageSpan, 'reason' | 'grade'>, t: Translate): string {
  if (reason === 'clock-started' || reason === 'reminder-window') return ''
  const isSaid = grade === 'user' || grade === 'operator'
  return isSaid ? t(`rules.grade.${grade}`) : t('stages.timeline.predicted')
}

function receiptSection(receipts: readonly PackedReceipt[], t: Translate): ReportSection {
  const heading = t('exports.pack.section.receipts')
  if (receipts.length === 0) return { heading, lines: [t('exports.pack.noReceipts')] }
  const damaged = receipts.filter(({ state }) => state !== 'included').length
  return {
    heading,
    lines: damaged > 0 ? [t('exports.pack.incomplete', { count: damaged })] : [],
    table: {
      headers: (['renewedOn', 'file', 'originalName', 'state', 'sha256'] as const).map((id) =>
        t(`exports.pack.column.${id}`),
      ),
      rows: receipts.map(({ renewedOn, file, originalName, state, sha256 }) => [
        renewedOn,
        file ?? '',
        originalName,
        t(`exports.pack.state.${state}`),
        sha256,
      ]),
    },
  }
}
