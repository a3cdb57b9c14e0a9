import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFaults } from './faultsBuild.mjs'
import { killManyTimes } from './kills.mjs'
import { tableText } from './table.mjs'
import { wrongIn } from './verdict.mjs'

const KILLS = 100

const before = { cards: { a: '1', b: '1' }, contents: { a: '1', b: '1' }, settings: '1' }
/** @param {Partial<import('./verdict.mjs').State>} now */
const found = (now) => ({ ...before, ...now })

describe('the verdict on what a start finds', () => {
  it('is good when everything is as it was acknowledged, or the deed under way is done', () => {
    const begun = { deed: 'an edited renewal', touches: ['a'] }
    expect(wrongIn({ before, begun: null, found: before })).toEqual([])
    expect(wrongIn({ before, begun, found: before })).toEqual([])
    expect(wrongIn({ before, begun, found: found({ cards: { a: '2', b: '1' } }) })).toEqual([])
  })

  it('is bad when something acknowledged is gone, or another card changed', () => {
    const begun = { deed: 'an edited renewal', touches: ['a'] }
    const lost = found({ cards: { a: '1' } })
    expect(wrongIn({ before, begun: null, found: lost })).toEqual(['lost: b'])
    expect(wrongIn({ before, begun, found: lost })).toEqual(['lost: b during an edited renewal'])
    expect(wrongIn({ before, begun: null, found: found({ settings: '0' }) })).toHaveLength(1)
  })

  it('is bad when a deed that is whole or not at all is half', () => {
    const begun = { deed: 'an import', touches: null, all: 2 }
    const half = found({ cards: { a: '1', b: '1', c: '1' } })
    expect(wrongIn({ before, begun, found: half })).toEqual(['half: an import, 1 of 2'])
    const whole = { a: '0', b: '0' }
    const restoring = { deed: 'everything out of a snapshot', touches: null, whole }
    const torn = found({ cards: { a: '2', b: '1' }, contents: { a: '0', b: '1' } })
    expect(wrongIn({ before, begun: restoring, found: torn })).toHaveLength(1)
  })
})

describe('the process that writes the records', () => {
  /** @type {string} */
  let folder
  /** @type {string} */
  let program
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keepline-faults-'))
    program = await buildFaults(join(folder, 'build'))
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it(`loses nothing and leaves nothing half when it is killed ${KILLS} times at any moment`, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    const table = await killManyTimes(program, folder, { kills: KILLS, seed })
    expect(table.wrong, `seed ${seed}\n${tableText(table)}`).toEqual([])
  }, 600_000)
})
