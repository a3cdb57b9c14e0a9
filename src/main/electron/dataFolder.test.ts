import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareDataFolder, requestedDataFolder } from './dataFolder'

let place: string
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'keepline-data-'))))
afterEach(() => rmSync(place, { recursive: true }))

describe('the data folder', () => {
  it('is the one named on the command line, counted from where it was typed', () => {
    const argv = ['electron', '/opt/keepline', '--data-dir=records', '--lang=es']
    expect(requestedDataFolder(argv, '/home/ana')).toBe('/home/ana/records')
  })

  it.each([[[]], [['--data-dir=']], [['data-dir=/x']]])('is the usual one for %j', (argv) => {
    expect(requestedDataFolder(argv, '/home/ana')).toBeNull()
  })

  it('is made with all folders above it, closed to others, and left empty', () => {
    const folder = join(place, 'a', 'b')
    expect(prepareDataFolder(folder)).toBeNull()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is refused when a file lies in its place, which stays as it is', () => {
    const file = join(place, 'file')
    writeFileSync(file, 'mine')
    expect(prepareDataFolder(file)).toBe('notAFolder')
    expect(prepareDataFolder(join(file, 'below'))).toBe('notAFolder')
    expect(statSync(file).size).toBe(4)
  })

  it.skipIf(process.platform !== 'linux')('is refused where nothing can be made', () => {
    expect(prepareDataFolder('/proc/keepline')).not.toBeNull()
  })
})
