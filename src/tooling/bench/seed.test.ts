import { CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { manyCards } from './seed'

it('makes cards as the app itself stores them, each with its own number', () => {
  let ids = 0
  const documents = manyCards(20, '2026-11-22T12:00:00.000Z', () => `benchmark-${ids++}`)
  for (const document of documents) expect(v.parse(CardDocumentSchema, document)).toEqual(document)
  expect(new Set(documents.map(({ card }) => card.number)).size).toBe(20)
})
