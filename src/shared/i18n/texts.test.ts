import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/settings/languages'
import { FIGURES, withFigures } from './figures'
import { loadMessages } from './load'
import type { Messages } from './texts'

type Tree = { readonly [key: string]: string | Tree }

function flatten(tree: Tree, path = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(path + key, value)
    else for (const [inner, text] of flatten(value, `${path}${key}.`)) texts.set(inner, text)
  }
  return texts
}

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-zA-Z.]+)\}/g)].map(([, name]) => name))].sort()

/** As they are written, with the names of the figures in them. */
const written: ReadonlyMap<Language, ReadonlyMap<string, string>> = new Map(
  await Promise.all(
    LANGUAGES.map(async (language): Promise<[Language, ReadonlyMap<string, string>]> => {
      const { messages }: { messages: Messages } = await import(`./${language}/index.ts`)
      return [language, flatten(messages)]
    }),
  ),
)
const writtenIn = (language: Language) => written.get(language) ?? new Map<string, string>()
const texts = async (language: Language) => flatten(await loadMessages(language))

/** Numbers that are no figure of the app. All others come from the constant that the code counts with. */
const PLAIN_NUMBERS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/三天|tres días|three days/gi, 'the rule of a new SIM, in words'],
  [/每月 1 号/g, 'a day of the month'],
  [/20\d\d-\d\d(-\d\d)?/g, 'a day, to show how one is written'],
  [/09:00/g, 'a time, to show how one is written'],
  [/\b10(\.50)?/g, 'an amount, to show how one is written'],
  [/987 (654|•••) 321/g, 'a number that is nobody’s'],
  [/Prepago Chévere 5/g, 'the name of a plan'],
  [/UTC−5|UTF-8|SHA-?256|sha256|\bA4\b|\bi3\b/g, 'names'],
  [/1 (sol|索尔) =/g, 'the one of a rate'],
  [/[(（]0[)）]/g, 'a key to press'],
  [
    /(from|de|a|entre|between|请填写?) [01] (to|a|y|and|到)|不是 0 到/g,
    'the least of a whole number',
  ],
  [/(?<!\d)2020(?!\d)/g, 'the year of a promotion, a fact'],
  [/变成了 0/g, 'what a spreadsheet makes of a digit'],
]
const NUMBER_WORDS =
  /[两三四五六七八九十百]+ ?(天|个月|年|小时|分钟)|\b(two|three|four|five|six|seven|ten|twelve|fifteen|thirty|ninety|dos|tres|cuatro|cinco|seis|siete|diez|doce|quince|treinta|noventa) (days|months|years|hours|minutes|digits|días|meses|años|horas|minutos|dígitos)/i

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('have no empty place', async () => {
    const empty = [...(await texts(language))].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it('take every figure from the constant that the code counts with', () => {
    const literal = [...writtenIn(language)].filter(([, text]) => {
      const plain = PLAIN_NUMBERS.reduce(
        (rest, [pattern]) => rest.replace(pattern, ''),
        text.replace(/\{[a-zA-Z.]+\}/g, ''),
      )
      return /\d/.test(plain) || NUMBER_WORDS.test(plain)
    })
    expect(literal).toEqual([])
  })

  it('have the keys and the figures of the Chinese ones', () => {
    const [source, translated] = [writtenIn('zh-CN'), writtenIn(language)]
    expect([...source.keys()].filter((key) => !translated.has(key))).toEqual([])
    expect([...translated.keys()].filter((key) => !source.has(key))).toEqual([])
    const differing = [...source].filter(([key, text]) => {
      const expected = placeholdersOf(text)
      return placeholdersOf(translated.get(key) ?? '').join() !== expected.join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })
})

it('are really translated', async () => {
  const zh = await texts('zh-CN')
  const others = LANGUAGES.filter((language) => language !== 'zh-CN').map(texts)
  const translated = (await Promise.all(others)).flatMap((each) => [...each])
  const isChinese = /\p{Script=Han}/u
  const leftover = translated.filter(([, text]) => isChinese.test(text.replace('保号簿', '')))
  expect(leftover).toEqual([])
  expect([...zh.values()].some((text) => isChinese.test(text))).toBe(true)
})

describe('a figure', () => {
  const all = [...written.values()].flatMap((texts) => [...texts.values()])

  it.each(Object.keys(FIGURES))('%s is spoken of', (name) => {
    expect(all.some((text) => text.includes(`{figure.${name}}`))).toBe(true)
  })

  it.each(PLAIN_NUMBERS)('is not excused in vain: %s', (pattern) => {
    expect(all.some((text) => text.search(pattern) >= 0)).toBe(true)
  })

  it('is written as its language does', () => {
    const text = { limit: '{figure.longestCell}; {figure.iccidDigits}' }
    expect(withFigures(text, 'en')).toEqual({ limit: '32,767; 19 or 20' })
    expect(withFigures(text, 'es')).toEqual({ limit: '32.767; 19 o 20' })
    expect(withFigures(text, 'zh-CN')).toEqual({ limit: '32,767; 19或20' })
  })

  it('that does not exist stops the reading of texts', () => {
    expect(() => withFigures({ text: '{figure.luck}' }, 'en')).toThrow('luck')
  })
})
