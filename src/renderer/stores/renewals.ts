import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { RequestOf } from '@shared/contract/ipc'
import { historyRows } from '@shared/domain/history'
import { useApi } from '../api/client'
import { useLibrary } from './library'

/** All renewals over all cards, newest first, and what can be done with one. */
export const useRenewals = defineStore('renewals', () => {
  const api = useApi()
  const library = useLibrary()

  const rows = computed(() => historyRows(library.documents))

  const record = async (request: RequestOf<'renewals:record'>) =>
    library.keep(await api.renewals.record(request))
  const edit = async (request: RequestOf<'renewals:edit'>) =>
    library.keep(await api.renewals.edit(request))
  const remove = async (request: RequestOf<'renewals:delete'>) =>
    library.keep(await api.renewals.delete(request))
  const restore = async (request: RequestOf<'renewals:restore'>) =>
    library.keep(await api.renewals.restore(request))

  return { rows, record, edit, remove, restore }
})
