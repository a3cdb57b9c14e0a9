import { createLibraryRevisions } from '@shared/contract/libraryNews'
import type { LibraryNews, Saved } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { aRenewal } from '@shared/domain/testing/documents'
import { describe, expect, it } from 'vitest'
import { createCardService } from '../services/cards/cardService'
import { createPurge } from '../services/cards/purge'
import { createLibraryService } from '../services/cards/libraryService'
import { createChangeHub } from '../services/common/changeHub'
import { createReceiptRecords } from '../services/receipts/receiptRecords'
import { createPendingRenewalService } from '../services/renewals/pendingRenewalService'
import { createRenewalService } from '../services/renewals/renewalService'
import {
  cardInput,
  countingIds,
  memoryCards,
  renewalInput,
  stillClock,
  storedCard,
} from '../services/testing/memory'
import { receiptLibrary } from '../services/testing/receipts'
import { cardHandlers } from './cards'
import { libraryHandlers } from './library'
import { receiptHandlers } from './receipts'
import { memorySnapshots } from '../services/testing/snapshots'
import { renewalHandlers } from './renewals'
import { savedAnswers } from './saved'

const CARD = { cardId: 'card-0001' }
const RENEWAL = { ...CARD, renewalId: 'renewal-1' }
const RECEIPT = { ...RENEWAL, receiptId: 'receipt-1' }
const PROGRESS = { step: 'pay' as const, checked: [], input: renewalInput, stagedIds: [] }

function aCard(id: string, renewalId: string, number: string): CardDocument {
  const file = { id: 'x', fileName: 'a.png', type: 'png', bytes: 3, sha256: 'a' } as const
  const receipt = newReceipt(file, { id: 'receipt-1', addedAt: stillClock.now() })
  const renewals = [aRenewal('2026-11-01', { id: renewalId, status: 'paid', receipts: [receipt] })]
  return { ...storedCard(id, { number }), renewals }
}

/** The real services and handlers over a library in memory, and a window that only hears the news. */
function windowOnNews() {
  const cards = memoryCards(
    aCard('card-0001', 'renewal-1', '987654321'),
    aCard('card-0002', 'renewal-9', '900000002'),
  )
  const changes = createChangeHub({ error: (_what, cause) => expect.fail(String(cause)) })
  const library = createLibraryRevisions(() => ({ documents: cards.all(), damaged: [] }))
  const heard: LibraryNews[] = []
  changes.subscribe((change) => {
    if (change.what === 'cards') heard.push(library.note(change.ids))
  })
  const saved = savedAnswers(library.revision)
  const snapshots = memorySnapshots(cards)
  const removeReceipts = () => Promise.resolve(0)
  const purge = createPurge({ cards, changes, snapshots, removeReceipts })
  const needs = { cards, clock: stillClock, ids: countingIds(), changes }
  const repair = { damaged: () => [], restore: () => failure('not-found') }
  const unused = () => expect.fail('It is not a save.')
  const receipts = { open: unused, choose: unused, stage: unused, staged: unused }
  const files = { discard: unused, showInFolder: unused, saveCopy: unused }
  const checks = { check: unused, cancel: unused, last: unused, checkWhenDue: unused }
  const handlers = {
    ...cardHandlers(createCardService(needs), { make: unused }, saved),
    ...renewalHandlers(
      createRenewalService({
        ...needs,
        snapshots,
        receipts: receiptLibrary(),
      }),
      createPendingRenewalService(needs),
      saved,
    ),
    ...receiptHandlers(
      { ...receipts, ...files },
      createReceiptRecords(needs),
      checks,
      { check: unused, cancel: unused },
      saved,
    ),
    ...libraryHandlers(createLibraryService({ ...needs, purge, repair }), library, saved),
  }
  /** What the window shows: the library as it was at first, with all the news in it. */
  const shown = new Map(cards.all().map((document) => [document.card.id, document]))
  const seen = () => {
    for (const { documents } of heard) for (const one of documents) shown.set(one.card.id, one)
    const { cardIds } = heard.at(-1) ?? { cardIds: [...shown.keys()] }
    return cardIds.map((id) => shown.get(id))
  }
  return { cards, heard, handlers, seen }
}

type Handling = ReturnType<typeof windowOnNews>['handlers']
type Save = (handlers: Handling) => Result<Saved> | Promise<Result<Saved>>

const SAVES: readonly (readonly [string, Save])[] = [
  ['cards:add', (on) => on['cards:add']({ input: { ...cardInput, number: '955555555' } })],
  ['cards:edit', (on) => on['cards:edit']({ ...CARD, input: { ...cardInput, label: '新' } })],
  ['cards:noteSeen', (on) => on['cards:noteSeen']({ ...CARD, seen: 'used' })],
  ['cards:setReminders', (on) => on['cards:setReminders']({ ...CARD, reminders: null })],
  ['cards:archive', (on) => on['cards:archive'](CARD)],
  ['cards:unarchive', (on) => on['cards:unarchive'](CARD)],
  ['cards:delete', (on) => on['cards:delete'](CARD)],
  ['cards:restore', (on) => on['cards:restore'](CARD)],
  [
    'renewals:record',
    (on) => on['renewals:record']({ ...CARD, input: renewalInput, stagedIds: [] }),
  ],
  [
    'renewals:edit',
    (on) =>
      on['renewals:edit']({
        ...RENEWAL,
        input: renewalInput,
        stagedIds: [],
        removedReceiptIds: [],
      }),
  ],
  [
    'renewals:recordMany',
    (on) => on['renewals:recordMany']({ cardIds: ['card-0001', 'card-0002'], input: renewalInput }),
  ],
  [
    'renewals:patchMany',
    (on) =>
      on['renewals:patchMany']({
        patches: [
          { ...CARD, renewalIds: ['renewal-1'], patch: { status: 'refunded' } },
          { cardId: 'card-0002', renewalIds: ['renewal-9'], patch: { status: 'refunded' } },
        ],
      }),
  ],
  ['renewals:saveProgress', (on) => on['renewals:saveProgress']({ ...CARD, ...PROGRESS })],
  ['renewals:dropProgress', (on) => on['renewals:dropProgress'](CARD)],
  [
    'renewals:answerFollowUp',
    (on) => on['renewals:answerFollowUp']({ ...RENEWAL, answer: { kind: 'failed' } }),
  ],
  ['renewals:delete', (on) => on['renewals:delete'](RENEWAL)],
  ['renewals:restore', (on) => on['renewals:restore'](RENEWAL)],
  ['receipts:editNote', (on) => on['receipts:editNote']({ ...RECEIPT, note: '新' })],
  [
    'receipts:move',
    (on) => on['receipts:move']({ ...RECEIPT, toCardId: 'card-0002', toRenewalId: 'renewal-9' }),
  ],
  ['receipts:delete', (on) => on['receipts:delete'](RECEIPT)],
  ['receipts:restore', (on) => on['receipts:restore'](RECEIPT)],
  ['library:loadSamples', (on) => on['library:loadSamples']({ language: 'es' })],
]

describe.each(SAVES)('%s', (_channel, save) => {
  it('is one piece of news that holds all it changed, and an answer without documents', async () => {
    const { cards, heard, handlers, seen } = windowOnNews()
    const answer = await save(handlers)
    expect(heard).toHaveLength(1)
    expect(seen()).toEqual(cards.all())
    const revision = heard[0]?.revision
    expect(answer).toEqual(success({ revision, cardIds: expect.any(Array) }))
  })
})

it('removing the samples is one piece of news as well', async () => {
  const { cards, heard, handlers, seen } = windowOnNews()
  await handlers['library:loadSamples']({ language: 'es' })
  await handlers['library:removeSamples'](undefined)
  expect(heard).toHaveLength(2)
  expect(seen()).toEqual(cards.all())
})

it('a save that is refused is no news, and the answer says why', async () => {
  const { cards, heard, handlers } = windowOnNews()
  cards.failsWith = 'disk-full'
  const request = { ...CARD, input: renewalInput, stagedIds: [] }
  expect(await handlers['renewals:record'](request)).toEqual(failure('disk-full'))
  expect(heard).toEqual([])
})
