import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheFolderOf } from './places.mjs'

describe('the folder for what outlives a checkout', () => {
  const home = join('/', 'home', 'ana')

  it('follows XDG_CACHE_HOME on Linux, else ~/.cache', () => {
    const env = { XDG_CACHE_HOME: join('/', 'fast') }
    expect(cacheFolderOf({ platform: 'linux', env, home })).toBe(join('/', 'fast', 'keepline'))
    expect(cacheFolderOf({ platform: 'linux', env: {}, home })).toBe(
      join(home, '.cache', 'keepline'),
    )
  })

  it('is where macOS and Windows keep caches', () => {
    const env = { LOCALAPPDATA: join('/', 'local') }
    expect(cacheFolderOf({ platform: 'darwin', env: {}, home })).toBe(
      join(home, 'Library', 'Caches', 'keepline'),
    )
    expect(cacheFolderOf({ platform: 'win32', env, home })).toBe(
      join('/', 'local', 'keepline', 'Cache'),
    )
  })
})
