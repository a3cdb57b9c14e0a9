import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { todayInLima } from '@shared/domain/base/civilDate'
import { sampleDocuments } from '@shared/domain/cards/samples'
import type { Language } from '@shared/domain/settings/languages'
import { loadMessages } from '@shared/i18n/load'
import type { Clock, IdSource } from '../../ports/clock'
import type { CardRepository, LibraryRepair } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import { changesOf } from './outsideChanges'
import type { Purge } from './purge'

export interface LibraryService {
  /** `no-backup` when a card has no good copy; its file then stays where it is. */
  restore(id: string): Result<undefined>
  /** Returns the existing samples when there are any. */
  loadSamples(language: Language): Promise<Result<CardDocument[]>>
  /** Deletes the sample cards for good, with their backup copies. */
  removeSamples(): Promise<Result<undefined>>
}

interface Needs {
  readonly cards: CardRepository
  readonly purge: Purge
  readonly repair: LibraryRepair
  readonly clock: Clock
  readonly ids: IdSource
  readonly changes: Changes
}

export function createLibraryService(needs: Needs): LibraryService {
  const { cards, purge, repair, clock, ids, changes } = needs
  const samples = () => cards.all().filter(({ card }) => card.isSample)

  function publish(ids: readonly string[]): void {
    changes.publish({ what: 'cards', ids })
  }

  return {
    restore(id) {
      const restored = repair.restore(id)
      if (!restored.ok) return restored
      for (const change of changesOf([restored.data])) changes.publish(change)
      return success(undefined)
    },
    async loadSamples(language) {
      const { samples: texts } = await loadMessages(language)
      if (samples().length > 0) return success(samples())
      const now = clock.now()
      const context = { today: todayInLima(now), now, newId: () => ids.newId() }
      const added: string[] = []
      for (const document of sampleDocuments(texts, context)) {
        const written = cards.write(document)
        if (!written.ok) {
          // All or none: half a set of samples would be useless.
          for (const id of added) cards.remove(id)
          return written
        }
        added.push(document.card.id)
      }
      publish(samples().map(({ card }) => card.id))
      return success(samples())
    },
    async removeSamples() {
      const ids = samples().map(({ card }) => card.id)
      const { problem } = await purge(ids, (document) => (document.card.isSample ? null : document))
      return problem ?? success(undefined)
    },
  }
}
