import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import {
  type CivilDate,
  RULE_TIME_ZONE,
  dateIn,
  daysBetween,
  momentOf,
  timeIn,
} from '@shared/domain/base/civilDate'
import { NEW_SIM_RULE } from '@shared/domain/rules/newSim'
import type { StageSpan } from '@shared/domain/rules/stages'
import type { Timeline } from '@shared/domain/rules/timeline'
import { useClock } from '../stores/clock'

/** Texts about a card's stage. Computes no dates: all come from the timeline. */
export function useStageText() {
  const { t, locale } = useI18n()
  const clock = useClock()

  const operatorName = ({ operator, operatorName: own }: Card) => own || t(`operators.${operator}`)

  const isOverdue = ({ current, deadline }: Timeline) =>
    current.stage === 'due' && deadline !== null && deadline.daysLeft < 0

  const stageLabel = (timeline: Timeline) =>
    isOverdue(timeline) ? t('stages.overdue') : t(`stages.name.${timeline.current.stage}`)

  /** "7 days left", "due today", "3 days overdue"; empty while nothing is known. */
  function daysText({ deadline }: Timeline): string {
    if (deadline === null) return ''
    const { daysLeft } = deadline
    if (daysLeft === 0) return t('stages.dueToday')
    const days = Math.abs(daysLeft)
    return t(daysLeft > 0 ? 'stages.daysLeft' : 'stages.daysOverdue', { days }, days)
  }

  /** A sentence with the deadline (a date in Lima). */
  function deadlineSentence({ deadline }: Timeline): string {
    if (deadline === null) return t('stages.nothingKnown')
    const { date, daysLeft, rule } = deadline
    if (rule.kind === 'confirmed') {
      return t(daysLeft < 0 ? 'stages.validUntilPassed' : 'stages.validUntil', { date })
    }
    if (rule.kind === 'new-sim') {
      return t(daysLeft < 0 ? 'stages.useByPassed' : 'stages.useBy', { date })
    }
    return t(daysLeft < 0 ? 'stages.renewWasDue' : 'stages.renewBy', { date })
  }

  /**
   * Where the deadline comes from: whose rule, counted from which day. Empty while nothing is known.
   */
  function basis(card: Card, { deadline, start }: Timeline): string {
    if (deadline === null) return ''
    const { rule, cycleDays } = deadline
    if (rule.kind === 'confirmed') return t('rules.basis.confirmed', { seenOn: rule.seenOn })
    if (rule.kind === 'new-sim') {
      return t('rules.basis.new-sim', { days: NEW_SIM_RULE.useWithinDays })
    }
    if (start === null || cycleDays === null) return ''
    return t(`rules.basis.${rule.kind}`, {
      operator: operatorName(card),
      event: t(`stages.startEvent.${start.event}`),
      start: start.date,
      days: cycleDays,
    })
  }

  const advice = (timeline: Timeline) =>
    timeline.current.reason === 'use-unknown' ? t('stages.advice.firstUse') : stageAdvice(timeline)

  const stageAdvice = (timeline: Timeline) =>
    t(`stages.advice.${isOverdue(timeline) ? 'overdue' : timeline.current.stage}`)

  /** Who says when a stage begins. Empty for stages that begin with a top-up or only remind. */
  function trustText({ grade, reason }: StageSpan): string {
    if (['clock-started', 'reminder-window', 'nothing-known'].includes(reason)) return ''
    if (grade === 'user' || grade === 'operator') return t(`rules.grade.${grade}`)
    return t('stages.timeline.predicted')
  }

  /** "in 36 days", "36 days ago", "today", relative to today in Lima. */
  function relativeDays(date: CivilDate): string {
    const ahead = daysBetween(clock.today, date)
    if (ahead === 0) return t('stages.today')
    const days = Math.abs(ahead)
    return t(ahead > 0 ? 'stages.inDays' : 'stages.daysAgo', { days }, days)
  }

  /** When that day in Lima ends in the user's zone; null when both zones agree. */
  function localEnd(deadline: CivilDate): string | null {
    const end = momentOf(deadline, '23:59', RULE_TIME_ZONE)
    const [date, time] = [dateIn(clock.timeZone, end), timeIn(clock.timeZone, end)]
    if (date === deadline && time === '23:59') return null
    return t('stages.localEnd', { date, time, zone: zoneName(end) })
  }

  function zoneName(moment: string): string {
    const format = new Intl.DateTimeFormat(locale.value, {
      timeZone: clock.timeZone,
      timeZoneName: 'long',
    })
    const part = format.formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')
    return part?.value ?? clock.timeZone
  }

  return {
    operatorName,
    isOverdue,
    stageLabel,
    daysText,
    deadlineSentence,
    basis,
    advice,
    trustText,
    relativeDays,
    localEnd,
  }
}
