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
const due = (count: number, ledger: ReminderLedger, now: string) =>
  agendaAt([], settings, ledger, now, ZONE, count).hiddenCards

it('is said as soon as it is found, whatever the hour', () => {
  expect(due(2, EMPTY_LEDGER, NIGHT)).toMatchObject({ count: 2 })
  expect(due(0, EMPTY_LEDGER, NIGHT)).toBeNull()
})

it('is said once a day, from the first hour of reminders on', () => {
  const said = withTold(EMPTY_LEDGER, [due(1, EMPTY_LEDGER, NIGHT)?.key ?? ''], NIGHT)
  expect(due(1, said, NINE)).toBeNull()
  expect(due(1, said, '2026-11-23T08:00:00.000Z')).toBeNull()
  expect(due(1, said, NINE_NEXT_DAY)).toMatchObject({ count: 1 })
})

it('is said again when there are more of them', () => {
  const said = withTold(EMPTY_LEDGER, [due(1, EMPTY_LEDGER, NINE)?.key ?? ''], NINE)
  expect(due(2, said, NINE)).toMatchObject({ count: 2 })
})

it('calls no month quiet meanwhile', () => {
  const reminders = {
    ...settings.reminders,
    topics: { ...settings.reminders.topics, digest: true },
  }
  const first = '2026-12-01T14:00:00.000Z'
  const digest = (count: number) =>
    agendaAt([aDocument()], { ...settings, reminders }, EMPTY_LEDGER, first, ZONE, count).digest
  expect(digest(0)).not.toBeNull()
  expect(digest(1)).toBeNull()
})

it('is silent where reminders are off', () => {
  const off = { ...settings, reminders: { ...settings.reminders, isOn: false } }
  expect(agendaAt([], off, EMPTY_LEDGER, NINE, ZONE, 3).hiddenCards).toBeNull()
})
