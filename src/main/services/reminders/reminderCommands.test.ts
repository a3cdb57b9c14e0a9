import { beforeEach, describe, expect, it } from 'vitest'
import { NINE, type ReminderDesk, reminderDesk } from './testing/reminderDesk'

let desk: ReminderDesk

beforeEach(() => (desk = reminderDesk()))

describe('a deadline', () => {
  it('is silent once stopped, and speaks again once resumed', async () => {
    const deadline = { cardId: 'card-one', deadline: '2026-11-29' } as const
    const reminders = desk.start()
    reminders.commands.stop(deadline)
    await reminders.check()
    expect(desk.shown).toHaveLength(0)
    reminders.commands.resume(deadline)
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })

  it('snoozes until tomorrow at the hour of reminders, from its own button', async () => {
    await desk.start().check()
    const [, tomorrow] = desk.shown[0]?.buttons ?? []
    expect(tomorrow?.label).toBe('明天再提醒')
    tomorrow?.onClick()
    expect(desk.ledger.snoozed).toEqual({
      'card-one|2026-11-29': { since: NINE, until: '2026-11-23T14:00:00.000Z' },
    })
    desk.now = '2026-11-23T14:00:00.000Z'
    await desk.start().check()
    expect(desk.shown.map(({ title }) => title.split(' · ')[1])).toEqual(['还有 7 天', '还有 6 天'])
  })
})

describe('everything', () => {
  it('waits while everything is paused until tomorrow, and says what is due then', async () => {
    const reminders = desk.start()
    reminders.commands.pause(true)
    await reminders.check()
    expect(desk.shown).toEqual([])
    expect(reminders.commands.problems()).toEqual(['paused'])
    desk.now = '2026-11-23T14:00:00.000Z'
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })
})
