import { expect, it } from 'vitest'
import type { Card } from '../cards/card'
import { aDocument } from '../testing/documents'
import { stagesOf } from './timeline'
import { byUrgency } from './urgency'

const TODAY = '2026-11-22'

function labelsInOrder(...cards: Partial<Card>[]) {
  return cards
    .map((changes) => {
      const document = aDocument({ label: changes.lastTopUpOn ?? 'unknown', ...changes })
      return { card: document.card, timeline: stagesOf(document, TODAY) }
    })
    .sort(byUrgency)
    .map(({ card }) => card.label)
}

it('puts what can still be saved before what is probably lost, and that before what has time', () => {
  // Movistar: 180 days to the deadline, 210 to the cancellation, 90 more to the reassignment.
  expect(
    labelsInOrder(
      { label: 'safe', lastTopUpOn: '2026-11-01' },
      { label: 'unknown' },
      { label: 'reassignable', lastTopUpOn: '2025-12-01' },
      { label: 'due', lastTopUpOn: '2026-06-01' },
      { label: 'cancelled', lastTopUpOn: '2026-04-01' },
      { label: 'warned', lastTopUpOn: '2026-05-01' },
    ),
  ).toEqual(['warned', 'cancelled', 'due', 'reassignable', 'unknown', 'safe'])
})

it('puts the earlier deadline first within a stage, then the label', () => {
  expect(
    labelsInOrder(
      { label: 'b', lastTopUpOn: '2026-11-01' },
      { label: 'a', lastTopUpOn: '2026-11-01' },
      { label: 'c', lastTopUpOn: '2026-10-01' },
    ),
  ).toEqual(['c', 'a', 'b'])
})
