import { describe, expect, it } from 'vitest'
import { missingFrom } from './lockfile.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/vue': { version: '3.5.0' },
    'node_modules/tool-win32': { version: '1.0.0', optional: true },
  },
}

describe('an installation', () => {
  it('is complete without what is meant for another system', () => {
    expect(missingFrom(wanted, { packages: { 'node_modules/vue': { version: '3.5.0' } } })).toEqual(
      [],
    )
  })

  it('is out of date when a package is missing', () => {
    expect(missingFrom(wanted, { packages: {} })).toEqual(['node_modules/vue'])
  })

  it('is out of date when a package has another version, an optional one too', () => {
    const present = {
      packages: {
        'node_modules/vue': { version: '3.4.0' },
        'node_modules/tool-win32': { version: '0.9.0' },
      },
    }
    expect(missingFrom(wanted, present)).toEqual(['node_modules/vue', 'node_modules/tool-win32'])
  })
})
