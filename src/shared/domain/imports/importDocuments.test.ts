import { describe, expect, it } from 'vitest'
import type { CardDocument } from '../cards/cardDocument'
import { newReceipt } from '../receipts/receipt'
import type { Renewal } from '../renewals/renewal'
import { aDocument, aRenewal } from '../testing/documents'
import { planDocuments } from './importDocuments'
import { writesNothing } from './importOutcome'

const NOW = '2026-11-22T16:00:00.000Z'
const LONG_AGO = '2026-03-01T12:00:00.000Z'
const CHANGED_THERE = '2026-10-01T12:00:00.000Z'

const receipt = (id: string, deletedAt: string | null = null) => ({
  ...newReceipt(
    { sha256: 'a'.repeat(64), type: 'png', bytes: 3, fileName: `${id}.png` },
    { id, addedAt: LONG_AGO },
  ),
  deletedAt,
})

const changedThere = (changes: Partial<Renewal> = {}) =>
  aRenewal('2026-01-01', { updatedAt: CHANGED_THERE, ...changes })

/** The plan of importing what another computer made of the library. */
function planned(here: readonly CardDocument[], there: readonly CardDocument[]) {
  const incoming = there.map((document) => ({ ok: true as const, document }))
  return planDocuments(incoming, { documents: here, now: NOW }, [])
}

describe('a deletion on the other computer', () => {
  it('of a card is told as one, and begins its days in the trash with the import', () => {
    const here = aDocument({}, [aRenewal('2026-01-01')])
    const there = aDocument({ deletedAt: LONG_AGO, updatedAt: CHANGED_THERE }, here.renewals)
    const { rows, counts, documents } = planned([here], [there])
    expect(rows).toMatchObject([{ outcome: 'deleted', toTrash: { cards: 1, renewals: 0 } }])
    expect(counts).toMatchObject({
      rows: { deleted: 1, changed: 0 },
      newCards: 0,
      changedCards: 0,
      toTrash: { cards: 1, renewals: 0, receipts: 0 },
    })
    expect(documents).toMatchObject([{ card: { deletedAt: NOW, updatedAt: CHANGED_THERE } }])
  })

  it('of a renewal or of a receipt likewise, and the card changes', () => {
    const here = aDocument({}, [
      aRenewal('2026-01-01'),
      aRenewal('2026-02-01', { receipts: [receipt('one'), receipt('two')] }),
    ])
    const there = aDocument({}, [
      changedThere({ deletedAt: LONG_AGO }),
      aRenewal('2026-02-01', {
        updatedAt: CHANGED_THERE,
        receipts: [receipt('one', LONG_AGO), receipt('two')],
      }),
    ])
    const { rows, counts, documents } = planned([here], [there])
    expect(rows).toMatchObject([{ outcome: 'deleted' }])
    expect(counts).toMatchObject({
      changedCards: 1,
      toTrash: { cards: 0, renewals: 1, receipts: 1 },
    })
    expect(documents[0]?.renewals).toMatchObject([
      { deletedAt: NOW },
      { deletedAt: null, receipts: [{ deletedAt: NOW }, { deletedAt: null }] },
    ])
  })

  it('of a card that is not here comes into the trash for thirty days, and is no new card', () => {
    const there = aDocument({ deletedAt: LONG_AGO }, [aRenewal('2026-01-01')])
    const { rows, counts, documents } = planned([], [there])
    expect(rows).toMatchObject([{ outcome: 'deleted', card: 'new' }])
    expect(counts).toMatchObject({ newCards: 0, toTrash: { cards: 1 } })
    expect(documents).toMatchObject([{ card: { deletedAt: NOW } }])
  })

  it('with a date in the future, or of a new card’s renewal, begins with the import, too', () => {
    const there = aDocument({ deletedAt: '2099-01-01T00:00:00.000Z' }, [
      aRenewal('2026-01-01', { deletedAt: LONG_AGO, receipts: [receipt('one', LONG_AGO)] }),
    ])
    expect(planned([], [there]).documents).toMatchObject([
      {
        card: { deletedAt: NOW },
        renewals: [{ deletedAt: NOW, receipts: [{ deletedAt: NOW }] }],
      },
    ])
  })

  it('of a receipt that left no trace in the file moves it to the trash here', () => {
    const here = aDocument({}, [
      aRenewal('2026-01-01', { receipts: [receipt('one'), receipt('two')] }),
    ])
    const there = aDocument({}, [changedThere({ receipts: [receipt('two')] })])
    const { counts, documents } = planned([here], [there])
    expect(counts.toTrash).toEqual({ cards: 0, renewals: 0, receipts: 1 })
    expect(documents[0]?.renewals[0]?.receipts).toMatchObject([
      { id: 'two', deletedAt: null },
      { id: 'one', deletedAt: NOW },
    ])
  })
})

describe('what is no new deletion', () => {
  it('a receipt that was moved to another renewal there', () => {
    const here = aDocument({}, [aRenewal('2026-01-01', { receipts: [receipt('one')] })])
    const there = aDocument({}, [
      changedThere(),
      aRenewal('2026-02-01', { receipts: [receipt('one')] }),
    ])
    const { counts, documents } = planned([here], [there])
    expect(counts.toTrash).toEqual({ cards: 0, renewals: 0, receipts: 0 })
    expect(documents[0]?.renewals.map(({ receipts }) => receipts.length)).toEqual([0, 1])
  })

  it('a card that lies in the trash here since the same moment: its days go on', () => {
    const here = aDocument({ deletedAt: LONG_AGO })
    const there = aDocument({ deletedAt: LONG_AGO, label: '新名', updatedAt: CHANGED_THERE })
    const { rows, documents } = planned([here], [there])
    expect(rows).toMatchObject([{ outcome: 'changed' }])
    expect(documents).toMatchObject([{ card: { deletedAt: LONG_AGO } }])
  })

  it('a card that was changed here after its deletion there: it stays alive', () => {
    const here = aDocument({ updatedAt: NOW })
    const { counts } = planned([here], [aDocument({ deletedAt: LONG_AGO })])
    expect(writesNothing(counts)).toBe(true)
  })

  it('the same file once more: the days of the first import go on', () => {
    const there = aDocument({ deletedAt: LONG_AGO, updatedAt: CHANGED_THERE })
    const [first] = planned([aDocument()], [there]).documents
    if (!first) throw new Error('Nothing was planned.')
    const again = planDocuments(
      [{ ok: true, document: there }],
      { documents: [first], now: '2026-12-01T16:00:00.000Z' },
      [],
    )
    expect(writesNothing(again.counts)).toBe(true)
  })
})
