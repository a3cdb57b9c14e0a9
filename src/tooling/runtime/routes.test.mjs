import { describe, expect, it } from 'vitest'
import { routesTo } from './routes.mjs'

const bare = {
  hasOverride: false,
  isInstalled: false,
  hasInstallerJustFailed: false,
  platform: 'linux',
  arch: 'x64',
}

describe('the way to an Electron', () => {
  it('is the folder that the user names, and no other', () => {
    expect(routesTo({ ...bare, hasOverride: true, isInstalled: true })).toEqual(['override'])
  })

  it('is the installed one when it is there', () => {
    expect(routesTo({ ...bare, isInstalled: true })).toEqual(['installed'])
  })

  it("is Electron's own installer first, then the npm package", () => {
    expect(routesTo(bare)).toEqual(['installer', 'npm package'])
  })

  it('does not wait for an installer that failed within the last day', () => {
    expect(routesTo({ ...bare, hasInstallerJustFailed: true })).toEqual(['npm package'])
  })

  it('is the installer alone where the npm package has nothing to offer', () => {
    for (const system of [{ platform: 'darwin' }, { platform: 'win32' }, { arch: 'arm64' }]) {
      expect(routesTo({ ...bare, ...system, hasInstallerJustFailed: true })).toEqual(['installer'])
    }
  })
})
