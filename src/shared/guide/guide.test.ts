import { describe, expect, it } from 'vitest'
import { OPERATOR_NAMES } from '../domain/operators/operators'
import { LANGUAGES } from '../domain/settings/languages'
import { RENEWAL_STEPS } from '../domain/renewals/renewalProgress'
import { loadMessages } from '../i18n/load'
import { linkTitle } from './links'
import { loadGuide } from './load'
import { remarksFor } from './guideSteps'
import type { Guide } from './guide'
import { ARTICLE_IDS, type GuideLink } from './structure'

const FIXED = [
  'checkedOn',
  'kind',
  'id',
  'tone',
  'grade',
  'sources',
  'facts',
  'es',
  'article',
  'heading',
  'operator',
]

/** The guide with every translatable text removed. */
function shapeOf(guide: Guide): unknown {
  return JSON.parse(
    JSON.stringify(guide, (key, value: unknown) =>
      typeof value === 'string' && !FIXED.includes(key) && Number.isNaN(Number(key)) ? '' : value,
    ),
    (key, value: unknown) =>
      Array.isArray(value) && ['items', 'actions'].includes(key) ? value.length : value,
  )
}

function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return FIXED.includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .filter(([name]) => name !== 'operators')
    .flatMap(([name, inner]) => textsOf(inner, name))
}

const linksOf = ({ articles, guideSteps }: Guide): readonly GuideLink[] => [
  ...articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'links' ? block.links : [])),
  ),
  ...guideSteps.flatMap(({ links }) => links),
]

describe.each(LANGUAGES)('the guide in %s', (language) => {
  it('has the articles, blocks, sources and steps of the Chinese one, item by item', async () => {
    const guide = await loadGuide(language)
    const present = guide.articles.map(({ id }) => id)
    expect(ARTICLE_IDS.filter((id) => !present.includes(id))).toEqual([])
    expect(present).toEqual(ARTICLE_IDS)
    expect(shapeOf(guide)).toEqual(shapeOf(await loadGuide('zh-CN')))
    expect(guide.guideSteps.map(({ id }) => id)).toEqual(RENEWAL_STEPS)
  })

  it('has no empty place', async () => {
    expect(textsOf(await loadGuide(language)).filter((text) => text.trim() === '')).toEqual([])
  })

  it('leads every link to a place that exists', async () => {
    const guide = await loadGuide(language)
    const broken = linksOf(guide).filter((link) => linkTitle(guide.articles, link) === null)
    expect(broken).toEqual([])
  })

  it('explains at least forty Spanish words, each once', async () => {
    const { articles } = await loadGuide(language)
    const words = articles
      .find(({ id }) => id === 'words')
      ?.blocks.flatMap((block) => (block.kind === 'words' ? block.words.map(({ es }) => es) : []))
    expect(words?.length).toBeGreaterThanOrEqual(40)
    expect(new Set(words).size).toBe(words?.length)
  })
})

it('gives each heading of an article its own anchor', async () => {
  const { articles } = await loadGuide('zh-CN')
  for (const { blocks } of articles) {
    const anchors = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    expect(new Set(anchors).size).toBe(anchors.length)
  }
})

it('is really translated', async () => {
  const isChinese = /\p{Script=Han}/u
  const [zh, ...others] = await Promise.all(LANGUAGES.map(loadGuide))
  expect(others.flatMap((each) => textsOf(each)).filter((text) => isChinese.test(text))).toEqual([])
  const names = Object.values(OPERATOR_NAMES)
  const other = textsOf(zh).filter((text) => !isChinese.test(text) && !names.includes(text))
  expect(other).toEqual([])
})

it('speaks to the reader as the rest of the app does', async () => {
  const [zh, es] = await Promise.all([loadGuide('zh-CN'), loadGuide('es')])
  expect(textsOf(zh).filter((text) => text.includes('你'))).toEqual([])
  const familiar = /(^|[^\p{L}])(tú|tu|tus|te|puedes|debes|tienes|usted)(?!\p{L})/iu
  const withoutLinks = textsOf(es).map((text) => text.replace(/https:\S+/g, ''))
  expect(withoutLinks.filter((text) => familiar.test(text))).toEqual([])
})

it.each(LANGUAGES)('names the status of a renewal as the form does in %s', async (language) => {
  const { status } = (await loadMessages(language)).renewals
  const { articles } = await loadGuide(language)
  const texts = textsOf(articles.find(({ id }) => id === 'step-by-step')).join()
  for (const name of [status.paid, status.effective]) expect(texts).toContain(`“${name}”`)
})

it('keeps the remarks of one operator from the others', async () => {
  const { guideSteps } = await loadGuide('en')
  const verify = guideSteps.find(({ id }) => id === 'verify')
  expect(verify && remarksFor(verify, 'bitel')).toHaveLength(1)
  expect(verify && remarksFor(verify, 'claro')).toEqual([])
})

it.each(LANGUAGES)('keeps each step of a renewal short in %s', async (language) => {
  for (const { actions, words, troubles } of (await loadGuide(language)).guideSteps) {
    expect(actions.length).toBeGreaterThanOrEqual(2)
    expect(actions.length).toBeLessThanOrEqual(4)
    expect(words.length).toBeGreaterThan(0)
    expect(troubles.length).toBeGreaterThan(0)
  }
})
