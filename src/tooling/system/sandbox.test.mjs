import { expect, it } from 'vitest'
import { sandboxSwitches } from './sandbox.mjs'

const linux = { isLinux: true, isRoot: false, hasHelper: false, hasUserNamespaces: true }

it('keeps the sandbox wherever Chromium can make one', () => {
  expect(sandboxSwitches(linux).args).toEqual([])
  expect(sandboxSwitches({ ...linux, hasUserNamespaces: false, hasHelper: true }).args).toEqual([])
  expect(sandboxSwitches({ ...linux, isLinux: false, hasUserNamespaces: false }).args).toEqual([])
})

it('leaves it out for root, and where the system forbids it, and says why', () => {
  expect(sandboxSwitches({ ...linux, isRoot: true })).toEqual({
    args: ['--no-sandbox'],
    why: expect.stringContaining('root'),
  })
  expect(sandboxSwitches({ ...linux, hasUserNamespaces: false })).toEqual({
    args: ['--no-sandbox'],
    why: expect.stringContaining('system'),
  })
})
