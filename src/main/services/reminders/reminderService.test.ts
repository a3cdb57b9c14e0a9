import type { DamagedDocument } from '@shared/contract/models'
import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import { NINE, type ReminderDesk, cardUntil, reminderDesk } from './testing/reminderDesk'

let desk: ReminderDesk

beforeEach(() => (desk = reminderDesk()))

describe('a reminder', () => {
  it('is not shown any more when its card was renewed while another was being told', async () => {
    desk.cards = [cardUntil('2026-11-29', 'card-one'), cardUntil('2026-11-25', 'card-two')]
    desk.shows = () => {
      desk.cards = desk.cards.filter(({ card: { id } }) => id === 'card-two')
      return Promise.resolve(true)
    }
    await desk.start().check()
    expect(desk.shown.map(({ tag }) => tag)).toEqual(['card|card-two'])
  })

  it('is noted after it was shown, never before', async () => {
    await desk.start().check()
    expect(desk.story).toEqual(['shown', 'noted'])
  })

  it('comes again when the power failed between showing and noting', async () => {
    desk.isDiskFull = true
    await desk.start().check()
    desk.isDiskFull = false
    await desk.start().check()
    expect(desk.shown).toHaveLength(2)
  })

  it('is not repeated every minute while the disk is full', async () => {
    desk.isDiskFull = true
    const reminders = desk.start()
    await reminders.check()
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })

  it('is told once, also after a restart', async () => {
    await desk.start().check()
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
  })

  it('is never told by two checks at once', async () => {
    let finish: (isShown: boolean) => void = () => undefined
    let isAsked = false
    desk.shows = () =>
      new Promise((resolve) => {
        isAsked = true
        finish = resolve
      })
    const reminders = desk.start()
    const first = reminders.check()
    await reminders.check()
    await expect.poll(() => isAsked).toBe(true)
    finish(true)
    await first
    expect(desk.story).toEqual(['shown', 'noted'])
  })

  it('waits through the quiet hours and is told after them', async () => {
    desk.now = '2026-11-23T04:00:00.000Z'
    await desk.start().check()
    expect(desk.shown).toHaveLength(0)
    desk.now = '2026-11-23T13:00:00.000Z'
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
  })

  it('leaves the screen once its card was renewed, and not before', async () => {
    const reminders = desk.start()
    await reminders.check()
    reminders.follow()
    expect(desk.closed).toEqual([])
    desk.cards = [cardUntil('2027-05-01', 'card-one')]
    reminders.follow()
    reminders.follow()
    expect(desk.closed).toEqual(['card|card-one'])
  })

  it('is not repeated because its hour was moved on a later day', async () => {
    const reminders = desk.start()
    await reminders.check()
    desk.now = '2026-11-23T14:30:00.000Z'
    desk.settings = {
      ...desk.settings,
      reminders: { ...desk.settings.reminders, times: ['10:00'] },
    }
    reminders.follow()
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
    desk.now = '2026-11-26T15:00:00.000Z'
    await reminders.check()
    expect(desk.shown.at(-1)?.title).toContain('还有 3 天')
  })

  it('names no card that was renewed while the desktop was asked whether it shows anything', async () => {
    desk.cards = ['a', 'b', 'c', 'd'].map((id) => cardUntil('2026-11-29', `card-${id}`))
    desk.looks = () => {
      desk.cards = desk.cards.slice(1)
      desk.looks = () => Promise.resolve()
      return Promise.resolve()
    }
    await desk.start().check()
    expect(desk.shown.map(({ tag }) => tag)).toEqual(['card|card-b', 'card|card-c', 'card|card-d'])
  })

  it('leaves the screen when its card was renewed while the desktop took it', async () => {
    desk.shows = () => {
      desk.cards = [cardUntil('2027-05-01')]
      return Promise.resolve(true)
    }
    await desk.start().check()
    expect(desk.closed).toEqual(['card|card-one'])
  })

  it('stands on the screen once, in the newest notification that names its card', async () => {
    const reminders = desk.start()
    await reminders.check()
    desk.cards = ['one', 'b', 'c', 'd'].map((id) => cardUntil('2026-11-25', `card-${id}`))
    reminders.follow()
    desk.closed.length = 0
    desk.now = '2026-11-24T14:00:00.000Z'
    await reminders.check()
    expect(desk.shown.map(({ tag }) => tag)).toEqual(['card|card-one', 'digest'])
    desk.cards = desk.cards.slice(0, 1)
    desk.now = '2026-11-25T14:00:00.000Z'
    await reminders.check()
    expect(desk.closed).toEqual(['digest'])
  })

  it('is noted as soon as the disk has room again, and is not repeated by the next start', async () => {
    desk.isDiskFull = true
    const reminders = desk.start()
    await reminders.check()
    expect(reminders.commands.problems()).toEqual(['not-noted'])
    desk.isDiskFull = false
    await reminders.check()
    expect(reminders.commands.problems()).toEqual([])
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
  })
})

describe('a look ahead at the month', () => {
  it('stays on the screen until it is closed there', async () => {
    const topics = { ...desk.settings.reminders.topics, digest: true }
    desk.settings = { ...desk.settings, reminders: { ...desk.settings.reminders, topics } }
    desk.cards = [cardUntil('2027-06-01')]
    const reminders = desk.start()
    await reminders.check()
    reminders.follow()
    expect(desk.shown.map(({ tag }) => tag)).toEqual(['month'])
    expect(desk.closed).toEqual([])
  })
})

describe('what is due while nobody would see it', () => {
  it.each([
    [
      'the screen is locked',
      () => (desk.isLocked = true),
      () => (desk.isLocked = false),
      'screen-locked',
    ],
    [
      'the desktop is paused',
      () => (desk.isPaused = true),
      () => (desk.isPaused = false),
      'desktop-paused',
    ],
  ])('waits while %s, is logged once, and comes after', async (_when, hide, reveal, reason) => {
    hide()
    const reminders = desk.start()
    await reminders.check()
    await reminders.check()
    expect(desk.shown).toEqual([])
    expect(desk.ledger).toEqual(EMPTY_LEDGER)
    reveal()
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
    expect(desk.decisions).toMatchObject([
      { what: 'deferred', reason, cardId: 'card-one', deadline: '2026-11-29', offset: 7 },
      { what: 'delivered', reason: null, dueAt: NINE },
    ])
  })
})

describe('a card that cannot be read', () => {
  const DAMAGED: DamagedDocument = {
    id: 'card-hurt',
    kind: 'card',
    problem: 'not-json',
    fileName: 'card-hurt.json',
    label: null,
    backupFrom: null,
  }

  it('is spoken of beside the others, leads to the overview, and counts as a problem', async () => {
    desk.damaged = [DAMAGED]
    const reminders = desk.start()
    await reminders.check()
    expect(desk.shown.map(({ tag, isUrgent }) => [tag, isUrgent])).toEqual([
      ['hidden-cards', true],
      ['card|card-one', false],
    ])
    desk.shown[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'overview' }])
    expect(reminders.commands.problems()).toEqual(['unreadable'])
    expect(desk.decisions).toContainEqual(
      expect.objectContaining({ what: 'delivered', topic: null }),
    )
  })

  it('is spoken of although no card can be read, once a day over restarts', async () => {
    Object.assign(desk, { cards: [], damaged: [{ ...DAMAGED, kind: 'cards', problem: 'missing' }] })
    await desk.start().check()
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
    desk.now = '2026-11-23T14:00:00.000Z'
    await desk.start().check()
    expect(desk.shown).toHaveLength(2)
  })

  it('is taken from the screen once it can be read', async () => {
    Object.assign(desk, { cards: [], damaged: [DAMAGED] })
    const reminders = desk.start()
    await reminders.check()
    desk.damaged = []
    reminders.follow()
    expect(desk.closed).toEqual(['hidden-cards'])
    expect(reminders.commands.problems()).toEqual([])
  })

  it('is not what a version is that another program left', async () => {
    Object.assign(desk, { cards: [], damaged: [{ ...DAMAGED, problem: 'changed-outside' }] })
    await desk.start().check()
    expect(desk.shown).toEqual([])
  })
})
