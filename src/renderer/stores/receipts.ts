import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { RequestOf } from '@shared/contract/ipc'
import { shelfOf } from '@shared/domain/receipts/receiptShelf'
import { useApi } from '../api/client'
import { useLibrary } from './library'

/** All receipts of all cards, those of the newest renewal first, and the actions on a receipt. */
export const useReceipts = defineStore('receipts', () => {
  const api = useApi()
  const library = useLibrary()

  const shelf = computed(() => shelfOf(library.documents))

  const { savedCard, savedCards } = library
  const editNote = (request: RequestOf<'receipts:editNote'>) =>
    savedCard(api.receipts.editNote(request))
  const remove = (place: RequestOf<'receipts:delete'>) => savedCard(api.receipts.delete(place))
  const restore = (place: RequestOf<'receipts:restore'>) => savedCard(api.receipts.restore(place))
  const move = (request: RequestOf<'receipts:move'>) => savedCards(api.receipts.move(request))

  return { shelf, editNote, move, remove, restore }
})
