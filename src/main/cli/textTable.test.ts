import { expect, it } from 'vitest'
import { harmless, textTable } from './textTable'

it('aligns columns of mixed scripts, and leaves nothing behind a line', () => {
  expect(
    textTable([
      ['号卡', 'x'],
      ['Card', 'y'],
      ['a', ''],
    ]),
  ).toBe('号卡  x\nCard  y\na')
})

it('lets no name command the terminal', () => {
  expect(harmless('a\u001b[31mb\u202ec\nd')).toBe('a [31mb c d')
})
