import type { Library } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cardDocument'
import { todayInLima } from '@shared/domain/civilDate'
import { sampleDocuments } from '@shared/domain/samples'
import type { Language, Settings } from '@shared/domain/settings'
import { loadMessages } from '@shared/i18n/load'
import type { CardRepository, Clock, IdSource, LibraryRepair, SettingsRepository } from '../ports'

export interface LibraryService {
  read(): Library
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

  return {
    read: () => ({ documents: [...cards.all()], damaged: [...repair.damaged()] }),
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
