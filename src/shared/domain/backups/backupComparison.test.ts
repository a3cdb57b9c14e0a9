import { describe, expect, it } from 'vitest'
import type { CardDocument } from '../cards/cardDocument'
import { aDocument, aRenewal } from '../testing/documents'
import { compareWithLibrary } from './backupComparison'

const [MAY, JUNE] = ['2026-05-01T12:00:00.000Z', '2026-06-01T12:00:00.000Z']
const first = (changes = {}) => aRenewal('2026-04-01', changes)
const second = (changes = {}) => aRenewal('2026-05-02', changes)

/** How the one card stands when the backup and the library hold these. */
function standing(there: CardDocument, here: CardDocument) {
  return compareWithLibrary([there], [here]).cards.map(({ is }) => is)
}

describe('a card in a backup and in the library', () => {
  it('is the same when nothing was changed since', () => {
    expect(standing(aDocument({}, [first()]), aDocument({}, [first()]))).toEqual(['same'])
  })

  it('is the same when a restore has written the same records anew', () => {
    expect(standing(aDocument({}, [first()]), aDocument({ updatedAt: MAY }, [first()]))).toEqual([
      'same',
    ])
  })

  it('is the same when it was just recorded here and its fields stand in another order', () => {
    const renewal = first()
    const turned = Object.fromEntries(Object.entries(renewal).reverse()) as typeof renewal
    expect(standing(aDocument({}, [renewal]), aDocument({}, [turned]))).toEqual(['same'])
  })

  it('is the same whatever the order of its renewals, and however far a guided renewal is', () => {
    const here = { ...aDocument({}, [second(), first()]), inProgress: null }
    expect(standing(aDocument({}, [first(), second()]), here)).toEqual(['same'])
  })

  it('is newer where it, or one of its renewals, was changed last', () => {
    const old = aDocument({}, [first()])
    expect(standing(old, aDocument({ note: '改', updatedAt: MAY }, [first()]))).toEqual([
      'newerHere',
    ])
    expect(standing(old, aDocument({}, [first({ note: '改', updatedAt: MAY })]))).toEqual([
      'newerHere',
    ])
    expect(standing(aDocument({}, [first(), second()]), old)).toEqual(['newerThere'])
  })

  it('is newer on neither side when each has what the other lacks', () => {
    const there = aDocument({}, [first(), second()])
    expect(standing(there, aDocument({ updatedAt: JUNE }, [first()]))).toEqual(['both'])
  })

  it('is newer on neither side when the same moment has another content', () => {
    expect(standing(aDocument({ label: '甲' }), aDocument({ label: '乙' }))).toEqual(['both'])
  })

  it('may be on one side only', () => {
    const [one, two] = [aDocument({ id: 'card-one' }), aDocument({ id: 'card-two' })]
    const { cards, counts } = compareWithLibrary([one], [two])
    expect(cards.map(({ cardId, is }) => [cardId, is])).toEqual([
      ['card-two', 'onlyHere'],
      ['card-one', 'onlyThere'],
    ])
    expect(counts).toMatchObject({ same: 0, onlyHere: 1, onlyThere: 1 })
  })
})
