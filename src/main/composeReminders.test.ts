import { beforeEach, describe, expect, it } from 'vitest'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { Decision } from '@shared/domain/reminders/decision'
import { EMPTY_LEDGER, type ReminderLedger } from '@shared/domain/reminders/ledger'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { failure, success } from '@shared/contract/result'
import type { ShownNotification } from './ports'
import { composeReminders } from './composeReminders'
import { createTranslator } from './services/translator'

const { translate } = await createTranslator('zh-CN')
const NINE = '2026-11-22T14:00:00.000Z'

let now: string
let ledger: ReminderLedger
let cards: CardDocument[]
/** What happened, in order. */
let story: string[]
let shown: ShownNotification[]
let desktopShows: () => Promise<boolean>
let isDiskFull: boolean
let destinations: unknown[]
let settings: Settings
let decisions: Decision[]
let isLocked: boolean
let isPaused: boolean
let closed: string[]
let desktopChanged: () => void

beforeEach(() => {
  now = NINE
  ledger = EMPTY_LEDGER
  cards = [card('card-one')]
  story = []
  shown = []
  desktopShows = () => Promise.resolve(true)
  isDiskFull = false
  destinations = []
  settings = DEFAULT_SETTINGS
  decisions = []
  isLocked = false
  isPaused = false
  closed = []
})

function card(id: string, on: `${number}-${number}-${number}` = '2026-11-29') {
  return aDocument({ id, confirmedExpiry: { on, seenOn: '2026-09-01' } })
}

function start() {
  const clock = { now: () => now, timeZone: () => 'America/Lima', every: () => () => undefined }
  return composeReminders({
    storage: {
      cards: {
        all: () => cards,
        find: (id) => cards.find((document) => document.card.id === id) ?? null,
        write: success,
        remove: () => success(undefined),
      },
      reminders: {
        read: () => ledger,
        write(next) {
          if (isDiskFull) return failure('disk-full')
          story.push('noted')
          ledger = next
          return success(next)
        },
      },
      settings: { read: () => settings, write: success },
      decisions: { all: () => decisions, add: (decision) => void decisions.push(decision) },
    },
    clock,
    power: { isLocked: () => isLocked },
    notifier: {
      async show(notification) {
        const isShown = await desktopShows()
        if (isShown) {
          story.push('shown')
          shown.push(notification)
        }
        return isShown
      },
      close: (tag) => closed.push(tag),
      state: () =>
        Promise.resolve({ isAvailable: true, name: 'desk 1', hasButtons: true, isPaused }),
      onChanged: (listen) => (desktopChanged = listen),
    },
    window: {
      show: (destination) => destinations.push(destination),
      send: (event, payload) => story.push(`${event} ${JSON.stringify(payload)}`),
    },
    translate,
    logger: { info: () => undefined, error: (_event, cause) => expect.fail(String(cause)) },
    notify: () => undefined,
    notifyHealth: () => undefined,
  })
}

describe('a reminder', () => {
  it('is not shown any more when its card was renewed while another was being told', async () => {
    cards = [card('card-one'), card('card-two', '2026-11-25')]
    desktopShows = () => {
      cards = cards.filter(({ card: { id } }) => id === 'card-two')
      return Promise.resolve(true)
    }
    await start().check()
    expect(shown.map(({ tag }) => tag)).toEqual(['card|card-two'])
  })

  it('names the card and the days that are left, and says what to do', async () => {
    await start().check()
    expect(shown).toMatchObject([
      {
        title: 'Movistar 987 654 321 · 还有 7 天',
        body: '请在 2026-11-29（秘鲁时间）当天或之前续费，并在 Keepline 中记录。',
        isUrgent: false,
      },
    ])
    shown[0]?.onClick()
    expect(destinations).toEqual([{ page: 'card', cardId: 'card-one' }])
  })

  it('is noted after it was shown, never before', async () => {
    await start().check()
    expect(story).toEqual(['shown', 'noted'])
  })

  it('comes again when the power failed between showing and noting', async () => {
    isDiskFull = true
    await start().check()
    isDiskFull = false
    await start().check()
    expect(shown).toHaveLength(2)
  })

  it('is not repeated every minute while the disk is full', async () => {
    isDiskFull = true
    const reminders = start()
    await reminders.check()
    await reminders.check()
    expect(shown).toHaveLength(1)
  })

  it('is told once, also after a restart', async () => {
    await start().check()
    await start().check()
    expect(shown).toHaveLength(1)
  })

  it('is never told by two checks at once', async () => {
    let finish: (isShown: boolean) => void = () => undefined
    let isAsked = false
    desktopShows = () =>
      new Promise((resolve) => {
        isAsked = true
        finish = resolve
      })
    const reminders = start()
    const first = reminders.check()
    await reminders.check()
    await expect.poll(() => isAsked).toBe(true)
    finish(true)
    await first
    expect(story).toEqual(['shown', 'noted'])
  })

  it('stays due while the desktop shows nothing; the window is told, and told when it does', async () => {
    desktopShows = () => Promise.resolve(false)
    const reminders = start()
    await reminders.check()
    expect(ledger).toEqual(EMPTY_LEDGER)
    desktopShows = () => Promise.resolve(true)
    await reminders.check()
    expect(shown).toHaveLength(0)
    now = '2026-11-22T14:01:00.000Z'
    await reminders.check()
    expect(story).toEqual([
      'reminders:visibilityChanged {"areShown":false}',
      'shown',
      'noted',
      'reminders:visibilityChanged {"areShown":true}',
    ])
  })

  it('waits longer and longer for a desktop that shows nothing, but never gives up', async () => {
    let tries = 0
    desktopShows = () => Promise.resolve((tries++, false))
    const reminders = start()
    for (let minute = 0; minute < 60; minute++) {
      now = `2026-11-22T14:${String(minute).padStart(2, '0')}:00.000Z`
      await reminders.check()
    }
    // After 0, 1, 3, 7, 15, 30 and 45 minutes.
    expect(tries).toBe(7)
  })

  it('waits through the quiet hours and is told after them', async () => {
    now = '2026-11-23T04:00:00.000Z'
    await start().check()
    expect(shown).toHaveLength(0)
    now = '2026-11-23T13:00:00.000Z'
    await start().check()
    expect(shown).toHaveLength(1)
  })

  it('asks for attention from the day before on', async () => {
    cards = [card('card-one', '2026-11-23')]
    await start().check()
    expect(shown[0]?.isUrgent).toBe(true)
  })

  it('is silent once stopped, and speaks again once resumed', async () => {
    const deadline = { cardId: 'card-one', deadline: '2026-11-29' } as const
    const reminders = start()
    reminders.commands.stop(deadline)
    await reminders.check()
    expect(shown).toHaveLength(0)
    reminders.commands.resume(deadline)
    await reminders.check()
    expect(shown).toHaveLength(1)
  })

  it('snoozes until tomorrow at the hour of reminders, from its own button', async () => {
    await start().check()
    const [, tomorrow] = shown[0]?.buttons ?? []
    expect(tomorrow?.label).toBe('明天再提醒')
    tomorrow?.onClick()
    expect(ledger.snoozed).toEqual({
      'card-one|2026-11-29': { since: NINE, until: '2026-11-23T14:00:00.000Z' },
    })
    now = '2026-11-23T14:00:00.000Z'
    await start().check()
    expect(shown.map(({ title }) => title.split(' · ')[1])).toEqual(['还有 7 天', '还有 6 天'])
  })

  it('leads from its other button to recording the renewal', async () => {
    await start().check()
    shown[0]?.buttons[0]?.onClick()
    expect(destinations).toEqual([{ page: 'renew', cardId: 'card-one' }])
  })

  it('leaves the screen once its card was renewed, and not before', async () => {
    const reminders = start()
    await reminders.check()
    reminders.follow()
    expect(closed).toEqual([])
    cards = [card('card-one', '2027-05-01')]
    reminders.follow()
    reminders.follow()
    expect(closed).toEqual(['card|card-one'])
  })

  it('is not repeated because its hour was moved on a later day', async () => {
    const reminders = start()
    await reminders.check()
    now = '2026-11-23T14:30:00.000Z'
    settings = { ...settings, reminders: { ...settings.reminders, times: ['10:00'] } }
    reminders.follow()
    await reminders.check()
    expect(shown).toHaveLength(1)
    now = '2026-11-26T15:00:00.000Z'
    await reminders.check()
    expect(shown.at(-1)?.title).toContain('还有 3 天')
  })

  it('hides the middle of the number in private mode', async () => {
    settings = { ...settings, reminders: { ...settings.reminders, hidesNumbers: true } }
    await start().check()
    expect(shown[0]?.title).toBe('Movistar 987 ••• 321 · 还有 7 天')
  })
})

describe('what is due while nobody would see it', () => {
  it.each([
    ['the screen is locked', () => (isLocked = true), () => (isLocked = false), 'screen-locked'],
    ['the desktop is paused', () => (isPaused = true), () => (isPaused = false), 'desktop-paused'],
  ])('waits while %s, is logged once, and comes after', async (_when, hide, reveal, reason) => {
    hide()
    const reminders = start()
    await reminders.check()
    await reminders.check()
    expect(shown).toEqual([])
    expect(ledger).toEqual(EMPTY_LEDGER)
    reveal()
    await reminders.check()
    expect(shown).toHaveLength(1)
    expect(decisions).toMatchObject([
      { what: 'deferred', reason, cardId: 'card-one', deadline: '2026-11-29', offset: 7 },
      { what: 'delivered', reason: null, dueAt: NINE },
    ])
  })

  it('waits while everything is paused until tomorrow, and says what is due then', async () => {
    const reminders = start()
    reminders.commands.pause(true)
    await reminders.check()
    expect(shown).toEqual([])
    expect(reminders.commands.problems()).toEqual(['paused'])
    now = '2026-11-23T14:00:00.000Z'
    await reminders.check()
    expect(shown).toHaveLength(1)
  })

  it('comes at once when the desktop says that it shows notifications again', async () => {
    desktopShows = () => Promise.resolve(false)
    const reminders = start()
    await reminders.check()
    expect(reminders.commands.problems()).toEqual(['not-shown'])
    desktopShows = () => Promise.resolve(true)
    desktopChanged()
    await expect.poll(() => shown.length).toBe(1)
    expect(reminders.commands.problems()).toEqual([])
  })
})

describe('many cards at once', () => {
  it('are told one by one up to three, most urgent first', async () => {
    cards = [card('card-one'), card('card-two', '2026-11-25'), card('card-three', '2026-12-01')]
    await start().check()
    expect(shown.map(({ title }) => title.split(' · ')[1])).toEqual([
      '还有 3 天',
      '还有 7 天',
      '还有 9 天',
    ])
  })

  it('are told in one digest from four on, all noted, which opens the overview', async () => {
    cards = ['card-a', 'card-b', 'card-c', 'card-d', 'card-e'].map((id) => card(id))
    const reminders = start()
    await reminders.check()
    expect(shown).toHaveLength(1)
    expect(shown[0]?.title).toBe('5 张号卡需要续费')
    expect(shown[0]?.body.split('\n')).toHaveLength(5)
    expect(shown[0]?.body).toContain('还有 1 张号卡')
    shown[0]?.onClick()
    expect(destinations).toEqual([{ page: 'overview' }])
    await reminders.check()
    expect(shown).toHaveLength(1)
  })
})

describe('a paid renewal', () => {
  const paidOn = (id: string, createdAt: string) => {
    const renewal = aRenewal('2026-11-21', { id: `renewal-${id}`, status: 'paid', createdAt })
    return aDocument({ id, label: id }, [renewal])
  }
  const A_DAY_AGO = '2026-11-21T14:00:00.000Z'

  it('is asked about a day later, once, and a click opens its card', async () => {
    cards = [paidOn('card-one', '2026-11-21T14:01:00.000Z')]
    const reminders = start()
    await reminders.check()
    expect(shown).toEqual([])
    now = '2026-11-22T14:01:00.000Z'
    await reminders.check()
    expect(shown).toMatchObject([
      {
        title: 'Movistar 987 654 321 · 续费生效了吗？',
        body: '2026-11-21 付款的续费还没有确认。请查一下余额或有效期，然后打开号卡回答。',
      },
    ])
    shown[0]?.onClick()
    expect(destinations).toEqual([{ page: 'card', cardId: 'card-one' }])
    expect(Object.keys(ledger.told)).toEqual([
      'renewal-card-one|follow-up|2026-11-22T14:01:00.000Z',
    ])
    await start().check()
    expect(shown).toHaveLength(1)
  })

  it('is asked about again after the desktop had refused', async () => {
    cards = [paidOn('card-one', A_DAY_AGO)]
    desktopShows = () => Promise.resolve(false)
    const reminders = start()
    await reminders.check()
    expect(ledger).toEqual(EMPTY_LEDGER)
    desktopShows = () => Promise.resolve(true)
    reminders.retry()
    await expect.poll(() => shown.length).toBe(1)
  })

  it('is told after the deadlines, and does not swell their digest', async () => {
    cards = [paidOn('card-paid', A_DAY_AGO), card('card-a'), card('card-b'), card('card-c')]
    await start().check()
    expect(shown.map(({ title }) => title)).toHaveLength(4)
    expect(shown.at(-1)?.title).toContain('续费生效了吗？')
  })

  it('of many cards are asked about in one, which opens the overview', async () => {
    cards = ['a', 'b', 'c', 'd', 'e'].map((id) => paidOn(`card-${id}`, A_DAY_AGO))
    await start().check()
    expect(shown).toMatchObject([{ title: '5 笔续费生效了吗？' }])
    expect(shown[0]?.body.split('\n').at(-1)).toBe('还有 1 张号卡')
    shown[0]?.onClick()
    expect(destinations).toEqual([{ page: 'overview' }])
    expect(Object.keys(ledger.told)).toHaveLength(5)
  })
})
