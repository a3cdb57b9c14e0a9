import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { containedPath } from './containedPath'

const root = '/opt/keepline/out/renderer'

/** The path of a standard URL, as Chromium passes it. */
const asked = (url: string) => containedPath(root, new URL(url).pathname)

describe('the files of the window', () => {
  it('are found under their folder', () => {
    expect(asked('app://keepline/assets/main-1a2b.js')).toBe(join(root, 'assets/main-1a2b.js'))
  })

  it.each([
    ['dots', 'app://keepline/../../etc/passwd'],
    ['encoded dots', 'app://keepline/%2e%2e/%2e%2e/etc/passwd'],
    ['encoded slashes', 'app://keepline/..%2f..%2f..%2fetc%2fpasswd'],
    ['doubled slashes', 'app://keepline//etc/passwd'],
  ])('keep /etc/passwd out of reach, asked for with %s', (_spelling, url) => {
    const path = asked(url)
    expect(path === null || path.startsWith(`${root}/`)).toBe(true)
    expect(path).not.toBe('/etc/passwd')
  })

  it.each([
    ['the folder above', '/../package.json'],
    ['a folder beside it whose name begins alike', '/../renderer-secrets/key'],
    ['backslashes', '/..\\..\\secret'],
    ['a drive', '/C:/Windows/win.ini'],
    ['a NUL byte', '/index.html%00.png'],
    ['a broken escape', '/%E0%A4%A'],
    ['the folder itself', '/'],
  ])('are refused for %s', (_attack, path) => {
    expect(containedPath(root, path)).toBeNull()
  })
})
