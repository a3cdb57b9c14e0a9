import { describe, expect, it } from 'vitest'
import { OPERATOR_CONTACTS } from '../domain/operators/operatorContacts'
import type { OperatorId } from '../domain/operators/operators'
import { operatorProfile } from '../domain/operators/operatorProfiles'
import { LANGUAGES, type Language } from '../domain/settings/settings'
import { REGULATION, SOURCES } from '../domain/operators/sources'
import { EVIDENCE, type Evidence } from './evidence'
import { loadGuide } from './load'
import type { Article } from './structure'

const SAYS_UNKNOWN: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /未知|没有.*来源|没有找到/,
  es: /no se sabe|no se conoce|no hallamos|no hay fuente/i,
  en: /unknown|found no|no source/i,
}

interface Claim extends Evidence {
  readonly text: string
}

async function claimsIn(language: Language): Promise<readonly Claim[]> {
  const { articles, renewalSteps } = await loadGuide(language)
  const inArticles = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Claim[] => {
      if (block.kind === 'fact') return [block]
      return block.kind === 'belief' ? [{ ...block, text: block.truth }] : []
    }),
  )
  return [...inArticles, ...renewalSteps.flatMap(({ remarks }) => remarks)]
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

  const large: readonly OperatorId[] = ['claro', 'movistar', 'entel', 'bitel']

  it.each(large)('of %s agrees with the rule that the deadlines follow', async (operator) => {
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
  })

  it.each(large)('of %s names each way to reach it', async (operator) => {
    const { app, hotlines, linesUnderYourId, minimumTopUpPen, ussd } = OPERATOR_CONTACTS[operator]
    const text = await article(language, operator)
    const ways = [app, linesUnderYourId, ...hotlines.map(({ number }) => number)]
    const amounts = minimumTopUpPen ? [String(minimumTopUpPen.value)] : []
    for (const way of [...ways, ...amounts, ...ussd.map(({ code }) => code)]) {
      expect(text).toContain(way)
    }
  })
})

it('cites only sources that are on record', () => {
  const cited = Object.values(EVIDENCE).flatMap(({ sources }): readonly string[] => sources)
  expect(cited.filter((id) => !(id in SOURCES))).toEqual([])
})

it('shows no contact of an operator without saying how sure it is', () => {
  for (const { hotlines, minimumTopUpPen, ussd } of Object.values(OPERATOR_CONTACTS)) {
    for (const known of [...hotlines, ...ussd, ...(minimumTopUpPen ? [minimumTopUpPen] : [])]) {
      expect(known.grade).not.toBe('unverified')
      expect(known.sources).not.toEqual([])
    }
  }
})

it('opens operators’ pages over https only', () => {
  for (const { linesUnderYourId } of Object.values(OPERATOR_CONTACTS)) {
    if (linesUnderYourId !== null) expect(new URL(linesUnderYourId).protocol).toBe('https:')
  }
})
