import type { LibraryNews } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { todayInLima } from '@shared/domain/base/civilDate'
import { sampleDocuments } from '@shared/domain/cards/samples'
import type { Language, Settings } from '@shared/domain/settings/settings'
import { loadMessages } from '@shared/i18n/load'
import type { Clock, IdSource } from '../../ports/clock'
import type { CardRepository, LibraryRepair, SettingsRepository } from '../../ports/records'

export interface LibraryService {
  /** Everything, unless the window tells that it has what was given last. */
  read(since: number | null): LibraryNews
  /** `no-backup` when a card has no good copy; its file then stays where it is. */
  restore(id: string): Result<undefined>
  /** Does nothing but answer when samples are there already. */
  loadSamples(language: Language): Promise<Result<CardDocument[]>>
  /** For good: their files and copies too. */
  removeSamples(): Result<undefined>
}

interface Needs {
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly repair: LibraryRepair
  readonly clock: Clock
  readonly ids: IdSource
  readonly notify: () => void
  readonly onSettingsChanged: (settings: Settings) => void
}

export function createLibraryService(needs: Needs): LibraryService {
  const { cards, settings, repair, clock, ids, notify, onSettingsChanged } = needs
  const samples = () => cards.all().filter(({ card }) => card.isSample)

  /** What the window was given last. A document that is written is another object. */
  let given = { revision: 0, documents: new Set<CardDocument>() }

  function read(since: number | null): LibraryNews {
    const all = cards.all()
    const { revision, documents: known } = given
    given = { revision: revision + 1, documents: new Set(all) }
    return {
      revision: given.revision,
      documents: since === revision ? all.filter((document) => !known.has(document)) : all,
      cardIds: all.map(({ card }) => card.id),
      damaged: repair.damaged(),
    }
  }

  return {
    read,
    restore(id) {
      const restored = repair.restore(id)
      if (!restored.ok) return restored
      if (restored.data.kind === 'settings') onSettingsChanged(settings.read())
      notify()
      return success(undefined)
    },
    async loadSamples(language) {
      const { samples: texts } = await loadMessages(language)
      if (samples().length > 0) return success(samples())
      const now = clock.now()
      const context = { today: todayInLima(now), now, newId: () => ids.newId() }
      for (const document of sampleDocuments(texts, context)) {
        const written = cards.write(document)
        if (written.ok) continue
        // All of them or none: half a set of samples would explain nothing.
        for (const { card } of samples()) cards.remove(card.id)
        return written
      }
      notify()
      return success(samples())
    },
    removeSamples() {
      for (const { card } of samples()) {
        const removed = cards.remove(card.id)
        if (removed.ok) continue
        notify()
        return removed
      }
      notify()
      return success(undefined)
    },
  }
}
