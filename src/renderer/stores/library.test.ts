// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { CardInput } from '@shared/domain/cards/cardInput'
import { openWindow, testWorld } from '../testing/openWindow'
import { useLibrary } from './library'

const CLARO: CardInput = {
  label: '银行',
  operator: 'claro',
  operatorName: '',
  number: '+51 987 654 321',
  iccid: '',
  imsi: '',
  activatedOn: '',
  firstUsedOn: '',
  lastTopUpOn: '2026-05-20',
  balance: 'no',
  goal: 'numberOnly',
  confirmedExpiry: '',
  hasOwnRule: false,
  renewEveryDays: '',
  cancelAfterDays: '',
  ruleNote: '',
  note: '',
}

async function libraryOf(world = testWorld()) {
  const { pinia } = await openWindow({ render: () => null }, { world })
  return useLibrary(pinia)
}

it('shows a card that was added, with the stage it stands in', async () => {
  const library = await libraryOf()
  const outcome = await library.add(CLARO)
  expect(outcome.ok).toBe(true)
  expect(library.active).toMatchObject([
    { card: { number: '987654321' }, timeline: { current: { stage: 'due' } } },
  ])
})

it('tells which card has a number already, and changes nothing', async () => {
  const library = await libraryOf()
  await library.add(CLARO)
  const outcome = await library.add({ ...CLARO, label: '微信' })
  expect(outcome).toMatchObject({
    ok: false,
    error: { code: 'duplicate-number', params: { label: '银行' } },
  })
  expect(library.active).toHaveLength(1)
})

it('hides a deleted card and brings it back with all that belongs to it', async () => {
  const library = await libraryOf()
  const added = await library.add(CLARO)
  const cardId = added.ok ? added.data.card.id : ''
  await library.remove(cardId)
  expect(library.active).toEqual([])
  await library.restore(cardId)
  expect(library.active).toHaveLength(1)
})

it('reads the library again when the main process says that it is different', async () => {
  const world = testWorld()
  const library = await libraryOf(world)
  world.damaged = [
    { id: 'x', kind: 'card', problem: 'not-json', fileName: 'x.json', backupFrom: null },
  ]
  world.tell('data:changed', undefined)
  await expect.poll(() => library.damaged).toHaveLength(1)
})

it('lets a new day move a card to its next stage', async () => {
  const world = testWorld()
  const library = await libraryOf(world)
  await library.add({ ...CLARO, lastTopUpOn: '2026-11-20' })
  expect(library.active[0]?.timeline.current.stage).toBe('safe')
  world.tell('clock:ticked', { now: '2027-05-20T05:00:00.000Z', timeZone: 'Asia/Shanghai' })
  expect(library.active[0]?.timeline.current.stage).toBe('due')
})

it('lists the most urgent card first', async () => {
  const library = await libraryOf()
  await library.add({ ...CLARO, label: 'A', number: '911111111', lastTopUpOn: '2026-11-01' })
  await library.add({ ...CLARO, label: 'B', number: '922222222', lastTopUpOn: '2026-03-01' })
  expect(library.active.map(({ card }) => card.label)).toEqual(['B', 'A'])
})
