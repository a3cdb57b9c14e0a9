import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/settings/languages'
import { figuresIn, isBacked, numberOf } from '../domain/testing/figures'
import { FACTS } from './facts'
import { loadGuide } from './load'
import type { Guide } from './guide'
import { guideLines, type GuideTextLine } from './testing/guideLines'

/** Figures that state nothing, and why. */
const NOT_FACTS: Readonly<Record<string, string>> = {
  '2027-03-05': 'an example of how a date is written in Peru',
}

/** The figures of a line that no fact named beside it has: each is a mistake in the text. */
const withoutFact = ({ place, text, facts }: GuideTextLine) => {
  const known = facts.flatMap((id): readonly string[] => FACTS[id].figures)
  return figuresIn(text)
    .filter((figure) => !(figure in NOT_FACTS) && !isBacked(figure, known))
    .map((figure) => `${place}: ${figure} in “${text}” is in no fact named beside it`)
}

const mistakesIn = (guide: Guide) => guideLines(guide).flatMap(withoutFact)

describe.each(LANGUAGES)('the figures of the guide in %s', (language) => {
  it('all stand in a fact that is named beside them', async () => {
    expect(mistakesIn(await loadGuide(language))).toEqual([])
  })

  it('are those of the Chinese guide, line by line', async () => {
    const figures = ({ place, text }: GuideTextLine) => [
      place,
      [...new Set(figuresIn(text).map(numberOf))].sort(),
    ]
    const [source, own] = [await loadGuide('zh-CN'), await loadGuide(language)].map(guideLines)
    expect(own?.map(figures)).toEqual(source?.map(figures))
  })

  it.each([
    ['a day too many', /270/, '271'],
    ['an old hotline', /0800-00123/, '0801-123-23'],
    ['a law of another number', /DL 1738/, 'DL 1739'],
    ['another resolution', /116-2025/, '70-2025'],
    ['a date a day late', /2026-02-14/, '2026-02-15'],
    ['another host', /www\.claro\.com\.pe/, 'www.claro.example'],
    ['another share', /7\s?%/, '8%'],
    ['hours for days', /15 (个日历日|días|calendar days)/, '15 小时'],
  ])('are caught when one is wrong: %s', async (_what, right, wrong) => {
    const guide = await loadGuide(language)
    const text = JSON.stringify(guide)
    expect(text).toMatch(right)
    const planted: Guide = JSON.parse(text.replace(right, wrong))
    expect(mistakesIn(planted).length).toBe(mistakesIn(guide).length + 1)
  })
})
