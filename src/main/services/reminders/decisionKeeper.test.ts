import { expect, it } from 'vitest'
import type { Decision } from '@shared/domain/reminders/decision'
import { createDecisionKeeper } from './decisionKeeper'
import type { NoticeItem } from './notices'
import { NOW, stillClock } from '../testing/memory'

const item = (id: string): NoticeItem => ({
  id,
  subject: id,
  topic: 'due',
  cardId: 'card-one',
  deadline: '2026-11-29',
  offset: 7,
  dueAt: NOW,
  mark: (ledger) => ledger,
})

function keeper() {
  const decisions: Decision[] = []
  const log = { all: () => decisions, add: (one: Decision) => void decisions.push(one) }
  const words = () => decisions.map(({ what, reason }) => (reason ? `${what} ${reason}` : what))
  return { decisions, words, ...createDecisionKeeper(log, stillClock) }
}

it('writes down what was shown, with when it was due', () => {
  const { delivered, decisions } = keeper()
  delivered([item('one')])
  expect(decisions).toEqual([
    {
      at: NOW,
      what: 'delivered',
      topic: 'due',
      cardId: 'card-one',
      deadline: '2026-11-29',
      offset: 7,
      dueAt: NOW,
      reason: null,
      until: null,
    },
  ])
})

it('logs once that something waits, however often it is checked, and each new reason', () => {
  const { deferred, words } = keeper()
  expect(deferred([item('one')], 'quiet-hours', NOW)).toBe(true)
  expect(deferred([item('one')], 'quiet-hours', NOW)).toBe(false)
  expect(deferred([item('one'), item('two')], 'quiet-hours', NOW)).toBe(true)
  expect(deferred([item('one')], 'screen-locked', null)).toBe(true)
  expect(words()).toEqual([
    'deferred quiet-hours',
    'deferred quiet-hours',
    'deferred screen-locked',
  ])
})

it('logs again that something waits when it was shown in between', () => {
  const { deferred, delivered, words } = keeper()
  deferred([item('one')], 'screen-locked', null)
  delivered([item('one')])
  deferred([item('one')], 'screen-locked', null)
  expect(words()).toEqual(['deferred screen-locked', 'delivered', 'deferred screen-locked'])
})

it('writes down what the user asked for', () => {
  const { asked, decisions } = keeper()
  asked('snoozed', { cardId: 'card-one', deadline: '2026-11-29', until: NOW })
  expect(decisions).toMatchObject([
    { what: 'snoozed', cardId: 'card-one', topic: null, until: NOW },
  ])
})
