import { computed, reactive } from 'vue'
import { yearsOf } from '@shared/domain/history/history'
import {
  type ShelfFilter,
  WHOLE_SHELF,
  filterShelf,
  kindOf,
  renewalsWithoutReceipt,
} from '@shared/domain/receipts/receiptShelf'
import { RECEIPT_KINDS } from '@shared/domain/receipts/receiptTypes'
import { useLibrary } from '../../stores/library'
import { useReceipts } from '../../stores/receipts'
import { useRenewals } from '../../stores/renewals'

export type EditedFilter = { -readonly [Key in keyof ShelfFilter]: ShelfFilter[Key] }

/** The filter of the receipts page: receipts, renewals without one, and the filter's choices. */
export function useShelfFilter() {
  const library = useLibrary()
  const receipts = useReceipts()
  const renewals = useRenewals()
  const filter = reactive<EditedFilter>({ ...WHOLE_SHELF })

  const shelf = computed(() => filterShelf(receipts.shelf, filter))
  const bare = computed(() => renewalsWithoutReceipt(library.documents, filter))
  const isFiltered = computed(() => Object.values(filter).some((value) => value !== null))

  /** Offer only values that occur in a renewal or a receipt. */
  const cards = computed(() => [
    ...new Map(renewals.rows.map(({ card }) => [card.id, card])).values(),
  ])
  const years = computed(() => yearsOf(renewals.rows))
  const kinds = computed(() =>
    RECEIPT_KINDS.filter((kind) => receipts.shelf.some(({ receipt }) => kindOf(receipt) === kind)),
  )

  const clear = () => Object.assign(filter, WHOLE_SHELF)

  return { filter, shelf, bare, isFiltered, cards, years, kinds, clear }
}
