import type { Card } from '@shared/domain/cards/card'
import { advisedCycleDays } from '@shared/domain/rules/keepRule'
import type { BindingClock } from '@shared/domain/rules/sightings'
import type { OwnRule } from '@shared/domain/rules/operatorRules'
import { operatorProfile } from '@shared/domain/operators/operatorProfiles'
import { REGULATION, SOURCES, type Source, type SourceId } from '@shared/domain/operators/sources'
import type { ReportSection } from '../../ports/reports'
import type { Translate } from '../../ports/words'
import type { Evidence } from './evidencePack'

/** The rule that counts for the card, what its operator publishes, and where that is written. */
export function ruleSections({ document, timeline }: Evidence, t: Translate): ReportSection[] {
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
    publishedSection(card, timeline.clock, t),
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

function publishedSection(card: Card, { limit }: BindingClock, t: Translate): ReportSection {
  const operator = operatorNameOf(card, t)
  const heading = t('exports.pack.section.published', { operator })
  const regulation = `${t('rules.regulation')} [${t(`rules.grade.${REGULATION.grade}`)}]`
  if (limit.grade === 'unverified') {
    const days = advisedCycleDays(card)
    const unknown = [t('rules.unverifiedTitle'), t('rules.unverified', { days })]
    return { heading, lines: [...unknown, regulation] }
  }
  const { clocks, steps, stepsGrade, checkedOn } = operatorProfile(card.operator)
  return {
    heading,
    lines: [
      ...(['withoutBalance', 'withBalance'] as const).map((clock) => {
        const { cancelAfterDays: days, grade } = clocks[clock]
        const text = t('rules.cancelAfter', { operator, clock: t(`rules.clock.${clock}`), days })
        return graded(text, grade, t)
      }),
      ...steps.map(({ afterDays: days, effect }) =>
        graded(t(`rules.step.${effect}`, { days }), stepsGrade, t),
      ),
      regulation,
      t('rules.checkedOn', { date: checkedOn }),
    ],
  }
}

function graded(text: string, grade: 'confirmed' | 'likely' | 'unverified', t: Translate): string {
  return `${text} [${t(`rules.grade.${grade}`)}: ${t(`rules.gradeMeaning.${grade}`)}]`
}

function sourceSection(card: Card, t: Translate): ReportSection {
  const { clocks, stepsSources } = operatorProfile(card.operator)
  const ids: readonly SourceId[] = [
    ...clocks.withoutBalance.sources,
    ...clocks.withBalance.sources,
    ...stepsSources,
    ...REGULATION.warningSources,
    ...REGULATION.reassignSources,
  ]
  const sources = [...new Set(ids)].map((id): Source => SOURCES[id])
  return {
    heading: t('exports.pack.section.sources'),
    table: {
      headers: (['title', 'date', 'url'] as const).map((id) => t(`exports.pack.column.${id}`)),
      rows: sources.map(({ title, date, url }) => [title, date ?? t('rules.undated'), url]),
    },
  }
}
