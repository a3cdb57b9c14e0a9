import { expect, it } from 'vitest'
import {
  EMPTY_LEDGER,
  deadlineKey,
  withResumed,
  withSnoozed,
  withStopped,
} from '@shared/domain/reminders/ledger'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { aDocument, aProgress, aRenewal } from '@shared/domain/testing/documents'
import type { Receipt } from '@shared/domain/receipts/receipt'
import { openSubjects } from './reminderSubjects'
import { cardUntil } from './testing/reminderDesk'

const NOW = '2026-11-22T16:00:00.000Z'
const LATER = '2026-11-22T17:00:00.000Z'
const KEY = deadlineKey('card-one', '2026-11-29')

const open = (document = cardUntil('2026-11-29'), ledger = EMPTY_LEDGER, now = NOW) => [
  ...openSubjects([document], DEFAULT_SETTINGS, ledger, now),
]

it('are the deadlines that stand, each by its date', () => {
  expect(open()).toEqual([KEY])
  expect(open(cardUntil('2026-12-20'))).toEqual([deadlineKey('card-one', '2026-12-20')])
})

it('are not those that were silenced, until they speak again', () => {
  const stopped = withStopped(EMPTY_LEDGER, KEY, NOW)
  expect(open(undefined, stopped)).toEqual([])
  expect(open(undefined, withResumed(stopped, KEY))).toEqual([KEY])
  const snoozed = withSnoozed(EMPTY_LEDGER, KEY, LATER, NOW)
  expect(open(undefined, snoozed)).toEqual([])
  expect(open(undefined, snoozed, LATER)).toEqual([KEY])
})

it('are payments until they are answered, and renewals until a receipt proves them', () => {
  const receipt = { id: 'receipt-one', deletedAt: null } as Receipt // The only fields that matter here.
  const subjects = (...changes: Parameters<typeof aRenewal>[1][]) =>
    changes.flatMap((change) => {
      const renewal = aRenewal('2026-11-01', { id: 'renewal-one', ...change })
      return open(aDocument({}, [renewal])).filter((subject) => subject.startsWith('renewal-one'))
    })
  expect(subjects({ status: 'paid' })).toEqual(['renewal-one'])
  expect(subjects({ status: 'effective' })).toEqual(['renewal-one|receipt'])
  expect(subjects({ receipts: [receipt] }, { deletedAt: NOW }, { status: 'failed' })).toEqual([])
})

it('are begun renewals until they are recorded or dropped', () => {
  expect(open({ ...aDocument(), inProgress: aProgress() })).toEqual(['card-one|in-progress'])
})

it('are none of a card that was put away', () => {
  const put = {
    ...aDocument({ archivedAt: NOW }, [aRenewal('2026-11-01')]),
    inProgress: aProgress(),
  }
  expect(open(put)).toEqual([])
})
