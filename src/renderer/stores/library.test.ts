// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { CardInput } from '@shared/domain/cards/cardInput'
import { aDocument } from '@shared/domain/testing/documents'
import { blankInput } from '../features/renewals/renewalForm'
import { openWindow, testWorld } from '../testing/openWindow'
import { useLibrary } from './library'
import { useRenewals } from './renewals'

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

it('shows what main tells of damaged documents, without asking for it', async () => {
  const world = testWorld()
  const library = await libraryOf(world)
  world.damaged = [
    {
      id: 'x',
      kind: 'card',
      problem: 'not-json',
      fileName: 'x.json',
      label: null,
      backupFrom: null,
    },
  ]
  world.tellLibrary([])
  expect(library.damaged).toHaveLength(1)
})

/** The window over an api whose calls and events are written down, in their order. */
async function watchedLibrary() {
  const world = testWorld()
  const { pinia, api } = await openWindow({ render: () => null }, { world })
  const traffic: string[] = []
  world.on('library:changed', () => traffic.push('library:changed'))
  const { answer } = world
  vi.spyOn(world, 'answer').mockImplementation(async (channel, decide) => {
    traffic.push(channel)
    const outcome = await answer.call(world, channel, decide)
    traffic.push(`${channel} answered`)
    return outcome
  })
  return { world, api, library: useLibrary(pinia), renewals: useRenewals(pinia), traffic }
}

const TOP_UP = { ...blankInput('2026-11-22', 'zh-CN', null), amount: '5' }

describe('one save', () => {
  it('is one call and one piece of news', async () => {
    const { library, renewals, traffic } = await watchedLibrary()
    const added = await library.add(CLARO)
    expect(traffic).toEqual(['cards:add', 'library:changed', 'cards:add answered'])
    traffic.length = 0
    const cardId = added.ok ? added.data.card.id : ''
    const recorded = await renewals.record({ cardId, input: TOP_UP, stagedIds: [] })
    expect(traffic).toEqual(['renewals:record', 'library:changed', 'renewals:record answered'])
    expect(recorded).toMatchObject({ ok: true, data: { renewals: [{ amount: { minor: 500 } }] } })
    expect(library.documents).toEqual(recorded.ok ? [recorded.data] : null)
  })

  it('of many cards is one of each, too', async () => {
    const { library, renewals, traffic } = await watchedLibrary()
    const one = await library.add(CLARO)
    const two = await library.add({ ...CLARO, number: '911111111' })
    const cardIds = [one, two].map((added) => (added.ok ? added.data.card.id : ''))
    traffic.length = 0
    await renewals.recordMany({ cardIds, input: TOP_UP })
    expect(traffic.filter((what) => !what.endsWith('answered'))).toEqual([
      'renewals:recordMany',
      'library:changed',
    ])
  })

  it('whose news went lost is read once, and the form gets what was saved', async () => {
    const { world, library, traffic } = await watchedLibrary()
    vi.spyOn(world, 'tell').mockImplementationOnce(() => undefined)
    const added = await library.add(CLARO)
    expect(added).toMatchObject({ ok: true, data: { card: { label: '银行' } } })
    expect(traffic.filter((what) => what === 'library:read')).toHaveLength(1)
  })
})

describe('news that come just after the answer', () => {
  it('are waited for, not asked for', async () => {
    const { world, library, traffic } = await watchedLibrary()
    const { tell } = world
    vi.spyOn(world, 'tell').mockImplementationOnce((event, payload) => {
      setTimeout(() => tell.call(world, event, payload), 20)
    })
    const added = await library.add(CLARO)
    expect(added).toMatchObject({ ok: true, data: { card: { label: '银行' } } })
    expect(traffic).not.toContain('library:read')
  })
})

describe('news with a gap before them', () => {
  it('make the window ask once for all that it missed', async () => {
    const { world, library, traffic } = await watchedLibrary()
    vi.spyOn(world, 'tell').mockImplementationOnce(() => undefined)
    world.save(aDocument({ id: 'card-missed' }))
    world.save(aDocument({ id: 'card-0001' }))
    await flushPromises()
    expect(library.documents).toHaveLength(2)
    expect(traffic.filter((what) => what === 'library:read')).toHaveLength(1)
  })

  it('that come while it asks are read with the next asking, all at once', async () => {
    const { world, library, traffic } = await watchedLibrary()
    vi.spyOn(world, 'tell').mockImplementationOnce(() => undefined)
    for (const id of ['missed-01', 'card-0001', 'card-0002', 'card-0003']) {
      world.save(aDocument({ id }))
    }
    await flushPromises()
    expect(library.documents).toHaveLength(4)
    expect(traffic.filter((what) => what === 'library:read')).toHaveLength(2)
  })
})

describe('an answer that comes late', () => {
  it('never replaces newer news', async () => {
    const { world, library } = await watchedLibrary()
    world.save(aDocument({ id: 'card-0001', label: '旧' }))
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const { answer } = world
    vi.spyOn(world, 'answer').mockImplementationOnce(async (channel, decide) => {
      const outcome = await answer.call(world, channel, decide)
      await held
      return outcome
    })
    const reading = library.read()
    world.save(aDocument({ id: 'card-0001', label: '新' }))
    letGo()
    await reading
    expect(library.documents.map(({ card }) => card.label)).toEqual(['新'])
  })

  it('of a save leaves what was saved after it', async () => {
    const { world, api, library } = await watchedLibrary()
    const added = await library.add(CLARO)
    const cardId = added.ok ? added.data.card.id : ''
    const first = library.edit(cardId, { ...CLARO, label: '先' })
    const second = library.edit(cardId, { ...CLARO, label: '后' })
    await Promise.all([second, first])
    expect(library.documents.map(({ card }) => card.label)).toEqual(['后'])
    expect(world.find(cardId)?.card.label).toBe('后')
    expect(await api.library.read({ since: null })).toMatchObject({ ok: true })
  })
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
