import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { RequestOf } from '@shared/contract/ipc'
import { type KnownRows, updatedRows } from '@shared/domain/history/history'
import type { CardPatch } from '@shared/domain/renewals/renewalPatch'
import { useApi } from '../api/client'
import { useLibrary } from './library'

/** All renewals of all cards, newest first, and the actions on a renewal. */
export const useRenewals = defineStore('renewals', () => {
  const api = useApi()
  const library = useLibrary()

  let known: KnownRows = { documents: [], rows: [] }
  const rows = computed(() => {
    const { documents } = library
    known = { documents, rows: updatedRows(known, documents) }
    return known.rows
  })

  const { savedCard, savedCards } = library
  const record = (request: RequestOf<'renewals:record'>) => savedCard(api.renewals.record(request))
  const edit = (request: RequestOf<'renewals:edit'>) => savedCard(api.renewals.edit(request))
  const remove = (request: RequestOf<'renewals:delete'>) => savedCard(api.renewals.delete(request))
  const restore = (request: RequestOf<'renewals:restore'>) =>
    savedCard(api.renewals.restore(request))
  const saveProgress = (request: RequestOf<'renewals:saveProgress'>) =>
    savedCard(api.renewals.saveProgress(request))
  const dropProgress = (request: RequestOf<'renewals:dropProgress'>) =>
    savedCard(api.renewals.dropProgress(request))
  const answerFollowUp = (request: RequestOf<'renewals:answerFollowUp'>) =>
    savedCard(api.renewals.answerFollowUp(request))
  const patchMany = (patches: CardPatch[]) => savedCards(api.renewals.patchMany({ patches }))
  const recordMany = (request: RequestOf<'renewals:recordMany'>) =>
    savedCards(api.renewals.recordMany(request))

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
