import { useI18n } from 'vue-i18n'
import { formatMoney } from '@shared/domain/base/money'
import type { DateAhead } from '@shared/domain/rules/datesAhead'
import { type Beyond, LONGEST_KNOWN_LIMIT } from '@shared/domain/rules/deadline'
import { type DoubtReason, SMALLEST_NAMED_TOP_UP } from '@shared/domain/rules/doubt'
import type { Lapse } from '@shared/domain/rules/lapses'
import { BALANCE_BELIEVED_DAYS } from '@shared/domain/rules/sightings'
import type { Timeline, TimelineDoubt } from '@shared/domain/rules/timeline'

/** Says in words what of a card is not to be relied upon. It computes no date. */
export function useCautionText() {
  const { t, locale } = useI18n()

  /** What the user entered, then what sources say of the days in question. */
  function beyondText({ kind, userDate, dangerOn, cancelledOn }: Beyond): string {
    const own = t(`caution.beyond.${kind}`, { to: userDate })
    const known =
      dangerOn !== null && cancelledOn !== null
        ? t('caution.beyond.ends', { danger: dangerOn, cancelled: cancelledOn })
        : t('caution.beyond.noEnds', { days: LONGEST_KNOWN_LIMIT })
    return `${own} ${known}`
  }

  /** Which dates lie after today. */
  function aheadText(ahead: readonly DateAhead[]): string {
    return ahead
      .map(({ what, date }) => t(`caution.ahead.item.${what}`, { date }))
      .join(t('caution.ahead.join'))
  }

  function lapseText(lapse: Lapse): string {
    const { seenOn } = lapse
    if (lapse.kind === 'expiry') return t('caution.lapse.expiry', { on: lapse.on, seenOn })
    if (lapse.kind === 'same-day') return t('caution.lapse.sameDay', { on: lapse.on, seenOn })
    if (lapse.state === 'no') return t('caution.lapse.no', { seenOn })
    return lapse.because === 'lapsed'
      ? t('caution.lapse.yes', { seenOn, days: BALANCE_BELIEVED_DAYS })
      : t('caution.lapse.yesRenewed', { seenOn })
  }

  function doubtReasonText(reason: DoubtReason): string {
    return t(`caution.doubt.${reason}`, {
      smallest: formatMoney(SMALLEST_NAMED_TOP_UP, locale.value),
    })
  }

  /** What the dates would be, had the renewal not counted. */
  function doubtWithoutText({ deadlineWithout, cancelledWithout }: TimelineDoubt): string {
    if (deadlineWithout === null) return t('caution.doubt.withoutUnknown')
    return cancelledWithout === null
      ? t('caution.doubt.without', { deadline: deadlineWithout })
      : t('caution.doubt.withoutCancelled', {
          deadline: deadlineWithout,
          cancelled: cancelledWithout,
        })
  }

  /** One line for lists and forms, where a badge alone would promise too much; empty when all is sure. */
  function shortCaution({ ahead, doubt, beyond, newSim, current }: Timeline): string {
    if (ahead.length > 0) return t('caution.ahead.short')
    const [first] = beyond
    if (first !== undefined) return beyondText(first)
    if (doubt !== null) return t('caution.doubt.short')
    return newSim !== null && current.stage !== 'new' ? t('caution.newSim.short') : ''
  }

  return { aheadText, beyondText, lapseText, doubtReasonText, doubtWithoutText, shortCaution }
}
