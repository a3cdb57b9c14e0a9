import { until } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { hiddenCards } from '@shared/contract/damage'
import type { LibraryNews, Saved } from '@shared/contract/models'
import { readLibraryText } from '@shared/contract/libraryNews'
import { type AppError, type Result, failure, success } from '@shared/contract/result'
import { type Card, datedDetailsOf } from '@shared/domain/cards/card'
import type { CardInput } from '@shared/domain/cards/cardInput'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'
import type { Seen } from '@shared/domain/cards/seenToday'
import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import type { ReminderPlan } from '@shared/domain/reminders/plan'
import type { Language } from '@shared/domain/settings/languages'
import { byUrgency } from '@shared/domain/rules/urgency'
import { useApi } from '../api/client'
import { cardView } from './cardView'
import { type LibraryCopy, NOTHING_READ, withNews } from './libraryCopy'
import { useClock } from './clock'
import { useSettings } from './settings'

/** News that come at all come within milliseconds. */
const LONGEST_WAIT_MS = 1_000

/** All cards, and what can be done with a card. Actions give a Result: the caller shows an error. */
export const useLibrary = defineStore('library', () => {
  const api = useApi()
  const clock = useClock()
  const settings = useSettings()
  const copy = shallowRef<LibraryCopy>(NOTHING_READ)
  const documents = computed(() => copy.value.documents)
  const damaged = computed(() => copy.value.damaged)
  /** Why the last reading failed; what was read before is kept. */
  const readError = shallowRef<AppError | null>(null)
  const isRead = ref(false)
  let reading: Promise<void> | null = null

  api.on('library:changed', (text) => take(readLibraryText(text)))

  const views = computed(() =>
    documents.value
      .filter(({ card }) => card.deletedAt === null)
      .map((document) => cardView(document, clock.today, settings.ruleView))
      .sort(byUrgency),
  )
  const active = computed(() => views.value.filter(({ document }) => isActive(document)))
  const archived = computed(() => views.value.filter(({ card }) => card.archivedAt !== null))
  /** How many records cannot be read; cards may be in them, and nobody knows their deadlines. */
  const hiddenCount = computed(() => hiddenCards(damaged.value).length)
  const hasSamples = computed(() => views.value.some(({ card }) => card.isSample))

  /** The card with this id, deleted or not, with its timeline today. */
  function find(cardId: string) {
    const document = documents.value.find(({ card }) => card.id === cardId)
    return document ? cardView(document, clock.today, settings.ruleView) : null
  }

  function take(news: LibraryNews): void {
    const next = withNews(copy.value, news)
    if (next === null) void catchUp(news.revision)
    else copy.value = next
  }

  /** All that changed since the state of this window, or everything. Who asks meanwhile shares it. */
  function read(): Promise<void> {
    reading ??= readNews().finally(() => (reading = null))
    return reading
  }

  async function readNews(): Promise<void> {
    const outcome = await api.library.read({ since: copy.value.revision })
    isRead.value = true
    readError.value = outcome.ok ? null : outcome.error
    if (outcome.ok) copy.value = withNews(copy.value, readLibraryText(outcome.data)) ?? copy.value
  }

  /** For news that were missed. A reading that was under way may have begun before them: once more. */
  async function catchUp(revision: number): Promise<void> {
    const isBehind = () => (copy.value.revision ?? -1) < revision
    if (isBehind()) await read()
    if (isBehind()) await read()
  }

  /**
   * The saved cards as they are now in this window. Electron sends answers and events by two ways, so
   * that the news may come just after the answer. They are waited for, and read when they do not come.
   */
  async function savedCards(request: Promise<Result<Saved>>): Promise<Result<CardDocument[]>> {
    const outcome = await request
    if (!outcome.ok) return outcome
    const { revision, cardIds } = outcome.data
    await until(copy).toMatch((one) => (one.revision ?? -1) >= revision, {
      timeout: LONGEST_WAIT_MS,
      flush: 'sync',
    })
    await catchUp(revision)
    return success(
      cardIds.flatMap((id) => documents.value.find(({ card }) => card.id === id) ?? []),
    )
  }

  async function savedCard(request: Promise<Result<Saved>>): Promise<Result<CardDocument>> {
    const outcome = await savedCards(request)
    if (!outcome.ok) return outcome
    const [document] = outcome.data
    if (document) return success(document)
    // It is saved, and this window could not be told of it: the page says so until it is read.
    return { ok: false, error: readError.value ?? failure('not-found').error }
  }

  const add = (input: CardInput) => savedCard(api.cards.add({ input }))
  const edit = (cardId: string, input: CardInput) => savedCard(api.cards.edit({ cardId, input }))
  /** `before` is the card as it was, with the days on which what it said was seen. */
  const takeBackEdit = (before: Card, input: CardInput) =>
    savedCard(api.cards.edit({ cardId: before.id, input, dated: datedDetailsOf(before) }))
  const editProfile = (cardId: string, input: CardProfileInput) =>
    savedCard(api.cards.editProfile({ cardId, input }))
  const noteSeen = (cardId: string, seen: Seen) => savedCard(api.cards.noteSeen({ cardId, seen }))
  const setReminders = (cardId: string, reminders: ReminderPlan | null) =>
    savedCard(api.cards.setReminders({ cardId, reminders }))
  const archive = (cardId: string) => savedCard(api.cards.archive({ cardId }))
  const unarchive = (cardId: string) => savedCard(api.cards.unarchive({ cardId }))
  const remove = (cardId: string) => savedCard(api.cards.delete({ cardId }))
  const restore = (cardId: string) => savedCard(api.cards.restore({ cardId }))

  const loadSamples = (language: Language) => savedCards(api.library.loadSamples({ language }))
  const removeSamples = () => savedCards(api.library.removeSamples())
  const restoreDamaged = (id: string) => savedCards(api.library.restore({ id }))

  return {
    documents,
    damaged,
    readError,
    isRead,
    active,
    archived,
    hasSamples,
    hiddenCount,
    find,
    read,
    savedCard,
    savedCards,
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
