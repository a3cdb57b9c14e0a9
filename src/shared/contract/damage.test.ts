import { expect, it } from 'vitest'
import { hiddenCards, remedyOf } from './damage'
import type { DamagedDocument } from './models'

const COPY = '2026-11-20T16:00:00.000Z'
const damage = (changes: Partial<DamagedDocument>): DamagedDocument => ({
  id: 'card-0001',
  kind: 'card',
  problem: 'invalid',
  fileName: 'x.json',
  label: null,
  backupFrom: null,
  ...changes,
})

it.each([
  ['a card with a copy', damage({ backupFrom: COPY }), 'restore'],
  ['a missing card with a copy', damage({ problem: 'missing', backupFrom: COPY }), 'restore'],
  ['a card without a copy', damage({}), null],
  ['a file that is no card of ours', damage({ id: 'my notes' }), 'afresh'],
  ['a card of a newer version', damage({ problem: 'newer-version', backupFrom: COPY }), null],
  ['settings without a copy', damage({ id: 'settings', kind: 'settings' }), 'afresh'],
  ['a journal', damage({ id: 'import', kind: 'import' }), 'afresh'],
  ['a folder that cannot be read', damage({ kind: 'cards', problem: 'unreadable' }), null],
  ['something in its place', damage({ kind: 'cards', problem: 'not-a-folder' }), 'afresh'],
  ['a data folder that is gone', damage({ kind: 'library', problem: 'gone' }), null],
  ['a foreign version', damage({ problem: 'changed-outside' }), 'seen'],
] as const)('what can be done about %s', (_name, what, remedy) => {
  expect(remedyOf(what)).toBe(remedy)
})

it('cards are hidden by what may hold them, and by nothing else', () => {
  const hiding = [
    damage({}),
    damage({ problem: 'missing' }),
    damage({ kind: 'cards', problem: 'missing' }),
    damage({ kind: 'library', problem: 'missing' }),
  ]
  const others = [
    damage({ kind: 'library', problem: 'gone' }),
    damage({ problem: 'changed-outside' }),
    damage({ kind: 'settings' }),
    damage({ kind: 'import' }),
    damage({ kind: 'library', problem: 'newer-version' }),
  ]
  expect(hiddenCards([...hiding, ...others])).toEqual(hiding)
})
