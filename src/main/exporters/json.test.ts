import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CivilDateSchema } from '@shared/domain/base/civilDate'
import { ExportedLibrarySchema } from '@shared/domain/exports/exportedLibrary'
import { cardWith } from './testing/cardWith'
import { exported } from './testing/exported'
import { nastyTexts } from './testing/nastyTexts'

const read = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))

describe('the lossless export', () => {
  it('is what its schema says, and holds the cards as they are', async () => {
    const cards = [cardWith(nastyTexts(60).map((note) => ({ note }))), cardWith([])]
    expect(v.parse(ExportedLibrarySchema, read(await exported(cards, 'json')))).toEqual({
      format: 'keepline-export',
      formatVersion: 1,
      exportedAt: '2026-11-22T16:07:11.000Z',
      exportedBy: 'Keepline 1.2.3',
      scope: 'all',
      cards,
    })
  })

  it('is a whole file when there is nothing', async () => {
    expect(v.parse(ExportedLibrarySchema, read(await exported([], 'json'))).cards).toEqual([])
  })

  it('brings back any text there is, half of a surrogate pair too', async () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(anything, async (units) => {
        const cards = [cardWith([{ note: String.fromCharCode(...units) }])]
        expect(read(await exported(cards, 'json'))).toMatchObject({ cards })
      }),
    )
  })

  it('gives the same bytes again after it was read back, whatever order the fields were in', async () => {
    const cards = [cardWith([{ note: '保号' }, { plan: 'Chévere' }])]
    const first = await exported(cards, 'json')
    const shuffled = cards.map(({ card, ...rest }) => ({ ...rest, card: { ...card } }))
    const back = v.parse(ExportedLibrarySchema, read(first)).cards
    expect(await exported(shuffled, 'json')).toEqual(first)
    expect(await exported(back, 'json')).toEqual(first)
  })
})

/** For other people's programs. `npx vitest -u` regenerates it after the records have changed. */
it('is documented by a JSON Schema that is up to date', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Keepline export, version 1',
    ...toJsonSchema(ExportedLibrarySchema, {
      target: 'draft-2020-12',
      typeMode: 'output',
      // JSON Schema cannot express custom checks; the format of dates it can.
      errorMode: 'ignore',
      overrideSchema: ({ valibotSchema }) =>
        valibotSchema === CivilDateSchema ? { type: 'string', format: 'date' } : undefined,
    }),
  }
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 })
  await expect(text).toMatchFileSnapshot('../../shared/schemas/keepline-export-1.schema.json')
})
