import { SettingsSchema } from '@shared/domain/settings/settings'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { reminderDesk } from '../../../main/services/reminders/testing/reminderDesk'

it('the new topic is told once, and not after it was switched off', async () => {
  const desk = reminderDesk()
  const { newYear, ...older } = desk.settings.reminders.topics as Record<string, boolean>
  expect(newYear).toBe(true)
  const reminders = { ...desk.settings.reminders, topics: older }
  desk.settings = v.parse(SettingsSchema, { ...desk.settings, reminders })
  desk.now = '2027-01-01T14:00:00.000Z'
  desk.cards = []
  await desk.start().check()
  await desk.start().check()
  expect(desk.shown.map(({ tag }) => tag)).toEqual(['newYear|2027'])

  const topics = { ...desk.settings.reminders.topics, newYear: false }
  desk.settings = { ...desk.settings, reminders: { ...desk.settings.reminders, topics } }
  desk.now = '2028-01-01T14:00:00.000Z'
  await desk.start().check()
  expect(desk.shown).toHaveLength(1)
})
