import type { Result } from '@shared/contract/result'
import { type CardDocument, isActive } from '@shared/domain/cards/cardDocument'
import { restoredLibrary } from '@shared/domain/snapshots/restoring'
import { aCardInput, aRenewalInput } from '@shared/domain/testing/inputs'
import type { RecordKeeper } from './recordKeeper'
import { type Contents, contentsOfCards } from './recordState'

export interface Chance {
  /** From 0 up to the number, without it. */
  below(count: number): number
  pick<T>(from: readonly T[]): T | undefined
}

/** One thing that a user does, decided; `run` does it and waits for the answer. */
interface Deed {
  /** Cards that may be another afterwards; null: new ones as well. */
  readonly touches: readonly string[] | null
  /** How many cards become others; for a deed that is whole or not at all. */
  readonly all?: number
  /** What the records are when it is whole, for a deed that the next start finishes. */
  readonly whole?: Contents
  run(): Promise<Result<unknown>> | Result<unknown>
}

type Plan = (keeper: RecordKeeper, chance: Chance) => Promise<Deed | null> | Deed | null

const MOST_CARDS = 30
const IMPORTED = 6

const newNumber = (chance: Chance) => String(900_000_000 + chance.below(99_999_999))
const amount = (chance: Chance) => String(1 + chance.below(500))

const used = ({ storage }: RecordKeeper) => storage.cards.all().filter(isActive)
const inTrash = ({ storage }: RecordKeeper) =>
  storage.cards.all().filter(({ card }) => card.deletedAt !== null)

/** A card with a renewal of which the first is in use. */
function renewalOf(keeper: RecordKeeper, chance: Chance, isDeleted: boolean) {
  const some = used(keeper).flatMap(({ card, renewals }) =>
    renewals
      .filter(({ deletedAt }) => (deletedAt !== null) === isDeleted)
      .map(({ id }) => ({ cardId: card.id, renewalId: id })),
  )
  return chance.pick(some)
}

async function staged({ storage }: RecordKeeper, chance: Chance): Promise<string[]> {
  const text = `Comprobante ${chance.below(1_000_000)}\n`.repeat(1 + chance.below(400))
  const done = await storage.receipts.stage('comprobante.txt', Buffer.from(text))
  return done.ok ? [done.data.id] : []
}

const anyCard = (keeper: RecordKeeper, chance: Chance): CardDocument | undefined =>
  chance.pick(used(keeper))

/** What people do, by the name that the table of faults gives it. */
export const DEEDS: Readonly<Record<string, Plan>> = {
  'a new card': (keeper, chance) =>
    keeper.storage.cards.all().length >= MOST_CARDS
      ? null
      : {
          touches: null,
          all: 1,
          run: () => keeper.cards.add(aCardInput({ number: newNumber(chance) })),
        },
  'a renewal with a receipt': (keeper, chance) => {
    const one = anyCard(keeper, chance)
    if (!one) return null
    const cardId = one.card.id
    return {
      touches: [cardId],
      async run() {
        const stagedIds = await staged(keeper, chance)
        const input = aRenewalInput({ amount: amount(chance) })
        return keeper.renewals.record({ cardId, input, stagedIds })
      },
    }
  },
  'an edited renewal': (keeper, chance) => {
    const place = renewalOf(keeper, chance, false)
    if (!place) return null
    return {
      touches: [place.cardId],
      async run() {
        const stagedIds = await staged(keeper, chance)
        const input = aRenewalInput({ amount: amount(chance), note: '改过' })
        return keeper.renewals.edit({ ...place, input, stagedIds, removedReceiptIds: [] })
      },
    }
  },
  'a deleted renewal': (keeper, chance) => {
    const place = renewalOf(keeper, chance, false)
    return place ? { touches: [place.cardId], run: () => keeper.renewals.delete(place) } : null
  },
  'a restored renewal': (keeper, chance) => {
    const place = renewalOf(keeper, chance, true)
    return place ? { touches: [place.cardId], run: () => keeper.renewals.restore(place) } : null
  },
  'a step of a guided renewal': (keeper, chance) => {
    const one = anyCard(keeper, chance)
    if (!one) return null
    const { id } = one.card
    const input = aRenewalInput({ amount: amount(chance) })
    return {
      touches: [id],
      async run() {
        const stagedIds = await staged(keeper, chance)
        return keeper.pending.saveProgress(id, { step: 'choose', checked: [], input, stagedIds })
      },
    }
  },
  'one renewal for several cards': (keeper, chance) => {
    const ids = used(keeper)
      .slice(0, 3)
      .map(({ card }) => card.id)
    const input = aRenewalInput({ amount: amount(chance) })
    return ids.length > 1
      ? { touches: ids, run: () => keeper.renewals.recordMany(ids, input) }
      : null
  },
  'a deleted card': (keeper, chance) => {
    const one = used(keeper).length > 4 ? anyCard(keeper, chance) : undefined
    return one ? { touches: [one.card.id], run: () => keeper.cards.delete(one.card.id) } : null
  },
  'a card out of the trash': (keeper, chance) => {
    const one = chance.pick(inTrash(keeper))
    return one ? { touches: [one.card.id], run: () => keeper.cards.restore(one.card.id) } : null
  },
  'an emptied trash': (keeper) => {
    const ids = inTrash(keeper).map(({ card }) => card.id)
    if (ids.length === 0) return null
    return {
      touches: ids,
      async run() {
        const { problem } = await keeper.purge(ids, () => null)
        return problem ?? { ok: true, data: undefined }
      },
    }
  },
  'other settings': (keeper, chance) => ({
    touches: [],
    run: () => keeper.settings.change({ theme: chance.pick(['light', 'dark'] as const) }),
  }),
  'an import': async (keeper, chance) => {
    if (keeper.storage.cards.all().length > MOST_CARDS - IMPORTED) return null
    const rows = Array.from({ length: IMPORTED }, () => `${newNumber(chance)},claro,2026-10-01,10`)
    const bytes = Buffer.from(['numero,operador,fecha,monto', ...rows].join('\n'))
    const opened = await keeper.imports.open({ fileName: 'lineas.csv', bytes })
    if (!opened.ok) throw new Error(`The import cannot be read: ${opened.error.code}`)
    return { touches: null, all: opened.data.counts.newCards, run: () => keeper.imports.apply() }
  },
  'an undone import': (keeper) => {
    const last = keeper.imports.last()
    if (!last.ok || last.data === null) return null
    return {
      touches: keeper.storage.cards.all().map(({ card }) => card.id),
      run: () => keeper.imports.undo(),
    }
  },
  'a snapshot': (keeper) => ({ touches: [], run: () => keeper.storage.snapshots.take('day') }),
  'a card out of a snapshot': async (keeper, chance) => {
    const snapshot = chance.pick(await keeper.storage.snapshots.list())
    const former = snapshot && (await keeper.storage.snapshots.cardsOf(snapshot.id))
    const one = former && chance.pick(former)
    if (!one) return null
    const request = { snapshotId: snapshot.id, cardId: one.cardId, renewalId: null }
    return { touches: [one.cardId], run: () => keeper.restores.restore(request) }
  },
  'everything out of a snapshot': async (keeper, chance) => {
    const { cards, snapshots } = keeper.storage
    const snapshot = chance.pick((await snapshots.list()).slice(-6))
    const former = snapshot && (await snapshots.cardsOf(snapshot.id))
    if (!former) return null
    const read = await Promise.all(former.map((one) => snapshots.readCard(one)))
    const documents = read.filter((one) => one !== null)
    const left = restoredLibrary(cards.all(), documents, new Date().toISOString())
    const now = new Map(cards.all().map((one) => [one.card.id, one]))
    for (const one of left) now.set(one.card.id, one)
    const request = { snapshotId: snapshot.id, cardId: null, renewalId: null }
    return {
      touches: null,
      whole: contentsOfCards([...now.values()]),
      run: () => keeper.restores.restore(request),
    }
  },
}
