import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SettingsPatchSchema } from '@shared/domain/settings/settings'
import { expect, it } from 'vitest'

/** Main notes by itself what it has explained. */
const NOT_THE_USERS = ['isTrayExplained', 'isNoTrayExplained']

const features = join(import.meta.dirname, '..')
const sources = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(vue|ts)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(features, path), 'utf8'))
const settings = Object.keys(SettingsPatchSchema.entries)

it.each(settings.filter((name) => !NOT_THE_USERS.includes(name)))(
  'there is a place in the window to change the setting %s',
  (name) => {
    const changes = new RegExp(`change\\w*\\(\\{\\s*${name}\\b`)
    expect(sources.some((text) => changes.test(text))).toBe(true)
  },
)
