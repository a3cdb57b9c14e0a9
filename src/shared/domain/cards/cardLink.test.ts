import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardIdOfLink } from './cardLink'

const ID = 'V1StGXR8_Z5jdHi6B-myT'

describe('a link to a card', () => {
  it('names the card', () => {
    expect(cardIdOfLink(`keepline://card/${ID}`)).toBe(ID)
  })

  it.each([
    ['another host', `keepline://settings/${ID}`],
    ['no host', `keepline:///card/${ID}`],
    ['no slashes', `keepline:card/${ID}`],
    ['another scheme', `https://card/${ID}`],
    ['capitals in the scheme', `KEEPLINE://card/${ID}`],
    ['capitals in the host', `keepline://CARD/${ID}`],
    ['a user', `keepline://user@card/${ID}`],
    ['a port', `keepline://card:80/${ID}`],
    ['no id', 'keepline://card/'],
    ['an id that is too short', 'keepline://card/abc'],
    ['an id that is too long', `keepline://card/${'a'.repeat(65)}`],
    ['a very long text', `keepline://card/${'a'.repeat(1_000_000)}`],
    ['a slash behind the id', `keepline://card/${ID}/`],
    ['more path', `keepline://card/${ID}/renew`],
    ['a way up', `keepline://card/../${ID}`],
    ['a query', `keepline://card/${ID}?delete=1`],
    ['a fragment', `keepline://card/${ID}#/settings`],
    ['an escaped slash', `keepline://card/${ID}%2Frenew`],
    ['an escaped letter', `keepline://card/%56${ID.slice(1)}`],
    ['a NUL', `keepline://card/${ID}\0`],
    ['a line feed', `keepline://card/${ID}\n`],
    ['a space before it', ` keepline://card/${ID}`],
    ['a second link', `keepline://card/${ID} keepline://card/${ID}`],
    ['letters that look alike', `keepline://card/${ID.slice(1)}а`],
    ['nothing', ''],
  ])('is refused with %s', (_what, link) => {
    expect(cardIdOfLink(link)).toBeNull()
  })

  it('is the id with its prefix and nothing else, whatever is asked', () => {
    const piece = fc.oneof(
      fc.constantFrom('keepline:', '//', 'card', '/', ID, '?', '#', '%2F', '..', '@', ':', '\n'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const id = cardIdOfLink(text)
        if (id === null) return
        expect(id).toMatch(/^[\w-]{8,64}$/)
        expect(text).toBe(`keepline://card/${id}`)
      }),
      { numRuns: 2_000 },
    )
  })
})
