import { describe, expect, it } from 'vitest'
import { aDocument } from '../domain/testing/documents'
import { createLibraryRevisions } from './libraryNews'
import type { DamagedDocument, LibraryNews } from './models'

const DAMAGED: DamagedDocument = {
  id: 'settings',
  kind: 'settings',
  problem: 'not-json',
  fileName: 'settings.json',
  label: null,
  backupFrom: null,
}

function libraryOf(...ids: string[]) {
  let documents = ids.map((id) => aDocument({ id }))
  let damaged: DamagedDocument[] = []
  const revisions = createLibraryRevisions(() => ({ documents, damaged }))
  return {
    ...revisions,
    change: (id: string, label: string) => {
      documents = documents.map((one) => (one.card.id === id ? aDocument({ id, label }) : one))
      return revisions.note([id])
    },
    remove: (id: string) => {
      documents = documents.filter(({ card }) => card.id !== id)
      return revisions.note([id])
    },
    damage: () => {
      damaged = [DAMAGED]
      return revisions.note([])
    },
  }
}

const idsIn = ({ documents }: LibraryNews) => documents.map(({ card }) => card.id)

describe('the library', () => {
  it('is given whole at first, and then only what changed', () => {
    const library = libraryOf('card-0001', 'card-0002')
    const first = library.read(null)
    expect(first).toMatchObject({ since: null, cardIds: ['card-0001', 'card-0002'] })
    expect(idsIn(first)).toEqual(['card-0001', 'card-0002'])
    expect(idsIn(library.read(first.revision))).toEqual([])
    library.change('card-0002', '新')
    library.remove('card-0001')
    const second = library.read(first.revision)
    expect(second).toMatchObject({ since: first.revision, cardIds: ['card-0002'] })
    expect(second.documents.map(({ card }) => card.label)).toEqual(['新'])
  })

  it('is given in parts to several readers, each by what it has', () => {
    const library = libraryOf('card-0001', 'card-0002')
    const { revision } = library.read(null)
    library.change('card-0001', 'A')
    const other = library.read(null)
    library.change('card-0002', 'B')
    expect(idsIn(library.read(revision))).toEqual(['card-0001', 'card-0002'])
    expect(idsIn(library.read(other.revision))).toEqual(['card-0002'])
  })

  it('is given whole to a reader of another time', () => {
    const library = libraryOf('card-0001')
    expect(library.read(7)).toMatchObject({ since: null, cardIds: ['card-0001'] })
    expect(idsIn(library.read(7))).toEqual(['card-0001'])
  })
})

describe('a change', () => {
  it('brings the card that changed and nothing else, and follows the one before it', () => {
    const library = libraryOf('card-0001', 'card-0002')
    const first = library.change('card-0001', 'A')
    const second = library.change('card-0002', 'B')
    expect(idsIn(first)).toEqual(['card-0001'])
    expect(idsIn(second)).toEqual(['card-0002'])
    expect(second.since).toBe(first.revision)
    expect(second.revision).toBe(library.revision())
  })

  it('tells what is damaged with every piece of news', () => {
    const library = libraryOf('card-0001')
    expect(library.damage()).toMatchObject({ documents: [], damaged: [DAMAGED] })
    expect(library.change('card-0001', 'A').damaged).toEqual([DAMAGED])
  })
})
