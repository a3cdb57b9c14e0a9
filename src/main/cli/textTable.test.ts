import { expect, it } from 'vitest'
import { displayWidth, harmless, textTable } from './textTable'

it('counts a Chinese character as two cells, and what is drawn over another as none', () => {
  expect(displayWidth('主号A')).toBe(5)
  expect(displayWidth('e\u0301')).toBe(1)
  expect(displayWidth('👨‍👩‍👧')).toBe(2)
  expect(displayWidth('：（')).toBe(4)
})

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
