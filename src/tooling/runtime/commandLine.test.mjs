import { describe, expect, it } from 'vitest'
import { readCommandLine } from './defaultApp/commandLine.mjs'

describe("Electron's command line", () => {
  it('names the app behind the switches; what follows is for the app', () => {
    const args = ['--inspect=0', '--remote-debugging-port=0', '--no-sandbox', '/app', 'a', '-b']
    expect(readCommandLine(args)).toEqual({ folder: '/app', preloads: [] })
  })

  it('names modules to load first', () => {
    const args = ['-r', '/loader.js', '--inspect=0', '/app', '-r', 'mine']
    expect(readCommandLine(args)).toEqual({ folder: '/app', preloads: ['/loader.js'] })
  })

  it('may name no app', () => {
    expect(readCommandLine(['--no-sandbox'])).toEqual({ folder: undefined, preloads: [] })
  })
})
