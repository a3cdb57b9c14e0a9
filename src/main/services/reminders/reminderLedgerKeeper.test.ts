import { beforeEach, describe, expect, it } from 'vitest'
import { type Instant, addMinutes } from '@shared/domain/base/civilDate'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { NINE, type ReminderDesk, cardUntil, reminderDesk } from './testing/reminderDesk'

let desk: ReminderDesk

beforeEach(() => (desk = reminderDesk()))

const A_DAY = 24 * 60
const YEARS_AGO: Instant = '2020-01-01T14:00:00.000Z'
const deadline = { cardId: 'card-one', deadline: '2026-11-29' } as const

describe('a computer that starts in a year long past and is set right when it is online', () => {
  it('repeats nothing that was shown', async () => {
    await desk.start().check()
    desk.now = YEARS_AGO
    const reminders = desk.start()
    await reminders.check()
    desk.now = addMinutes(NINE, A_DAY)
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })

  it('keeps what was asked to be silent', async () => {
    desk.start().commands.snooze(deadline, { kind: 'three-days' })
    desk.now = YEARS_AGO
    const reminders = desk.start()
    await reminders.check()
    desk.now = addMinutes(NINE, A_DAY)
    await reminders.check()
    expect(desk.shown).toHaveLength(0)
  })
})

describe('a clock that ran ahead and was set back', () => {
  it('leaves no deadline silent, from the first look on, though the disk is full', async () => {
    desk.now = addMinutes(NINE, 30 * A_DAY)
    await desk.start().check()
    expect(desk.shown).toHaveLength(1)
    desk.now = NINE
    desk.isDiskFull = true
    await desk.start().check()
    expect(desk.shown).toHaveLength(2)
  })

  it('is forgotten for good after an hour, so that it cannot silence the same days when they come', async () => {
    const threeDaysOn = addMinutes(NINE, 3 * A_DAY)
    desk.cards = [cardUntil('2026-11-24')]
    desk.now = threeDaysOn
    await desk.start().check()
    desk.now = NINE
    const reminders = desk.start()
    await reminders.check()
    desk.now = addMinutes(NINE, 60)
    await reminders.check()
    for (const day of [1, 2, 3]) {
      desk.now = addMinutes(NINE, day * A_DAY)
      await reminders.check()
    }
    expect(desk.shown.map(({ title }) => title.split(' · ')[1])).toEqual([
      '已逾期 1 天',
      '还有 2 天',
      '还有 1 天',
      '今天到期',
      '已逾期 1 天',
    ])
  })

  it('is written down once, not at every look', async () => {
    desk.now = addMinutes(NINE, 30 * A_DAY)
    await desk.start().check()
    desk.now = NINE
    const reminders = desk.start()
    for (let minute = 0; minute < 90; minute++) {
      desk.now = addMinutes(NINE, minute)
      await reminders.check()
    }
    expect(desk.decisions.filter(({ what }) => what === 'clock-set-back')).toHaveLength(1)
  })
})

describe('an unconfirmed payment', () => {
  it('is not asked about again because it was asked about long ago', async () => {
    const paid = aRenewal('2026-11-21', { status: 'paid', createdAt: '2026-11-21T14:00:00.000Z' })
    desk.cards = [aDocument({ id: 'card-paid' }, [paid])]
    await desk.start().check()
    desk.now = addMinutes(NINE, 200 * A_DAY)
    desk.cards = [...desk.cards, cardUntil('2027-06-01', 'card-other')]
    await desk.start().check()
    desk.now = addMinutes(NINE, 200 * A_DAY + 1)
    await desk.start().check()
    expect(desk.shown.map(({ tag }) => tag)).toEqual([`${paid.id}|follow-up`, 'card|card-other'])
  })
})
