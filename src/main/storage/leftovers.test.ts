import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { describe, expect, it } from 'vitest'
import { cardDocument } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

/** A library of one card, and what a crash left in its data folder. */
function leftBehind(...names: string[]): string {
  const folder = temporaryFolder()
  const { cards, settings } = storageIn(folder)
  cards.write(cardDocument('card-0001'))
  settings.write(DEFAULT_SETTINGS)
  for (const name of names) writeFileSync(join(folder, name), '{"half":')
  return folder
}

const SETTINGS = [
  'settings.json.tmp-12ab',
  'settings.json.0123456789ab.tmp',
  'settings.json.previous',
]

describe('what a crash left of a write in the data folder', () => {
  it.each([...SETTINGS, 'import.json.3e3e01c29689.tmp'])('goes at the next start: %s', (name) => {
    const folder = leftBehind(name)
    storageIn(folder)
    expect(existsSync(join(folder, name))).toBe(false)
  })

  it.each(SETTINGS)('stays while its document is missing: %s', (name) => {
    const folder = leftBehind(name)
    rmSync(join(folder, 'settings.json'))
    storageIn(folder)
    expect(existsSync(join(folder, name))).toBe(true)
  })

  it.each(SETTINGS)('stays while its document cannot be read: %s', (name) => {
    const folder = leftBehind(name)
    writeFileSync(join(folder, 'settings.json'), '{')
    storageIn(folder)
    expect(existsSync(join(folder, name))).toBe(true)
  })

  it('is left alone when it is no file of ours', () => {
    const folder = leftBehind('settings.json.bak', 'notes.tmp')
    storageIn(folder)
    expect(existsSync(join(folder, 'settings.json.bak'))).toBe(true)
    expect(existsSync(join(folder, 'notes.tmp'))).toBe(true)
  })
})
