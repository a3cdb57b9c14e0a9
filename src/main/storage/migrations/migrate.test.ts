import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CARD_DOCUMENT_VERSION } from '@shared/domain/cardDocument'
import { describe, expect, it } from 'vitest'
import { CARD_FORMAT, readDocument } from '../documentFormat'
import { migrate } from './migrate'

const frozen = (version: number) =>
  readFileSync(join(import.meta.dirname, 'frozen', `card-v${version}.json`), 'utf8')

const VERSIONS = Array.from({ length: CARD_DOCUMENT_VERSION }, (_, index) => index + 1)

describe('old card documents', () => {
  // The frozen files are as that version wrote them. They are never written anew: a test that fails
  // here says that somebody's cards would be lost.
  it.each(VERSIONS)('of version %i are read for ever', (version) => {
    expect(readDocument(frozen(version), CARD_FORMAT).is).toBe('good')
  })

  it.each(VERSIONS)('lose nothing of what version %i wrote', (version) => {
    expect(readDocument(frozen(version), CARD_FORMAT)).toMatchObject({
      document: {
        ...(JSON.parse(frozen(version)) as object),
        schemaVersion: CARD_DOCUMENT_VERSION,
      },
    })
  })
})

describe('migrations', () => {
  const steps = {
    1: (raw: object) => ({ ...raw, colour: 'red' }),
    2: ({ colour, ...raw }: Readonly<Record<string, unknown>>) => ({ ...raw, color: colour }),
  }

  it('go step by step, and leave the original as it was', () => {
    const original = Object.freeze({ schemaVersion: 1, name: 'a' })
    expect(migrate(original, 1, 3, steps)).toEqual({ schemaVersion: 3, name: 'a', color: 'red' })
  })

  it('stop where a step is missing instead of going on with half a document', () => {
    expect(() => migrate({ schemaVersion: 3 }, 3, 4, steps)).toThrow()
  })
})
