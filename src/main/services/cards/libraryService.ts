import { type Result, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { todayInLima } from '@shared/domain/base/civilDate'
import { sampleDocuments } from '@shared/domain/cards/samples'
import type { Language } from '@shared/domain/settings/settings'
import { loadMessages } from '@shared/i18n/load'
import type { Clock, IdSource } from '../../ports/clock'
import type { CardRepository, LibraryRepair } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import { changesOf } from './outsideChanges'

export interface LibraryService {
  /** `no-backup` when a card has no good copy; its file then stays where it is. */
  restore(id: string): Result<undefined>
  /** Returns the existing samples when there are any. */
  loadSamples(language: Language): Promise<Result<CardDocument[]>>
  /** Deletes the sample cards for good, with their backup copies. */
  removeSamples(): Result<undefined>
}

interface Needs {
  readonly cards: CardRepository
  readonly repair: LibraryRepair
  readonly clock: Clock
  readonly ids: IdSource
  readonly changes: Changes
}

export function createLibraryService(needs: Needs): LibraryService {
  const { cards, repair, clock, ids, changes } = needs
  const samples = () => cards.all().filter(({ card }) => card.isSample)

  function publish(ids: readonly string[]): void {
    changes.publish({ what: 'cards', ids })
  }

  return {
    restore(id) {
      const restored = repair.restore(id)
      if (!restored.ok) return restored
      for (const change of changesOf(restored.data)) changes.publish(change)
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
        // All or none: half a set of samples would be useless.
        for (const { card } of samples()) cards.remove(card.id)
        return written
      }
      publish(samples().map(({ card }) => card.id))
      return success(samples())
    },
    removeSamples() {
      const removed: string[] = []
      let outcome: Result<undefined> = success(undefined)
      for (const { card } of samples()) {
        outcome = cards.remove(card.id)
        if (!outcome.ok) break
        removed.push(card.id)
      }
      publish(removed)
      return outcome
    },
  }
}
