import { expect, it } from 'vitest'
import { givenNameIssue } from './givenName'

const others = [{ name: '给会计' }]

it.each([
  ['   ', 'missing'],
  ['一二三四五六', 'tooLong'],
  [' 给会计 ', 'taken'],
  [' 给税务 ', null],
] as const)('a name typed as "%s" is %s', (name, issue) => {
  expect(givenNameIssue(name, others, 5)).toBe(issue)
})
