import { expect, it } from 'vitest'
import { cardInputOf } from '../cardForm'
import { parseCardInput } from '@shared/domain/cards/cardInput'
import { newCardDocument } from '@shared/domain/cards/cardChanges'
import { sampleDocuments } from '@shared/domain/cards/samples'
import { stagesOf } from '@shared/domain/rules/timeline'
import { timelineItems } from './timelineItems'

const TODAY = '2026-11-22'
const NOW = '2026-11-22T15:00:00.000Z'

const [claro] = sampleDocuments(
  { labels: { main: 'A', bank: 'B', family: 'C', spare: 'D' }, note: '', plan: '' },
  { today: TODAY, now: NOW, newId: () => 'test-id-1' },
)

it('puts today and the deadline among the stages, by their days', () => {
  if (!claro) throw new Error('There is no sample card.')
  const items = timelineItems(stagesOf(claro, TODAY), TODAY)
  expect(
    items.map((item) => [item.date, item.kind === 'stage' ? item.span.stage : item.kind]),
  ).toEqual([
    ['2026-06-02', 'safe'],
    ['2026-10-30', 'due'],
    ['2026-11-22', 'today'],
    ['2026-11-29', 'deadline'],
    ['2027-02-12', 'warned'],
    ['2027-02-27', 'cancelled'],
    ['2027-05-28', 'reassignable'],
  ])
})

it('gives no date to the beginning of a card of which only an expiry is known', () => {
  if (!claro) throw new Error('There is no sample card.')
  const input = { ...cardInputOf(claro.card), activatedOn: '', confirmedExpiry: '2027-03-01' }
  const parsed = parseCardInput(input, TODAY)
  if (!parsed.ok) throw new Error('The input does not parse.')
  const document = newCardDocument(parsed.value, { id: 'test-id-2', now: NOW })
  const [first] = timelineItems(stagesOf(document, TODAY), TODAY)
  expect(first).toMatchObject({ kind: 'stage', date: null, isCurrent: true })
})
