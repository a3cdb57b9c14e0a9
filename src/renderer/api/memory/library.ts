import type { Api } from '@shared/contract/api'
import { libraryText } from '@shared/contract/libraryNews'
import { failure, success } from '@shared/contract/result'
import { type SampleTexts, sampleDocuments } from '@shared/domain/cards/samples'
import type { World } from './world'

const SAMPLE_TEXTS: SampleTexts = {
  labels: { main: 'WhatsApp', bank: 'BCP', family: 'Mamá', spare: 'Bitel' },
  note: '',
  plan: '',
}

export function memoryLibrary(world: World): Api['library'] {
  return {
    read: ({ since }) =>
      world.answer('library:read', () => success(libraryText(world.library.read(since)))),
    restore: ({ id }) =>
      world.answer('library:restore', () => {
        const damaged = world.damaged.find((document) => document.id === id)
        if (!damaged) return failure('not-found')
        if (damaged.backupFrom === null) return failure('no-backup')
        world.damaged = world.damaged.filter((document) => document.id !== id)
        return world.replace(world.documents, [])
      }),
    loadSamples: () =>
      world.answer('library:loadSamples', () => {
        const { today, newId } = world
        const samples = sampleDocuments(SAMPLE_TEXTS, { today, now: world.now(), newId })
        return world.save(...samples)
      }),
    removeSamples: () =>
      world.answer('library:removeSamples', () =>
        world.replace(
          world.documents.filter(({ card }) => !card.isSample),
          [],
        ),
      ),
  }
}
