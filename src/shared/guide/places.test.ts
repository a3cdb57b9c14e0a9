import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/settings/languages'
import { STAGES } from '../domain/rules/stages'
import { linkTitle } from './links'
import { loadGuide } from './load'
import { formatLine, headingAbove, headingsOf, parseLine, placeOfHit } from './places'
import { searchGuide } from './search'
import { STAGE_PLACES } from './stagePlaces'

it('finds the same line by its address again', () => {
  expect(parseLine(formatLine({ block: 12, line: 3 }))).toEqual({ block: 12, line: 3 })
})

it.each(['', '12', '12.', '-1.2', '1.2.3', 'a.b', '99999.1'])(
  'reads no line out of "%s"',
  (text) => {
    expect(parseLine(text)).toBeNull()
  },
)

describe.each(LANGUAGES)('in %s', (language) => {
  it('says under which heading a block stands', async () => {
    const { articles } = await loadGuide(language)
    for (const article of articles) {
      const first = article.blocks.findIndex(({ kind }) => kind === 'heading')
      const [heading] = headingsOf(article)
      if (first > 0) expect(headingAbove(article, first - 1)).toBeNull()
      if (heading) expect(headingAbove(article, first)).toBe(heading.id)
      expect(headingAbove(article, article.blocks.length - 1)).toBe(
        headingsOf(article).at(-1)?.id ?? null,
      )
    }
  })

  it('leads a hit to the line that holds it', async () => {
    const { articles } = await loadGuide(language)
    const [hit] = searchGuide(articles, 'vigencia')
    const words = articles.find(({ id }) => id === 'words')
    if (!hit || !words) throw new Error('There is no entry for "vigencia".')
    const { heading, line } = placeOfHit(words, hit)
    const block = words.blocks[line?.block ?? -1]
    expect(heading).toBe('line')
    expect(block?.kind === 'words' && block.words[line?.line ?? -1]?.es).toBe('Vigencia')
  })

  it('has something to say at every stage that is a worry', async () => {
    const { articles } = await loadGuide(language)
    for (const stage of STAGES) {
      const place = STAGE_PLACES[stage]
      if (stage === 'safe') expect(place).toBeNull()
      else expect(place && linkTitle(articles, place)).toBeTruthy()
    }
  })
})
