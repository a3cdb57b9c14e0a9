import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { DamagedDocument } from '@shared/contract/models'
import { readLibraryText } from '@shared/contract/libraryText'
import type { AppError, Result } from '@shared/contract/result'
import { type Card, datedDetailsOf } from '@shared/domain/cards/card'
import type { CardInput } from '@shared/domain/cards/cardInput'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'
import type { Seen } from '@shared/domain/cards/seenToday'
import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import type { ReminderPlan } from '@shared/domain/reminders/plan'
import type { Language } from '@shared/domain/settings/settings'
import { byUrgency } from '@shared/domain/rules/urgency'
import { useApi } from '../api/client'
import { cardView } from './cardView'
import { useClock } from './clock'
import { useSettings } from './settings'

/** All cards, and what can be done with a card. Actions give a Result: the caller shows an error. */
export const useLibrary = defineStore('library', () => {
  const api = useApi()
  const clock = useClock()
  const settings = useSettings()
  const documents = shallowRef<readonly CardDocument[]>([])
  const damaged = shallowRef<readonly DamagedDocument[]>([])
  /** Why the last reading failed; what was read before is kept. */
  const readError = shallowRef<AppError | null>(null)
  const isRead = ref(false)
  let revision: number | null = null
  let reading: Promise<void> | null = null
  let readingNext: Promise<void> | null = null

  api.on('data:changed', () => void read())

  const views = computed(() =>
    documents.value
      .filter(({ card }) => card.deletedAt === null)
      .map((document) => cardView(document, clock.today, settings.ruleView))
      .sort(byUrgency),
  )
  const active = computed(() => views.value.filter(({ document }) => isActive(document)))
  const archived = computed(() => views.value.filter(({ card }) => card.archivedAt !== null))
  const hasSamples = computed(() => views.value.some(({ card }) => card.isSample))

  /** The card with this id, deleted or not, as it stands today. */
  function find(cardId: string) {
    const document = documents.value.find(({ card }) => card.id === cardId)
    return document ? cardView(document, clock.today, settings.ruleView) : null
  }

  /** One after the other, because each asks for what came after the one before. */
  function read(): Promise<void> {
    if (!reading) {
      reading = readNews().finally(() => (reading = null))
      return reading
    }
    readingNext ??= reading.then(() => {
      readingNext = null
      return read()
    })
    return readingNext
  }

  async function readNews(): Promise<void> {
    const outcome = await api.library.read({ since: revision })
    isRead.value = true
    readError.value = outcome.ok ? null : outcome.error
    if (!outcome.ok) return
    const news = readLibraryText(outcome.data)
    const known = new Map(
      [...documents.value, ...news.documents].map((document) => [document.card.id, document]),
    )
    revision = news.revision
    documents.value = news.cardIds.flatMap((id) => known.get(id) ?? [])
    damaged.value = news.damaged
  }

  /** Shows what was changed at once; the event that follows brings the rest. */
  function keepAll(changed: readonly CardDocument[]): void {
    const ids = new Set(changed.map(({ card }) => card.id))
    documents.value = [...documents.value.filter(({ card }) => !ids.has(card.id)), ...changed]
  }

  function keep(outcome: Result<CardDocument>): Result<CardDocument> {
    if (outcome.ok) keepAll([outcome.data])
    return outcome
  }

  const add = async (input: CardInput) => keep(await api.cards.add({ input }))
  const edit = async (cardId: string, input: CardInput) =>
    keep(await api.cards.edit({ cardId, input }))
  /** `before` is the card as it was, with the days on which what it said was seen. */
  const takeBackEdit = async (before: Card, input: CardInput) =>
    keep(await api.cards.edit({ cardId: before.id, input, dated: datedDetailsOf(before) }))
  const editProfile = async (cardId: string, input: CardProfileInput) =>
    keep(await api.cards.editProfile({ cardId, input }))
  const noteSeen = async (cardId: string, seen: Seen) =>
    keep(await api.cards.noteSeen({ cardId, seen }))
  const setReminders = async (cardId: string, reminders: ReminderPlan | null) =>
    keep(await api.cards.setReminders({ cardId, reminders }))
  const archive = async (cardId: string) => keep(await api.cards.archive({ cardId }))
  const unarchive = async (cardId: string) => keep(await api.cards.unarchive({ cardId }))
  const remove = async (cardId: string) => keep(await api.cards.delete({ cardId }))
  const restore = async (cardId: string) => keep(await api.cards.restore({ cardId }))

  async function afterwardsRead<Data>(request: Promise<Result<Data>>): Promise<Result<Data>> {
    const outcome = await request
    if (outcome.ok) await read()
    return outcome
  }
  const loadSamples = (language: Language) => afterwardsRead(api.library.loadSamples({ language }))
  const removeSamples = () => afterwardsRead(api.library.removeSamples())
  const restoreDamaged = (id: string) => afterwardsRead(api.library.restore({ id }))

  return {
    documents,
    damaged,
    readError,
    isRead,
    active,
    archived,
    hasSamples,
    find,
    read,
    keep,
    keepAll,
    add,
    edit,
    takeBackEdit,
    editProfile,
    noteSeen,
    setReminders,
    archive,
    unarchive,
    remove,
    restore,
    loadSamples,
    removeSamples,
    restoreDamaged,
  }
})
