import type { Card } from '@shared/domain/cards/card'
import { advisedCycleDays } from '@shared/domain/rules/keepRule'
import type { BindingClock } from '@shared/domain/rules/sightings'
import type { OwnRule } from '@shared/domain/rules/operatorRules'
import { operatorProfile } from '@shared/domain/operators/operatorProfiles'
import { NORMA, reportsBeforeNorma } from '@shared/domain/operators/norma'
import type { Source } from '@shared/domain/operators/source'
import { REGULATION } from '@shared/domain/operators/regulation'
import { SOURCES, type SourceId } from '@shared/domain/operators/sources'
import type { ReportSection } from '../../ports/reports'
import type { Translate } from '../../ports/words'
import type { CardEvidence } from './evidence'

/** The rule that counts for the card, what is reported of its operator's, and who reports it. */
export function ruleSections({ document, timeline }: CardEvidence, t: Translate): ReportSection[] {
  const { card } = document
  const rule = timeline.deadline?.rule
  const counting =
    rule?.kind === 'confirmed'
      ? [t('rules.confirmed', { date: rule.on }), t('rules.confirmedSeenOn', { date: rule.seenOn })]
      : rule?.kind === 'card' || rule?.kind === 'own-operator'
        ? ownRuleLines(rule.rule, t)
        : []
  return [
    ...(counting.length > 0 ? [{ heading: t('exports.pack.section.rule'), lines: counting }] : []),
    reportedSection(card, timeline.clock, t),
    sourceSection(card, t),
  ]
}

export function operatorNameOf({ operator, operatorName }: Card, t: Translate): string {
  return operatorName || t(`operators.${operator}`)
}

function ownRuleLines(rule: OwnRule, t: Translate): string[] {
  const { renewEveryDays, cancelAfterDays, setOn, note } = rule
  return [
    t('rules.own', { days: renewEveryDays }),
    ...(cancelAfterDays === null ? [] : [t('rules.ownCancel', { days: cancelAfterDays })]),
    t('rules.ownSetOn', { date: setOn }),
    ...(note === '' ? [] : [note]),
  ]
}

function reportedSection(card: Card, { limit }: BindingClock, t: Translate): ReportSection {
  const operator = operatorNameOf(card, t)
  const heading = t('exports.pack.section.published', { operator })
  const regulation = `${t('rules.regulation')} [${t(`rules.grade.${REGULATION.grade}`)}]`
  if (limit.grade === 'unverified') {
    const days = advisedCycleDays(card)
    const unknown = [t('rules.unverifiedTitle'), t('rules.unverified', { days })]
    return { heading, lines: [...unknown, regulation, ...datedLine(sourcesOf(card), t)] }
  }
  const { clocks, steps, stepsGrade, checkedOn } = operatorProfile(card.operator)
  return {
    heading,
    lines: [
      ...(['withoutBalance', 'withBalance'] as const).map((clock) => {
        const { cancelAfterDays: days, grade, isCeiling } = clocks[clock]
        const text = t(isCeiling ? 'rules.cancelAfterUpTo' : 'rules.cancelAfter', {
          operator,
          clock: t(`rules.clock.${clock}`),
          days,
        })
        return graded(text, grade, t)
      }),
      ...steps.map(({ afterDays: days, effect }) =>
        graded(t(`rules.step.${effect}`, { days }), stepsGrade, t),
      ),
      regulation,
      ...datedLine(sourcesOf(card), t),
      t('rules.checkedOn', { date: checkedOn }),
    ],
  }
}

function graded(text: string, grade: 'confirmed' | 'likely' | 'unverified', t: Translate): string {
  return `${text} [${t(`rules.grade.${grade}`)}: ${t(`rules.gradeMeaning.${grade}`)}]`
}

/** Whoever reads the pack has to know that the reports are older than the rules in force. */
function datedLine(ids: readonly SourceId[], t: Translate): string[] {
  const year = reportsBeforeNorma(ids)
  const { name: norma, since } = NORMA
  return year === null ? [] : [t('rules.datedReports', { year, norma, since })]
}

function sourcesOf(card: Card): readonly SourceId[] {
  const { clocks, stepsSources } = operatorProfile(card.operator)
  return [
    ...clocks.withoutBalance.sources,
    ...clocks.withBalance.sources,
    ...stepsSources,
    ...REGULATION.warningSources,
    ...REGULATION.reassignSources,
  ]
}

function sourceSection(card: Card, t: Translate): ReportSection {
  const sources = [...new Set(sourcesOf(card))].map((id): Source => SOURCES[id])
  return {
    heading: t('exports.pack.section.sources'),
    table: {
      headers: (['who', 'title', 'date', 'checkedOn', 'url'] as const).map((id) =>
        t(`exports.pack.column.${id}`),
      ),
      rows: sources.map(({ kind, title, date, checkedOn, url }) => [
        t(`rules.sourceKind.${kind}`),
        title,
        date ?? t('rules.undated'),
        checkedOn,
        url,
      ]),
    },
  }
}
