import { describe, expect, it } from 'vitest'
import { librariesMissingIn, needsOf, packagesFor, programsFor } from './systemNeeds.mjs'

const LDD = `	linux-vdso.so.1 (0x00007ffd)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libnssutil3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`

describe('what a Linux system lacks', () => {
  it('is what the loader did not find', () => {
    expect(librariesMissingIn(LDD)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so'])
  })

  it('becomes Debian packages, each once', () => {
    const needs = needsOf({ libraries: librariesMissingIn(LDD), programs: ['dunst', 'dunstctl'] })
    expect(packagesFor(needs)).toEqual(['dunst', 'libgtk-3-0', 'libnss3'])
  })

  it('is still named when we do not know the package', () => {
    const needs = needsOf({ libraries: ['libodd.so.1'], programs: [] })
    expect(needs.map(({ what }) => what)).toEqual(['libodd.so.1'])
    expect(packagesFor(needs)).toEqual([])
  })
})

describe('the programs needed', () => {
  it('are none to open the window on a desktop', () => {
    expect(programsFor({ forTests: false, hasDisplay: true })).toEqual([])
  })

  it('are an X server where there is no display', () => {
    expect(programsFor({ forTests: false, hasDisplay: false })).toEqual(['Xvfb'])
  })

  it('are a whole desktop for the tests, every one with a known package', () => {
    const programs = programsFor({ forTests: true, hasDisplay: false })
    expect(programs).toContain('dunst')
    for (const need of needsOf({ libraries: [], programs })) {
      expect(need.debianPackage, need.what).not.toBe('')
    }
  })
})
