import { useI18n } from 'vue-i18n'
import { type CivilDate, dateIn, daysBetween, timeIn } from '@shared/domain/base/civilDate'
import { formatMoney } from '@shared/domain/base/money'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import type { OperatorId } from '@shared/domain/operators/operators'
import { type LibraryChanges, hasChanges } from '@shared/domain/snapshots/libraryChanges'
import type { Snapshot, SnapshotReason } from '@shared/domain/snapshots/snapshot'
import type { FormerRenewalView } from '@shared/domain/snapshots/snapshotView'
import { useMomentText } from '../../composables/useMomentText'
import { useClock } from '../../stores/clock'

const RECORDS = ['cards', 'renewals', 'receipts'] as const
const WAYS = ['added', 'changed', 'gone'] as const
export type Way = (typeof WAYS)[number]

/** A card of a snapshot, as far as its name is concerned. */
interface NamedCard {
  readonly number: string
  readonly operator: OperatorId
  readonly operatorName: string
}

/** The words about snapshots; moments are in the user's zone. */
export function useSnapshotText() {
  const { t, locale } = useI18n()
  const clock = useClock()
  const { momentText } = useMomentText()

  const dayOf = ({ takenAt }: Pick<Snapshot, 'takenAt'>) => dateIn(clock.timeZone, takenAt)
  const timeOf = ({ takenAt }: Pick<Snapshot, 'takenAt'>) => timeIn(clock.timeZone, takenAt)
  const momentOf = ({ takenAt }: Pick<Snapshot, 'takenAt'>) => momentText(takenAt)
  const reasonText = (reason: SnapshotReason) => t(`snapshots.reason.${reason}`)

  function dayText(day: CivilDate): string {
    const ago = daysBetween(day, clock.localToday)
    if (ago === 0) return `${t('snapshots.today')} · ${day}`
    return ago === 1 ? `${t('snapshots.yesterday')} · ${day}` : day
  }

  /** What changed from the snapshot before, without what did not. */
  function changeTexts(changes: LibraryChanges): string[] {
    if (!hasChanges(changes)) return [t('snapshots.changes.none')]
    return RECORDS.flatMap((what) =>
      WAYS.flatMap((way) => {
        const count = changes[what][way]
        return count > 0 ? t(`snapshots.changes.${what}.${way}`, { count }, count) : []
      }),
    )
  }

  /** How many of all records differ in this way: "2 cards · 1 receipt"; empty when none. */
  function countsText(changes: LibraryChanges, way: Way): string {
    return RECORDS.flatMap((what) => {
      const count = changes[what][way]
      return count > 0 ? t(`snapshots.count.${what}`, { count }, count) : []
    }).join(' · ')
  }

  const whereText = ({ operator, operatorName, number }: NamedCard) =>
    `${operatorName || t(`operators.${operator}`)} ${formatPhoneNumber(number)}`

  const amountText = ({ amount }: FormerRenewalView) =>
    amount ? formatMoney(amount, locale.value) : t('snapshots.page.noAmount')

  return {
    dayOf,
    timeOf,
    momentOf,
    reasonText,
    dayText,
    changeTexts,
    countsText,
    whereText,
    amountText,
  }
}
