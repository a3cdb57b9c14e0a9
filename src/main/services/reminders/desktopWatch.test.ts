import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import { type ReminderDesk, reminderDesk } from './testing/reminderDesk'

let desk: ReminderDesk

beforeEach(() => (desk = reminderDesk()))

describe('a desktop that shows nothing', () => {
  it('stays due while the desktop shows nothing; the window is told, and told when it does', async () => {
    desk.shows = () => Promise.resolve(false)
    const reminders = desk.start()
    await reminders.check()
    expect(desk.ledger).toEqual(EMPTY_LEDGER)
    desk.shows = () => Promise.resolve(true)
    await reminders.check()
    expect(desk.shown).toHaveLength(0)
    desk.now = '2026-11-22T14:01:00.000Z'
    await reminders.check()
    expect(desk.story).toEqual([
      'reminders:visibilityChanged {"areShown":false}',
      'shown',
      'noted',
      'reminders:visibilityChanged {"areShown":true}',
    ])
  })

  it('waits longer and longer for a desktop that shows nothing, but never gives up', async () => {
    let tries = 0
    desk.shows = () => Promise.resolve((tries++, false))
    const reminders = desk.start()
    for (let minute = 0; minute < 60; minute++) {
      desk.now = `2026-11-22T14:${String(minute).padStart(2, '0')}:00.000Z`
      await reminders.check()
    }
    // At 0, 1, 3, 7, 15, 30 and 45 minutes.
    expect(tries).toBe(7)
  })

  it('is not waited for until a year has passed, because the clock was set back by one', async () => {
    desk.now = '2027-11-22T14:00:00.000Z'
    desk.shows = () => Promise.resolve(false)
    const reminders = desk.start()
    await reminders.check()
    desk.shows = () => Promise.resolve(true)
    desk.now = '2026-11-22T14:00:00.000Z'
    await reminders.check()
    expect(desk.shown).toHaveLength(1)
  })

  it('comes at once when the desktop says that it shows notifications again', async () => {
    desk.shows = () => Promise.resolve(false)
    const reminders = desk.start()
    await reminders.check()
    expect(reminders.commands.problems()).toEqual(['not-shown'])
    desk.shows = () => Promise.resolve(true)
    desk.desktopChanged()
    await expect.poll(() => desk.shown.length).toBe(1)
    expect(reminders.commands.problems()).toEqual([])
  })
})
