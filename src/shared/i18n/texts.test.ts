import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/settings/settings'
import { loadMessages } from './load'

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
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name))].sort()

const texts = async (language: (typeof LANGUAGES)[number]) => flatten(await loadMessages(language))

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('have no empty place', async () => {
    const empty = [...(await texts(language))].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it('have the keys and the figures of the Chinese ones', async () => {
    const [source, translated] = [await texts('zh-CN'), await texts(language)]
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort())
    const differing = [...source].filter(([key, text]) => {
      const expected = placeholdersOf(text)
      return placeholdersOf(translated.get(key) ?? '').join() !== expected.join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })
})

it('are really translated', async () => {
  const [zh, es, en] = await Promise.all([texts('zh-CN'), texts('es'), texts('en')])
  const isChinese = /\p{Script=Han}/u
  const leftover = [...es, ...en].filter(([, text]) => isChinese.test(text.replace('保号簿', '')))
  expect(leftover).toEqual([])
  expect([...zh.values()].some((text) => isChinese.test(text))).toBe(true)
})
