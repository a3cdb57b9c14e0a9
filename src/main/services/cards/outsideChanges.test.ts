import { expect, it } from 'vitest'
import type { OutsideNote } from '../../ports/records'
import type { Change } from '../common/changeHub'
import { createOutsideWatch } from './outsideChanges'

/** A data folder that other programs change, and what was told of it. */
function watched() {
  const found: OutsideNote[] = []
  const told: Change[] = []
  let whenFound = () => {}
  let seenByLooking: OutsideNote[] = []
  const outside = {
    look: () => void found.push(...seenByLooking.splice(0)),
    take: () => found.splice(0),
    follow: (listen: () => void) => void (whenFound = listen),
  }
  const watch = () => createOutsideWatch(outside, { publish: (change) => void told.push(change) })
  return {
    told,
    watch,
    change: (...notes: OutsideNote[]) => (seenByLooking = notes),
    findWhileReading(note: OutsideNote) {
      found.push(note)
      whenFound()
    },
  }
}

const card = (id: string) => ({ kind: 'card', id }) as const
const views = { kind: 'views', id: 'views' } as const

it('tells of all cards that were changed at once, and of damage that came or went', () => {
  const { told, watch, change } = watched()
  change(card('card-0001'), views, card('card-0002'))
  watch().look()
  expect(told).toEqual([
    { what: 'cards', ids: ['card-0001', 'card-0002'] },
    { what: 'views' },
    { what: 'damage' },
  ])
})

it('tells nothing when nothing was changed', () => {
  const { told, watch } = watched()
  watch().look()
  expect(told).toEqual([])
})

it('tells what is found in the middle of a change after that change', async () => {
  const { told, watch, findWhileReading } = watched()
  watch()
  findWhileReading(card('card-0001'))
  expect(told).toEqual([])
  await Promise.resolve()
  expect(told).toEqual([{ what: 'cards', ids: ['card-0001'] }, { what: 'damage' }])
})

it('tells what was found while the folder was opened', () => {
  const { told, watch, findWhileReading } = watched()
  findWhileReading({ kind: 'cards', id: 'cards' })
  watch()
  expect(told).toEqual([{ what: 'damage' }])
})
