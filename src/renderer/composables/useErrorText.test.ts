import { describe, expect, it } from 'vitest'
import { ERROR_CODES, ERROR_PARAMS } from '@shared/contract/result'
import { ISSUE_PARAMS } from '@shared/domain/base/fieldIssue'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { loadMessages } from '@shared/i18n/load'

/** The figures and names that a text asks for. */
const usedIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

describe.each(LANGUAGES)('in %s', (language) => {
  it('has a sentence for everything that can be wrong with a field, of what the code tells', async () => {
    const { validation } = await loadMessages(language)
    const texts = new Map(
      Object.entries(validation).flatMap(([topic, codes]) =>
        Object.entries(codes).map(([code, text]) => [`${topic}.${code}`, text]),
      ),
    )
    expect([...texts.keys()].sort()).toEqual(Object.keys(ISSUE_PARAMS).sort())
    for (const [code, params] of Object.entries(ISSUE_PARAMS)) {
      expect(Object.keys(params), code).toEqual(expect.arrayContaining(usedIn(texts.get(code))))
    }
  })

  it('has a sentence for every failure of a request, of what the code tells', async () => {
    const { errors } = await loadMessages(language)
    expect(ERROR_CODES.filter((code) => !errors[code])).toEqual([])
    for (const [key, text] of Object.entries(errors)) {
      const code = ERROR_CODES.find((each) => each === key.replace(/-(archived|trash)$/, ''))
      const params = code === undefined ? [] : Object.keys(ERROR_PARAMS[code])
      expect(params, key).toEqual(expect.arrayContaining(usedIn(text)))
    }
  })
})
