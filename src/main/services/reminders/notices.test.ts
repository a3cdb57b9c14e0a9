import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { type ReminderDesk, cardUntil, reminderDesk } from './testing/reminderDesk'

let desk: ReminderDesk

beforeEach(() => (desk = reminderDesk()))

describe('a notification about a card', () => {
  it('names the card and the days that are left, and says what to do', async () => {
    await desk.start().check()
    expect(desk.shown).toMatchObject([
      {
        title: 'Movistar 987 654 321 · 还有 7 天',
        body: '请在 2026-11-29（秘鲁时间）当天或之前续费，并在 Keepline 中记录。',
        isUrgent: false,
      },
    ])
    desk.shown[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'card', cardId: 'card-one' }])
  })

  it('asks for attention from the day before on', async () => {
    desk.cards = [cardUntil('2026-11-23', 'card-one')]
    await desk.start().check()
    expect(desk.shown[0]?.isUrgent).toBe(true)
  })

  it('leads from its other button to recording the renewal', async () => {
    await desk.start().check()
    desk.shown[0]?.buttons[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'renew', cardId: 'card-one' }])
  })

  it('hides the middle of the number in private mode', async () => {
    desk.settings = {
      ...desk.settings,
      reminders: { ...desk.settings.reminders, hidesNumbers: true },
    }
    await desk.start().check()
    expect(desk.shown[0]?.title).toBe('Movistar 987 ••• 321 · 还有 7 天')
  })
})

describe('many cards at once', () => {
  it('are announced one by one up to three, most urgent first', async () => {
    desk.cards = [
      cardUntil('2026-11-29', 'card-one'),
      cardUntil('2026-11-25', 'card-two'),
      cardUntil('2026-12-01', 'card-three'),
    ]
    await desk.start().check()
    expect(desk.shown.map(({ title }) => title.split(' · ')[1])).toEqual([
      '还有 3 天',
      '还有 7 天',
      '还有 9 天',
    ])
  })

  it('are announced in one digest from four on, all noted, which opens the overview', async () => {
    desk.cards = ['card-a', 'card-b', 'card-c', 'card-d', 'card-e'].map((id) =>
      cardUntil('2026-11-29', id),
    )
    const reminders = desk.start()
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
    expect(desk.shown[0]?.title).toBe('5 张号卡需要续费')
    expect(desk.shown[0]?.body.split('\n')).toHaveLength(5)
    expect(desk.shown[0]?.body).toContain('还有 1 张号卡')
    desk.shown[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'overview' }])
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })
})

describe('a paid renewal', () => {
  const paidOn = (id: string, createdAt: string) => {
    const renewal = aRenewal('2026-11-21', { id: `renewal-${id}`, status: 'paid', createdAt })
    return aDocument({ id, label: id }, [renewal])
  }
  const A_DAY_AGO = '2026-11-21T14:00:00.000Z'

  it('is asked about a day later, once, and a click opens its card', async () => {
    desk.cards = [paidOn('card-one', '2026-11-21T14:01:00.000Z')]
    const reminders = desk.start()
    await reminders.check()
    expect(desk.shown).toEqual([])
    desk.now = '2026-11-22T14:01:00.000Z'
    await reminders.check()
    expect(desk.shown).toMatchObject([
      {
        title: 'Movistar 987 654 321 · 续费到账了吗？',
        body: '2026-11-21 付款的续费还没有确认。请查一下余额或到期日，然后打开号卡回答。',
      },
    ])
    desk.shown[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'card', cardId: 'card-one' }])
    expect(Object.keys(desk.ledger.told)).toEqual([
      'renewal-card-one|follow-up|2026-11-22T14:01:00.000Z',
    ])
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
  })

  it('is asked about again after the desktop had refused', async () => {
    desk.cards = [paidOn('card-one', A_DAY_AGO)]
    desk.shows = () => Promise.resolve(false)
    const reminders = desk.start()
    await reminders.check()
    expect(desk.ledger).toEqual(EMPTY_LEDGER)
    desk.shows = () => Promise.resolve(true)
    reminders.retry()
    await expect.poll(() => desk.shown.length).toBe(1)
  })

  it('is announced after the deadlines, and is not part of their digest', async () => {
    desk.cards = [
      paidOn('card-paid', A_DAY_AGO),
      cardUntil('2026-11-29', 'card-a'),
      cardUntil('2026-11-29', 'card-b'),
      cardUntil('2026-11-29', 'card-c'),
    ]
    await desk.start().check()
    expect(desk.shown.map(({ title }) => title)).toHaveLength(4)
    expect(desk.shown.at(-1)?.title).toContain('续费到账了吗？')
  })

  it('of many cards are asked about in one, which opens the overview', async () => {
    desk.cards = ['a', 'b', 'c', 'd', 'e'].map((id) => paidOn(`card-${id}`, A_DAY_AGO))
    await desk.start().check()
    expect(desk.shown).toMatchObject([{ title: '5 笔续费到账了吗？' }])
    expect(desk.shown[0]?.body.split('\n').at(-1)).toBe('还有 1 张号卡')
    desk.shown[0]?.onClick()
    expect(desk.destinations).toEqual([{ page: 'overview' }])
    expect(Object.keys(desk.ledger.told)).toHaveLength(5)
  })
})
