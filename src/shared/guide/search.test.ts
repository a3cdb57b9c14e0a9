import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/settings/languages'
import { foldWithPlaces } from './foldWithPlaces'
import { loadGuide } from './load'
import { searchGuide } from './search'
import { termsOf } from './searchQuery'

const find = async (language: (typeof LANGUAGES)[number], query: string) =>
  searchGuide((await loadGuide(language)).articles, query)

const firstPlace = async (language: (typeof LANGUAGES)[number], query: string) => {
  const [hit] = await find(language, query)
  return hit?.articleId
}

describe('looking something up', () => {
  it.each([
    ['收不到验证码怎么办', 'when-it-goes-wrong'],
    ['手续费', 'paying-from-abroad'],
    ['人民币结算', 'paying-from-abroad'],
    ['诈骗', 'paying-from-abroad'],
    ['我的卡丢了怎么办？', 'when-it-goes-wrong'],
    ['充错号码', 'when-it-goes-wrong'],
    ['过期了', 'when-it-is-too-late'],
    ['CLARO 270', 'claro'],
    ['投诉', 'when-it-is-too-late'],
    ['ＩＭＳＩ', 'before-you-start'],
    ['*99#', 'claro'],
    ['vigencia', 'words'],
    ['iniciar sesion', 'words'],
  ])('in Chinese without spaces, %s leads to %s', async (query, articleId) => {
    expect(await firstPlace('zh-CN', query)).toBe(articleId)
  })

  it.each([
    ['no llega el codigo', 'when-it-goes-wrong'],
    ['ESTAFAS', 'paying-from-abroad'],
    ['línea cortada', 'when-it-goes-wrong'],
  ])('in Spanish with or without accents, %s leads to %s', async (query, articleId) => {
    expect(await firstPlace('es', query)).toBe(articleId)
  })

  it.each([
    ['lost sim', 'when-it-goes-wrong'],
    ['too late', 'when-it-is-too-late'],
    ['recargar', 'words'],
  ])('in English, %s leads to %s', async (query, articleId) => {
    expect(await firstPlace('en', query)).toBe(articleId)
  })

  it('shows the entry of a word before lines that only mention it', async () => {
    const [hit] = await find('zh-CN', '余额')
    expect(hit?.excerpt).toMatch(/^Saldo/)
  })

  it('asks for all words when some article has them all', async () => {
    const places = (await find('en', 'bitel suspended')).map(({ articleId }) => articleId)
    expect(places).toContain('bitel')
    expect(places).not.toContain('claro')
  })

  it('falls back to some of the words when no article has them all', async () => {
    expect(await firstPlace('en', 'roaming dinosaur')).toBe('words')
  })

  it('finds nothing for nothing', async () => {
    expect(await find('zh-CN', ' 　？！')).toEqual([])
    expect(await find('zh-CN', '恐龙')).toEqual([])
  })

  it('marks what it met, in the letters of the text', async () => {
    const [hit] = await find('es', 'codigo de verificacion')
    expect(hit?.ranges.map(({ start, end }) => hit.excerpt.slice(start, end))).toEqual([
      'Código',
      'verificación',
    ])
  })
})

/** Queries as people type them: pieces of the guide's own languages, mixed with anything. */
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc
        .constantFrom(...Array.from('卡号码余额充值短信验证recargaclaróSIM 270*#（’'))
        .chain((character) => fc.constantFrom(character, character + character, ` ${character}`)),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join('')),
)

describe.each(LANGUAGES)('any query in %s', (language) => {
  it('is answered without an error, and every hit shows a piece of it', async () => {
    const { articles } = await loadGuide(language)
    fc.assert(
      fc.property(queries, (query) => {
        const pieces = termsOf(query).flatMap((term) => [term.whole, ...term.pieces])
        for (const { excerpt, ranges } of searchGuide(articles, query)) {
          expect(ranges.length).toBeGreaterThan(0)
          for (const { start, end } of ranges) {
            const met = foldWithPlaces(excerpt.slice(start, end)).text
            expect(pieces.some((piece) => met.includes(piece))).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('finds a text by any run of it, whatever its letters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.nat(),
      (title, seed) => {
        const terms = termsOf(title)
        const term = terms[seed % Math.max(1, terms.length)]
        if (!term) return
        const articles = [{ id: 'words', title, summary: '', blocks: [] }] as const
        expect(searchGuide(articles, term.whole)).not.toEqual([])
      },
    ),
  )
})
