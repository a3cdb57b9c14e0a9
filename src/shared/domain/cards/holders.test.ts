import { expect, it } from 'vitest'
import type { Holder } from './cardProfile'
import { LINES_PER_HOLDER, linesPerHolder } from './holders'
import { aDocument } from '../testing/documents'

const SELF: Holder = { relation: 'self', name: '', documentKind: 'passport' }
const named = (name: string): Holder => ({ relation: 'family', name, documentKind: null })

const lines = (count: number, holder: Holder) =>
  Array.from({ length: count }, (_, index) => aDocument({ id: `card-${index}`, holder }))

it('allows seven lines a person, and says when there are more', () => {
  expect(linesPerHolder(lines(LINES_PER_HOLDER.most, SELF))[0]?.isOverLimit).toBe(false)
  expect(linesPerHolder(lines(8, SELF))).toMatchObject([{ name: null, isOverLimit: true }])
})

it('takes one person for one, however the name is spaced, cased or typed', () => {
  const documents = ['Ana Quispe', ' ana  quispe', 'ＡＮＡ Quispe'].flatMap((name) =>
    lines(1, named(name)),
  )
  expect(linesPerHolder(documents)).toMatchObject([{ name: 'Ana Quispe', isOverLimit: false }])
  expect(linesPerHolder(documents)[0]?.cardIds).toHaveLength(3)
})

it('counts all of the user’s own lines together, whatever name stands beside them', () => {
  const documents = [...lines(1, SELF), ...lines(1, { ...SELF, name: '王芳' })]
  expect(linesPerHolder(documents)).toHaveLength(1)
})

it('counts no card with an unknown holder, and no archived one', () => {
  const past = '2026-01-01T00:00:00.000Z'
  expect(
    linesPerHolder([
      aDocument(),
      aDocument({ holder: named('   ') }),
      aDocument({ holder: SELF, archivedAt: past }),
      aDocument({ holder: SELF, deletedAt: past }),
    ]),
  ).toEqual([])
})
