import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import type { Card } from '@shared/domain/cards/card'
import {
  type CivilDate,
  type Instant,
  RULE_TIME_ZONE,
  dateIn,
  todayInLima,
} from '@shared/domain/base/civilDate'
import type { Snooze } from '@shared/domain/reminders/silence'
import { useErrorText } from '../../composables/useErrorText'
import { useMomentText } from '../../composables/useMomentText'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { useClock } from '../../stores/clock'
import { useLedger } from '../../stores/ledger'

/** Does a silence outlast a deadline that is still to come, by the calendar of Lima? */
function outlasts(until: Instant, deadline: CivilDate, now: Instant): boolean {
  return deadline >= todayInLima(now) && dateIn(RULE_TIME_ZONE, until) > deadline
}

/** Silences or wakes a deadline's reminders; confirms in a toast with undo. */
export function useSilence() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const { momentText } = useMomentText()
  const toast = useToast()
  const { offer } = useUndo()
  const clock = useClock()
  const ledger = useLedger()

  function failed(outcome: Extract<Result<unknown>, { ok: false }>): void {
    const description = errorText(outcome.error)
    toast.show({ title: t('cards.page.notDone'), description, tone: 'error' })
  }

  /** Returns the outcome, so that a dialog can show the error itself. */
  async function trySnooze(
    { id, label }: Card,
    deadline: CivilDate,
    choice: Snooze,
  ): Promise<Result<unknown>> {
    const of = { cardId: id, deadline }
    const outcome = await ledger.snooze(of, choice)
    if (!outcome.ok) return outcome
    const { until } = outcome.data
    const title = t('reminderPlans.silence.snoozed', { label, moment: momentText(until) })
    const description = warningFor(until, deadline) ?? undefined
    offer({ title, description, tone: 'success' }, () => ledger.resume(of))
    return outcome
  }

  async function snooze(card: Card, deadline: CivilDate, choice: Snooze): Promise<void> {
    const outcome = await trySnooze(card, deadline, choice)
    if (!outcome.ok) failed(outcome)
  }

  async function stop({ id, label }: Card, deadline: CivilDate): Promise<void> {
    const of = { cardId: id, deadline }
    const outcome = await ledger.stop(of)
    if (!outcome.ok) {
      failed(outcome)
      return
    }
    const title = t('reminderPlans.silence.stopped', { label })
    const description = t('reminderPlans.silence.stoppedText', { deadline })
    offer({ title, description, tone: 'success' }, () => ledger.resume(of))
  }

  async function resume({ id, label }: Card, deadline: CivilDate): Promise<void> {
    const outcome = await ledger.resume({ cardId: id, deadline })
    if (!outcome.ok) {
      failed(outcome)
      return
    }
    toast.show({ title: t('reminderPlans.silence.resumed', { label }), tone: 'success' })
  }

  /** Warning when a silence outlasts its deadline; null when it does not. */
  function warningFor(until: Instant, deadline: CivilDate): string | null {
    return outlasts(until, deadline, clock.now)
      ? t('reminderPlans.silence.afterDeadline', { deadline })
      : null
  }

  return { trySnooze, snooze, stop, resume, warningFor }
}
