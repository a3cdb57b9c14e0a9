import { expect, it } from 'vitest'
import { storedCard } from '../testing/memory'
import { changedCards } from './changedCards'

const kept = storedCard('kept')

it('names what was added, written or removed, each once, and what is untouched not at all', () => {
  const before = [kept, storedCard('changed'), storedCard('gone')]
  const after = [kept, storedCard('changed', { label: '新' }), storedCard('added')]
  expect(changedCards(before, after)).toEqual(['changed', 'added', 'gone'])
  expect(changedCards(before, before)).toEqual([])
})
