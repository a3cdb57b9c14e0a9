import { expect, it } from 'vitest'
import { OPERATORS } from './operators'
import { NORMA, reportsBeforeNorma } from './norma'
import { REGULATION } from './regulation'
import { SOURCES } from './sources'

it('dates the claims about warning and reassignment: their reports are older than the Norma', () => {
  expect(reportsBeforeNorma(REGULATION.warningSources)).toBe('2025')
  expect(reportsBeforeNorma(REGULATION.reassignSources)).toBe('2025')
})

it('dates every limit of the large operators that rests on the press', () => {
  for (const id of ['claro', 'movistar', 'entel'] as const) {
    const { withoutBalance } = OPERATORS[id].profile.clocks
    expect(reportsBeforeNorma(withoutBalance.sources)).toBe('2025')
  }
})

it('leaves undated what a younger report confirms', () => {
  const sources = [...REGULATION.warningSources, ...NORMA.sources]
  expect(reportsBeforeNorma(sources)).toBeNull()
})

it('gives no year to what bears no date: each source says so itself', () => {
  expect(SOURCES['remender-claro'].date).toBeNull()
  expect(reportsBeforeNorma(['remender-claro'])).toBeNull()
})

it('leaves alone what the Norma does not speak of', () => {
  expect(reportsBeforeNorma(['katsuo-2018'])).toBeNull()
})
