import * as v from 'valibot'
import { expect, it } from 'vitest'
import { IdSchema } from './id'
import { newId } from './newId'

it('gives ids that no spreadsheet takes for a formula, each another one', () => {
  const ids = Array.from({ length: 2_000 }, newId)
  expect(ids.filter((id) => !/^[0-9A-Za-z]{22}$/.test(id) || !v.is(IdSchema, id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
