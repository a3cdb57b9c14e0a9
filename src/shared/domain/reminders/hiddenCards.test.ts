import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../settings/settings'
import { aDocument } from '../testing/documents'
import { agendaAt } from './agenda'
import { EMPTY_LEDGER, type ReminderLedger, withTold } from './ledger'

const ZONE = 'America/Lima'
/** In Lima: three in the night, nine in the morning, and nine a day later. */
const [NIGHT, NINE] = ['2026-11-22T08:00:00.000Z', '2026-11-22T14:00:00.000Z'] as const
const NINE_NEXT_DAY = '2026-11-23T14:00:00.000Z'

const settings = {
  ...DEFAULT_SETTINGS,
  reminders: { ...DEFAULT_SETTINGS.reminders, quietHours: null },
}
const due = (ids: readonly string[], ledger: ReminderLedger, now: string) =>
  agendaAt([], settings, ledger, now, ZONE, ids).hiddenCards

/** The ledger after these were said. */
const saidOf = (ids: readonly string[], at: string) =>
  withTold(EMPTY_LEDGER, due(ids, EMPTY_LEDGER, at)?.keys ?? [], at)

it('is said as soon as it is found, whatever the hour', () => {
  expect(due(['one', 'two'], EMPTY_LEDGER, NIGHT)).toMatchObject({ count: 2 })
  expect(due([], EMPTY_LEDGER, NIGHT)).toBeNull()
})

it('is said once a day, from the first hour of reminders on', () => {
  const said = saidOf(['one'], NIGHT)
  expect(due(['one'], said, NINE)).toBeNull()
  expect(due(['one'], said, '2026-11-23T08:00:00.000Z')).toBeNull()
  expect(due(['one'], said, NINE_NEXT_DAY)).toMatchObject({ count: 1 })
})

it('is said again when there is another one, be it instead of one that was restored', () => {
  const said = saidOf(['one'], NINE)
  expect(due(['one', 'two'], said, NINE)).toMatchObject({ count: 2 })
  expect(due(['two'], said, NINE)).toMatchObject({ count: 1 })
})

it('is not said again for each one that is restored', () => {
  const said = saidOf(['one', 'two', 'three'], NINE)
  expect(due(['one', 'two'], said, NINE)).toBeNull()
  expect(due(['two'], said, NINE)).toBeNull()
})

it('calls no month quiet meanwhile', () => {
  const reminders = {
    ...settings.reminders,
    topics: { ...settings.reminders.topics, digest: true },
  }
  const first = '2026-12-01T14:00:00.000Z'
  const digest = (ids: readonly string[]) =>
    agendaAt([aDocument()], { ...settings, reminders }, EMPTY_LEDGER, first, ZONE, ids).digest
  expect(digest([])).not.toBeNull()
  expect(digest(['one'])).toBeNull()
})

it('is silent where reminders are off', () => {
  const off = { ...settings, reminders: { ...settings.reminders, isOn: false } }
  expect(agendaAt([], off, EMPTY_LEDGER, NINE, ZONE, ['one']).hiddenCards).toBeNull()
})
