import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failure, success } from '@shared/contract/result'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutostartEntry } from './autostartEntry'

const logger = { info: vi.fn(), error: vi.fn() }
let scratch: string
beforeEach(() => (scratch = mkdtempSync(join(tmpdir(), 'keepline-autostart-'))))
afterEach(() => rmSync(scratch, { recursive: true }))

const fileName = 'keepline.desktop'
const place = () => join(scratch, 'config', 'autostart')
const file = () => join(place(), fileName)
const entry = (...command: string[]) =>
  createAutostartEntry({ folder: place(), fileName, name: 'Keepline 保号簿', command }, logger)

describe('start at login on Linux', () => {
  it('is off until an entry is there, and off again once it was removed', () => {
    const login = entry('/usr/bin/keepline')
    expect(login.isSet()).toBe(false)
    expect(login.set(true)).toEqual(success(undefined))
    expect(login.isSet()).toBe(true)
    expect(login.set(false)).toEqual(success(undefined))
    expect(login.isSet()).toBe(false)
    expect(login.set(false)).toEqual(success(undefined))
  })

  it('is an entry of one piece that says how to start the app', () => {
    entry('/opt/my apps/keepline', '--at-login').set(true)
    expect(readdirSync(place())).toEqual([fileName])
    expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/my apps/keepline" --at-login\n')
    expect(statSync(place()).mode & 0o777).toBe(0o700)
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', 'X-MATE-Autostart-enabled = false'])(
    'is off when a desktop has noted "%s", and on again when the user says so',
    (line) => {
      const login = entry('/usr/bin/keepline')
      login.set(true)
      writeFileSync(file(), `${readFileSync(file(), 'utf8')}${line}\n`)
      expect(login.isSet()).toBe(false)
      login.set(true)
      expect(login.isSet()).toBe(true)
    },
  )

  it('follows the app to another place, and leaves a right entry as others edited it', () => {
    entry('/old/keepline').set(true)
    const moved = entry('/new/keepline')
    expect(moved.isSet()).toBe(true)
    moved.set(true)
    expect(readFileSync(file(), 'utf8')).toContain('Exec=/new/keepline\n')

    const edited = `${readFileSync(file(), 'utf8')}X-GNOME-Autostart-Delay=30\n`
    writeFileSync(file(), edited)
    moved.set(true)
    expect(readFileSync(file(), 'utf8')).toBe(edited)
  })

  it('says so when the folder cannot be written to, and nothing is different', () => {
    writeFileSync(join(scratch, 'config'), 'a file where the folder should be')
    const login = entry('/usr/bin/keepline')
    expect(login.set(true)).toEqual(failure('login-item-refused'))
    expect(login.isSet()).toBe(false)
    expect(logger.error).toHaveBeenCalledWith('login-item-not-written', expect.any(Error))
  })
})
