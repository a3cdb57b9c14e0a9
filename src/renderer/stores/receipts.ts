import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { RequestOf } from '@shared/contract/ipc'
import { shelfOf } from '@shared/domain/receipts/receiptShelf'
import { useApi } from '../api/client'
import { useLibrary } from './library'

/** All receipts over all cards, those of the newest renewal first, and what can be done with one. */
export const useReceipts = defineStore('receipts', () => {
  const api = useApi()
  const library = useLibrary()

  const shelf = computed(() => shelfOf(library.documents))

  const editNote = async (request: RequestOf<'receipts:editNote'>) =>
    library.keep(await api.receipts.editNote(request))
  const remove = async (place: RequestOf<'receipts:delete'>) =>
    library.keep(await api.receipts.delete(place))
  const restore = async (place: RequestOf<'receipts:restore'>) =>
    library.keep(await api.receipts.restore(place))

  async function move(request: RequestOf<'receipts:move'>) {
    const outcome = await api.receipts.move(request)
    if (outcome.ok) library.keepAll(outcome.data)
    return outcome
  }

  return { shelf, editNote, move, remove, restore }
})
