import { describe, expect, it } from 'vitest'
import type { LibraryNews } from '@shared/contract/models'
import { aDocument } from '@shared/domain/testing/documents'
import { type LibraryCopy, NOTHING_READ, withNews } from './libraryCopy'

const one = aDocument({ id: 'card-0001', label: '一' })
const two = aDocument({ id: 'card-0002', label: '二' })
const copy: LibraryCopy = { revision: 5, documents: [one, two], damaged: [] }

function news(since: number | null, revision: number, about: Partial<LibraryNews> = {}) {
  const cardIds = ['card-0001', 'card-0002']
  return { since, revision, documents: [], cardIds, damaged: [], ...about }
}

describe('news of the library', () => {
  it('change the cards that they tell of, and leave the others the very objects they were', () => {
    const changed = aDocument({ id: 'card-0002', label: '新' })
    const next = withNews(copy, news(5, 6, { documents: [changed] }))
    expect(next).toMatchObject({ revision: 6, documents: [one, changed] })
    expect(next?.documents[0]).toBe(one)
  })

  it('take away a card that they do not count any more', () => {
    expect(withNews(copy, news(5, 6, { cardIds: ['card-0002'] }))?.documents).toEqual([two])
  })

  it('that are known already change nothing', () => {
    expect(withNews(copy, news(4, 5))).toBe(copy)
    expect(withNews(copy, news(null, 3, { cardIds: [] }))).toBe(copy)
  })

  it('that tell more than is missing are taken', () => {
    expect(withNews(copy, news(3, 7))?.revision).toBe(7)
  })

  it('cannot be taken where something is missing before them', () => {
    expect(withNews(copy, news(6, 7))).toBeNull()
    expect(withNews(NOTHING_READ, news(0, 1))).toBeNull()
  })

  it('of everything begin anew, also what has no news', () => {
    const next = withNews(copy, news(null, 9, { documents: [two], cardIds: ['card-0002'] }))
    expect(next).toEqual({ revision: 9, documents: [two], damaged: [] })
    expect(withNews(NOTHING_READ, news(null, 0, { documents: [one, two] }))?.documents).toEqual([
      one,
      two,
    ])
  })
})
