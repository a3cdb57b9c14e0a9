import { describe, expect, it } from 'vitest'
import { findRenewal } from './renewalChanges'
import {
  type RenewalPatch,
  gatheredPatches,
  patchesByCard,
  reversePatch,
  withPatches,
} from './renewalPatch'
import { aDocument, aRenewal } from '../testing/documents'

const NOW = '2026-11-22T15:00:00.000Z'
const document = aDocument({}, [
  aRenewal('2026-01-01', { channel: 'app' }),
  aRenewal('2026-02-01', { status: 'paid', note: '留着' }),
])
const [first, second] = document.renewals

const patched = (patches: Record<string, RenewalPatch>) =>
  withPatches(document, new Map(Object.entries(patches)), NOW)

describe('a change of many renewals at once', () => {
  it('changes what it names, and nothing else', () => {
    const changed = patched({ 'renewal-2026-02-01': { channel: 'shop', method: null } })
    expect(changed?.renewals).toEqual([
      first,
      { ...second, channel: 'shop', method: null, updatedAt: NOW },
    ])
  })

  it('puts into the trash and takes out again', () => {
    const gone = patched({ 'renewal-2026-01-01': { isDeleted: true } })
    expect(gone && findRenewal(gone, 'renewal-2026-01-01')?.deletedAt).toBe(NOW)
    expect(patched({ 'renewal-2026-01-01': { isDeleted: false } })?.renewals[0]?.deletedAt).toBe(
      null,
    )
  })

  it('is nothing at all when one of the renewals is not there', () => {
    expect(patched({ 'renewal-2026-01-01': { status: 'failed' }, unknown: {} })).toBeNull()
  })

  it('is taken back by what each renewal said before', () => {
    if (!first || !second) throw new Error('There are two.')
    const patch: RenewalPatch = { channel: 'shop', status: 'refunded', isDeleted: true }
    const back = (renewal: typeof first) => ({ [renewal.id]: reversePatch(renewal, patch) })
    const changed = patched({ [first.id]: patch, [second.id]: patch })
    const undone =
      changed &&
      withPatches(changed, new Map(Object.entries({ ...back(first), ...back(second) })), NOW)
    expect(undone?.renewals).toEqual(
      document.renewals.map((renewal) => ({ ...renewal, updatedAt: NOW })),
    )
    expect(reversePatch(first, { method: 'cash' })).toEqual({ method: null })
  })

  it('are grouped by card and patch, and taken apart again', () => {
    const gathered = gatheredPatches([
      { cardId: 'card-0001', renewalId: 'renewal-1', patch: { status: 'paid' } },
      { cardId: 'card-0002', renewalId: 'renewal-2', patch: { status: 'paid' } },
      { cardId: 'card-0001', renewalId: 'renewal-3', patch: { status: 'failed' } },
      { cardId: 'card-0001', renewalId: 'renewal-4', patch: { status: 'paid' } },
    ])
    expect(gathered.map(({ cardId, renewalIds }) => [cardId, ...renewalIds])).toEqual([
      ['card-0001', 'renewal-1', 'renewal-4'],
      ['card-0002', 'renewal-2'],
      ['card-0001', 'renewal-3'],
    ])
    expect([...patchesByCard(gathered)].map(([id, patches]) => [id, ...patches.keys()])).toEqual([
      ['card-0001', 'renewal-1', 'renewal-4', 'renewal-3'],
      ['card-0002', 'renewal-2'],
    ])
  })
})
