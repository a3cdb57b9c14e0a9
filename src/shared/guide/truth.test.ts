import { describe, expect, it } from 'vitest'
import { KNOWN_OPERATOR_IDS, OPERATORS } from '../domain/operators/operators'
import { operatorProfile } from '../domain/operators/operatorProfiles'
import { type Fact, isSourced } from '../domain/operators/facts'
import { SOURCE_KINDS, type Source } from '../domain/operators/source'
import { REGULATION } from '../domain/operators/regulation'
import { SOURCES } from '../domain/operators/sources'
import { LANGUAGES, type Language } from '../domain/settings/languages'
import type { Evidence } from './evidence'
import { FACTS } from './facts'
import { loadGuide } from './load'
import type { Article } from './structure'

const FRONT_PAGES = [
  'latinanoticias-2026-02-13',
  'elcomercio-2026-02-24',
  'huarazenlinea-2021-06-04',
  'itu-e118',
]

/** The facts' own page grades these by the regulator's words in one report. */
const GRADED_ABOVE_THEIR_SOURCES = ['warning-15', 'claim-without-warning', 'movistar-with-balance']

const SAYS_UNKNOWN: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /未知|没有.*来源|没有找到/,
  es: /no se sabe|no se conoce|no hallamos|no hay fuente/i,
  en: /unknown|found no|no source/i,
}

interface Claim extends Evidence {
  readonly text: string
}

async function claimsIn(language: Language): Promise<readonly Claim[]> {
  const { articles, guideSteps } = await loadGuide(language)
  const inArticles = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Claim[] => {
      if (block.kind === 'fact') return [block]
      return block.kind === 'belief' ? [{ ...block, text: block.truth }] : []
    }),
  )
  return [...inArticles, ...guideSteps.flatMap(({ remarks }) => remarks)]
}

const article = async (language: Language, wanted: Article['id']) => {
  const { articles } = await loadGuide(language)
  return JSON.stringify(articles.find(({ id }) => id === wanted))
}

describe.each(LANGUAGES)('what the guide claims in %s', (language) => {
  it('has sources, or says that it is not known', async () => {
    const claims = await claimsIn(language)
    const unsourced = claims.filter(({ sources }) => sources.length === 0)
    expect(unsourced.filter(({ text }) => !SAYS_UNKNOWN[language].test(text))).toEqual([])
    for (const { grade, sources } of claims) {
      expect(grade === 'unverified').toBe(sources.length === 0)
    }
  })

  it.each(KNOWN_OPERATOR_IDS)(
    'of %s agrees with the rule that the deadlines follow',
    async (operator) => {
      const { clocks, steps, advisedCycle } = operatorProfile(operator)
      const shortestCancel = clocks.withoutBalance.cancelAfterDays
      const days = [
        shortestCancel,
        shortestCancel - REGULATION.warningDays,
        clocks.withBalance.cancelAfterDays,
        ...steps.map(({ afterDays }) => afterDays),
        advisedCycle.numberOnly,
        advisedCycle.fullService,
      ]
      const text = await article(language, operator)
      for (const number of days) expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
    },
  )

  it.each(KNOWN_OPERATOR_IDS)('of %s names each way to reach it', async (operator) => {
    const { app, hotlines, linesUnderYourId, minimumTopUpPen, ussd } = OPERATORS[operator].contacts
    const text = await article(language, operator)
    const ways = [app, linesUnderYourId, ...hotlines.map(({ number }) => number)]
    const amounts = minimumTopUpPen ? [String(minimumTopUpPen.value)] : []
    for (const way of [...ways, ...amounts, ...ussd.map(({ code }) => code)]) {
      expect(text).toContain(way)
    }
  })
})

it('has a source for every fact, or counts it as not proved', () => {
  for (const fact of Object.values(FACTS).filter((each: Fact) => isSourced(each))) {
    expect(fact.grade === 'unverified').toBe(fact.sources.length === 0)
    expect(fact.sources.filter((id) => !(id in SOURCES))).toEqual([])
  }
})

it('leads every source to a page of its own, and says who speaks there and when we looked', () => {
  const sources = Object.entries<Source>(SOURCES)
  const front = sources.filter(([, { url }]) =>
    /^\/?$/.test(new URL(url).pathname + new URL(url).search),
  )
  // Of these no exact address is on record.
  expect(front.map(([id]) => id)).toEqual(FRONT_PAGES)
  for (const [, { kind, checkedOn }] of sources) {
    expect(SOURCE_KINDS).toContain(kind)
    expect(checkedOn).toMatch(/^2026-11-2[26]$/)
  }
})

it('keeps no source that nothing is said by', () => {
  const facts = Object.values(FACTS).filter((each: Fact) => isSourced(each))
  const contacts = Object.values(OPERATORS).flatMap(({ contacts }) => contacts.companySources)
  const cited = new Set<string>([...facts.flatMap(({ sources }) => sources), ...contacts])
  expect(Object.keys(SOURCES).filter((id) => !cited.has(id))).toEqual([])
})

it('does not call confirmed what one paper alone reports', () => {
  const alone = Object.entries<Fact>(FACTS).flatMap(([id, fact]) => {
    if (!isSourced(fact) || fact.grade !== 'confirmed' || fact.sources.length > 1) return []
    const [only] = fact.sources
    const official = ['regulator', 'government', 'operator', 'standard', 'dataset']
    return only && official.includes(SOURCES[only].kind) ? [] : [id]
  })
  expect(alone).toEqual(GRADED_ABOVE_THEIR_SOURCES)
})

it('shows no contact of an operator without saying how sure it is', () => {
  for (const { contacts } of Object.values(OPERATORS)) {
    const { hotlines, minimumTopUpPen, codeLogin, ussd } = contacts
    for (const known of [...hotlines, ...ussd, minimumTopUpPen, codeLogin].filter((one) => one)) {
      expect(known?.grade).not.toBe('unverified')
      expect(known?.sources).not.toEqual([])
    }
  }
})

it('opens operators’ pages over https only', () => {
  for (const { contacts } of Object.values(OPERATORS)) {
    const { linesUnderYourId } = contacts
    if (linesUnderYourId !== null) expect(new URL(linesUnderYourId).protocol).toBe('https:')
  }
})
