import { describe, expect, it, vi } from 'vitest'
import { aCard, aDocument } from '../testing/documents'
import { sourceOfJson } from './importJson'

// As if the version before had called the label "title".
vi.mock(import('../../migrations/migrations'), async (original) => {
  const shipped = await original()
  const { card } = shipped.MIGRATIONS
  const relabelled = (raw: Readonly<Record<string, unknown>>) => {
    const { title, ...rest } = raw['card'] as Record<string, unknown>
    return { ...raw, card: { ...rest, label: title } }
  }
  const next = { ...card, [Object.keys(card).length + 1]: relabelled }
  return { ...shipped, MIGRATIONS: { ...shipped.MIGRATIONS, card: next } }
})

const { schemaVersion, ...today } = aDocument({ label: '银行卡号' })
const { label, ...card } = aCard({ label: '银行卡号' })
const older = { ...today, schemaVersion: schemaVersion - 1, card: { ...card, title: label } }

describe('a file of our own', () => {
  it('of an older version goes through the same migrations as the library', () => {
    const exported = { format: 'keepline-export', formatVersion: 1, cards: [older] }
    const read = { ok: true, document: { schemaVersion, card: { label } } }
    expect(sourceOfJson(exported)).toMatchObject({ what: 'cards', cards: [read] })
    expect(sourceOfJson(older)).toMatchObject({ what: 'cards', cards: [read] })
  })

  it('of a newer version is named so, card by card', () => {
    const newer = { ...today, schemaVersion: schemaVersion + 1 }
    expect(sourceOfJson(newer)).toMatchObject({
      cards: [{ ok: false, label, number: card.number, code: 'import.newer' }],
    })
  })

  it('with a card that is none holds up no other', () => {
    const cards = [null, { schemaVersion, card: { label } }, older]
    expect(sourceOfJson({ format: 'keepline-export', formatVersion: 1, cards })).toMatchObject({
      cards: [
        { ok: false, label: '', code: 'import.damaged' },
        { ok: false, label, code: 'import.damaged' },
        { ok: true },
      ],
    })
  })
})
