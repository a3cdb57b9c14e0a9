import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { DEFAULT_SETTINGS, SettingsSchema } from './settings'
import { resolveLanguage } from './languages'

describe('the language', () => {
  it.each([
    [['zh-TW', 'en-US'], 'zh-CN'],
    [['zh_CN.UTF-8'], 'zh-CN'],
    [['de-DE', 'es-PE'], 'es'],
    [['en-GB'], 'en'],
    [['qu-PE'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (locales, language) => {
    expect(resolveLanguage('system', locales)).toBe(language)
  })

  it("is the chosen one, whatever the system's language is", () => {
    expect(resolveLanguage('es', ['zh-CN'])).toBe('es')
  })
})

it('starts from settings that are valid', () => {
  expect(v.is(SettingsSchema, DEFAULT_SETTINGS)).toBe(true)
})

it('reads settings that were written before a topic of reminders came with its default', () => {
  const older: Partial<typeof DEFAULT_SETTINGS.reminders.topics> = {
    ...DEFAULT_SETTINGS.reminders.topics,
  }
  delete older.unconfirmed
  const written = {
    ...DEFAULT_SETTINGS,
    reminders: { ...DEFAULT_SETTINGS.reminders, topics: older },
  }
  expect(v.parse(SettingsSchema, written)).toEqual(DEFAULT_SETTINGS)
})
