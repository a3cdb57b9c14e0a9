import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { RequestOf } from '@shared/contract/ipc'
import { type KnownRows, updatedRows } from '@shared/domain/history/history'
import type { CardPatch } from '@shared/domain/renewals/renewalPatch'
import { useApi } from '../api/client'
import { useLibrary } from './library'

/** All renewals over all cards, newest first, and what can be done with one. */
export const useRenewals = defineStore('renewals', () => {
  const api = useApi()
  const library = useLibrary()

  let known: KnownRows = { documents: [], rows: [] }
  const rows = computed(() => {
    const { documents } = library
    known = { documents, rows: updatedRows(known, documents) }
    return known.rows
  })

  const record = async (request: RequestOf<'renewals:record'>) =>
    library.keep(await api.renewals.record(request))
  const edit = async (request: RequestOf<'renewals:edit'>) =>
    library.keep(await api.renewals.edit(request))
  const remove = async (request: RequestOf<'renewals:delete'>) =>
    library.keep(await api.renewals.delete(request))
  const restore = async (request: RequestOf<'renewals:restore'>) =>
    library.keep(await api.renewals.restore(request))
  const saveProgress = async (request: RequestOf<'renewals:saveProgress'>) =>
    library.keep(await api.renewals.saveProgress(request))
  const dropProgress = async (request: RequestOf<'renewals:dropProgress'>) =>
    library.keep(await api.renewals.dropProgress(request))
  const answerFollowUp = async (request: RequestOf<'renewals:answerFollowUp'>) =>
    library.keep(await api.renewals.answerFollowUp(request))
  const patchMany = async (patches: CardPatch[]) => {
    const outcome = await api.renewals.patchMany({ patches })
    if (outcome.ok) await library.read()
    return outcome
  }
  const recordMany = async (request: RequestOf<'renewals:recordMany'>) => {
    const outcome = await api.renewals.recordMany(request)
    if (outcome.ok) library.keepAll(outcome.data)
    return outcome
  }

  return {
    rows,
    record,
    recordMany,
    patchMany,
    edit,
    remove,
    restore,
    saveProgress,
    dropProgress,
    answerFollowUp,
  }
})
