import { describe, expect, it, vi } from 'vitest'
import { createOpenRequests, hasOpenRequest, withoutOverlongRequests } from './openRequests'

const ID = 'V1StGXR8_Z5jdHi6B-myT'
const OTHER = 'another-card-0001'

function setUp() {
  const window = { show: vi.fn() }
  const logger = { info: vi.fn(), error: vi.fn() }
  const requests = createOpenRequests({ window, logger })
  return { ...requests, window, logger }
}

describe('a start', () => {
  it.each([
    ['a link', [`keepline://card/${ID}`]],
    ['a switch', [`--open=card:${ID}`]],
    ['one among switches of others', ['--no-sandbox', `--open=card:${ID}`, '--data-dir=/a']],
  ])('with %s leads to the card', (_what, words) => {
    const { followArguments, window, logger } = setUp()
    followArguments(['/usr/bin/keepline', ...words])
    expect(window.show).toHaveBeenCalledExactlyOnceWith({ page: 'card', cardId: ID })
    expect(logger.info).not.toHaveBeenCalled()
  })

  it('without any shows the window where it is', () => {
    const { followArguments, window, logger } = setUp()
    followArguments(['/usr/bin/keepline', '--data-dir=/home/keepline:card', '/work'])
    expect(window.show).toHaveBeenCalledExactlyOnceWith()
    expect(logger.info).not.toHaveBeenCalled()
  })

  it.each([
    ['two links', [`keepline://card/${ID}`, `keepline://card/${OTHER}`]],
    ['a link and a switch', [`--open=card:${ID}`, `keepline://card/${ID}`]],
    ['another place', ['keepline://settings']],
    ['capitals', [`KEEPLINE://card/${ID}`]],
    ['a space before the link', [` keepline://card/${ID}`]],
    ['a query', [`keepline://card/${ID}?x`]],
    ['a switch for another place', ['--open=settings']],
    ['a switch for a file', ['--open=card:../../etc/passwd']],
    ['an empty switch', ['--open']],
    ['a switch of two words', ['--open', `card:${ID}`]],
    ['a link within a switch', [`--open=keepline://card/${ID}`]],
  ])('with %s opens nothing but the window, and notes no word of it', (_what, words) => {
    const { followArguments, window, logger } = setUp()
    followArguments(['/usr/bin/keepline', ...words])
    expect(window.show).toHaveBeenCalledExactlyOnceWith()
    expect(logger.info).toHaveBeenCalledExactlyOnceWith('link-refused', {
      links: words.filter((word) => !word.startsWith('card:')).length,
    })
  })

  it('tells whether anything was asked for', () => {
    expect(hasOpenRequest(['/usr/bin/keepline', '--at-login'])).toBe(false)
    expect(hasOpenRequest(['/usr/bin/keepline', 'keepline://anything'])).toBe(true)
    expect(hasOpenRequest(['keepline://is-the-program'])).toBe(false)
  })
})

describe('a command line longer than what can be passed on', () => {
  it('loses its over-long requests, which are refused by their rest', () => {
    const argv = ['/usr/bin/keepline', '--at-login', `keepline://card/${'a'.repeat(40_000)}`]
    const shorter = withoutOverlongRequests(argv) ?? []
    expect(shorter).toEqual(['/usr/bin/keepline', '--at-login', '--open='])
    const { followArguments, logger } = setUp()
    followArguments(shorter)
    expect(logger.info).toHaveBeenCalledWith('link-refused', { links: 1 })
  })

  it('is left alone when there is nothing over-long to refuse', () => {
    const path = `--data-dir=/${'a'.repeat(2_000)}`
    expect(withoutOverlongRequests(['keepline', path, `keepline://card/${ID}`])).toBeNull()
  })
})

describe('a link that the system hands over', () => {
  it('leads to the card', () => {
    const { followLink, window } = setUp()
    followLink(`keepline://card/${ID}`)
    expect(window.show).toHaveBeenCalledExactlyOnceWith({ page: 'card', cardId: ID })
  })

  it('is refused when it is anything else', () => {
    const { followLink, window, logger } = setUp()
    followLink(`keepline://card/${ID}#/settings`)
    expect(window.show).toHaveBeenCalledExactlyOnceWith()
    expect(logger.info).toHaveBeenCalledOnce()
  })
})
