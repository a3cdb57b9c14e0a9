import { expect, it } from 'vitest'
import { shownPath } from './backupProblems'

it('shows a path of a hostile archive without what could steer a terminal or turn the words around', () => {
  expect(shownPath('cards/\x1b[2J\u202egpj.exe\u0000\n号卡')).toBe('cards/?[2J?gpj.exe??号卡')
  expect(shownPath('x'.repeat(5000))).toHaveLength(101)
})
