import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/settings/languages'
import { loadGuide } from '../guide/load'
import { GLOSSARY, type Term } from './glossary'
import { loadMessages } from './load'

type Texts = readonly (readonly [key: string, text: string])[]

/** Not for the reader, or quoted from the operators’ own screens (`es`). */
const UNREAD = [
  'id',
  'kind',
  'tone',
  'heading',
  'article',
  'sources',
  'facts',
  'grade',
  'operators',
  'es',
]

function textsIn(tree: unknown, key: string, unread: readonly string[] = []): Texts {
  if (typeof tree === 'string') return [[key, tree]]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, inner]: readonly [string, unknown]) =>
    unread.includes(name) ? [] : textsIn(inner, `${key}.${name}`, unread),
  )
}

async function allTexts(language: Language): Promise<Texts> {
  const { articles, guideSteps } = await loadGuide(language)
  return [
    ...textsIn(await loadMessages(language), '').map(
      ([key, text]) => [key.slice(1), text] as const,
    ),
    ...articles.flatMap((article) => textsIn(article, `guide-article ${article.id}`, UNREAD)),
    ...guideSteps.flatMap((step) => textsIn(step, `guide-step ${step.id}`, UNREAD)),
  ]
}

/** The forbidden word as it stands in the text; names of parameters and addresses are no words. */
function forbiddenIn(whole: string, { not }: Term): string | null {
  const text = whole.replace(/\{\w+\}|https?:\S+/g, '')
  for (const word of not) {
    const found = typeof word === 'string' ? text.includes(word) && word : word.exec(text)?.[0]
    if (found) return found
  }
  return null
}

function offences(language: Language, texts: Texts): readonly string[] {
  return GLOSSARY[language].flatMap((term) =>
    texts.flatMap(([key, text]) => {
      const word = forbiddenIn(text, term)
      if (word === null || term.except?.some(({ under }) => key.startsWith(under))) return []
      return [`${language} ${key}: ${word}, use ${term.use}`]
    }),
  )
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are those of the glossary, in the window and in the guide', async () => {
    const texts = await allTexts(language)
    expect(texts.some(([key]) => key.startsWith('guide-step'))).toBe(true)
    expect(offences(language, texts)).toEqual([])
  })

  it('are excepted only where another meaning needs it', async () => {
    const texts = await allTexts(language)
    const unneeded = GLOSSARY[language].flatMap((term) =>
      (term.except ?? [])
        .filter(
          ({ under }) =>
            !texts.some(([key, text]) => key.startsWith(under) && forbiddenIn(text, term)),
        )
        .map(({ under }) => `${term.use}: ${under}`),
    )
    expect(unneeded).toEqual([])
  })
})

it('a forbidden word is found wherever it stands, and named with its key', () => {
  const found = (language: Language, text: string) =>
    offences(language, [['tray.renew', text]]).map((offence) => offence.split(': ')[1])
  expect(found('zh-CN', '号码可能已被注销。')).toEqual(['注销, use 销号'])
  expect(found('zh-CN', '记录续费')).toEqual([])
  expect(found('zh-CN', '续费')).toEqual(['续费, use 记录续费'])
  expect(found('es', 'Recargar cuando tú puedas')).toEqual(['tú, use usted'])
  expect(found('es', 'Salir del programa')).toEqual(['del programa, use la aplicación'])
  expect(found('es', 'Otro programa cambió el archivo')).toEqual([])
  expect(found('es', 'Recuperar: línea')).toEqual(['Recuperar, use Restaurar'])
  expect(found('es', 'Desde el 14-02-2026')).toEqual(['14-02-2026, use 2026-02-14'])
  expect(found('es', 'Las recargas actuales están acreditadas')).toEqual([])
  expect(found('en', 'It receives messages')).toEqual(['messages, use text message, SMS'])
  expect(found('en', 'It receives text messages')).toEqual([])
})
