import { Message, Variant } from 'dbus-next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notifier, ShownNotification } from '../ports/notifications'
import { createLinuxNotifier } from './linuxNotifier'
import { createSessionBus } from './sessionBus'
import {
  type DaemonTraits,
  type NotificationDaemon,
  notificationDaemon,
} from './testing/notificationDaemon'
import { type PrivateBus, hasDbus, hastyClock, privateBus } from './testing/privateBus'

let bus: PrivateBus
let notifier: Notifier
/** The answers that the user gave to notifications. */
let answers: string[]
let changes: { count: number }

beforeEach(async () => {
  bus = privateBus()
  answers = []
  changes = { count: 0 }
  if (hasDbus) await bus.start()
  const logger = { info: () => undefined, error: () => undefined }
  // A bus for each test: a notifier of an earlier test must not touch this one.
  const { address } = bus
  const mine = changes
  notifier = createLinuxNotifier({
    bus: createSessionBus(hastyClock, logger, () => address),
    logger,
    openLabel: () => 'Open',
    image: () => null,
  })
  notifier.onChanged(() => mine.count++)
})

afterEach(() => bus.remove())

async function daemon(traits?: DaemonTraits): Promise<NotificationDaemon> {
  return notificationDaemon(await bus.connect(), traits)
}

function reminder(tag: string, title = tag): ShownNotification {
  const answer = (what: string) => () => answers.push(`${what} ${title}`)
  const buttons = [
    { label: 'Record renewal', onClick: answer('record') },
    { label: 'Tomorrow', onClick: answer('tomorrow') },
  ]
  return { tag, title, body: 'Renew it', isUrgent: false, onClick: answer('open'), buttons }
}

const titles = ({ shown }: NotificationDaemon) => [...shown.values()].map(({ title }) => title)

function only({ shown }: NotificationDaemon): number {
  expect(shown.size).toBe(1)
  return [...shown.keys()][0] ?? 0
}

describe.skipIf(!hasDbus)('a notification on a Linux desktop', () => {
  it('is shown with what a click and each button do', async () => {
    const desktop = await daemon()
    expect(await notifier.show(reminder('card-one'))).toBe(true)
    expect(desktop.shown.get(only(desktop))).toMatchObject({
      title: 'card-one',
      body: 'Renew it',
      actions: ['default', 'Open', 'button:0', 'Record renewal', 'button:1', 'Tomorrow'],
      hints: { 'x-dunst-stack-tag': { signature: 's', value: 'card-one' } },
    })
  })

  it.each([
    ['default', 'open card-one'],
    ['button:0', 'record card-one'],
    ['button:1', 'tomorrow card-one'],
  ])('is answered by %s, once, and goes', async (action, answer) => {
    const desktop = await daemon()
    await notifier.show(reminder('card-one'))
    const id = only(desktop)
    desktop.invoke(id, action)
    desktop.invoke(id, action)
    await vi.waitFor(() => expect(desktop.shown.size).toBe(0))
    expect(answers).toEqual([answer])
  })

  it('is not answered by closing it, nor by what was never offered', async () => {
    const desktop = await daemon()
    await notifier.show(reminder('card-one'))
    desktop.invoke(only(desktop), 'button:7')
    desktop.invoke(only(desktop), 'settings')
    desktop.dismiss(only(desktop))
    // The daemon handles calls in order: when this one is answered, the earlier ones were handled.
    await notifier.show(reminder('card-two'))
    expect(answers).toEqual([])
    expect(titles(desktop)).toEqual(['card-two'])
  })

  it("replaces the card's former notification, also when both come at once", async () => {
    const desktop = await daemon()
    await Promise.all([
      notifier.show(reminder('card-one', 'in 7 days')),
      notifier.show(reminder('card-one', 'in 3 days')),
      notifier.show(reminder('card-two')),
    ])
    expect(titles(desktop)).toEqual(['in 3 days', 'card-two'])
    desktop.invoke(1, 'default')
    await vi.waitFor(() => expect(answers).toEqual(['open in 3 days']))
  })

  it('disappears when there is nothing to say any more, also while it is being shown', async () => {
    const desktop = await daemon()
    const showing = notifier.show(reminder('card-one'))
    notifier.close('card-one')
    await showing
    notifier.close('never shown')
    await vi.waitFor(() => expect(desktop.shown.size).toBe(0))
    expect(answers).toEqual([])
  })

  it('comes anew, not in the place of another, from a daemon that was started again', async () => {
    const first = await daemon()
    await notifier.show(reminder('card-one'))
    await first.quit()
    const second = await daemon()
    second.invoke(1, 'default')
    await notifier.show(reminder('card-two'))
    await notifier.show(reminder('card-one'))
    expect(titles(second)).toEqual(['card-two', 'card-one'])
    expect(answers).toEqual([])
  })

  it('is not answered by another program than the daemon', async () => {
    const desktop = await daemon()
    await notifier.show(reminder('card-one'))
    const stranger = await bus.connect()
    const path = '/org/freedesktop/Notifications'
    const body = [only(desktop), 'default']
    stranger.send(
      Message.newSignal(path, 'org.freedesktop.Notifications', 'ActionInvoked', 'us', body),
    )
    await notifier.show(reminder('card-two'))
    expect(answers).toEqual([])
  })

  it('is not shown, and nothing waits for ever, where no daemon is', async () => {
    expect(await notifier.show(reminder('card-one'))).toBe(false)
  })

  it('is not shown by a daemon that hangs, and is not there twice when it goes on', async () => {
    const desktop = await daemon()
    desktop.isHanging = true
    expect(await notifier.show(reminder('card-one'))).toBe(false)
    expect(await notifier.show(reminder('card-one'))).toBe(false)
    desktop.isHanging = false
    expect(await notifier.show(reminder('card-one'))).toBe(true)
    expect(desktop.shown.size).toBe(1)
  })

  it('is shown again after the whole session was gone and came back', async () => {
    await daemon()
    await notifier.show(reminder('card-one'))
    await bus.stop()
    await vi.waitFor(async () => expect((await notifier.state()).isAvailable).toBe(false))
    expect(await notifier.show(reminder('card-one'))).toBe(false)
    await bus.start()
    const back = await daemon()
    await vi.waitFor(async () => expect(await notifier.show(reminder('card-one'))).toBe(true))
    back.invoke(only(back), 'default')
    await vi.waitFor(() => expect(answers).toEqual(['open card-one']))
  })
})

describe.skipIf(!hasDbus)('what the desktop can do', () => {
  it('is told by the daemon that runs now', async () => {
    const first = await daemon({ name: 'dunst', version: '1.9.0 (2022-06-27)' })
    expect(await notifier.state()).toEqual({
      isAvailable: true,
      name: 'dunst 1.9.0',
      hasButtons: true,
      isPaused: false,
    })
    await first.quit()
    await daemon({ name: 'plain', version: '', capabilities: ['body'] })
    expect(await notifier.state()).toMatchObject({ name: 'plain', hasButtons: false })
  })

  it('is nothing without a daemon', async () => {
    expect(await notifier.state()).toMatchObject({ isAvailable: false, name: null })
  })

  it('is asked anew after each coming and going', async () => {
    await notifier.state()
    const before = changes.count
    const desktop = await daemon()
    await vi.waitFor(() => expect(changes.count).toBeGreaterThan(before))
    await desktop.quit()
    await vi.waitFor(() => expect(changes.count).toBeGreaterThan(before + 1))
  })

  it.each([
    ['dunst', 'org.dunstproject.cmd0.paused'],
    ['Plasma', 'org.freedesktop.Notifications.Inhibited'],
    ['SwayNotificationCenter', 'org.erikreider.swaync.cc.GetDnd'],
  ])('includes whether %s holds everything back', async (name, flag) => {
    const resting = await daemon({ name, flags: { [flag]: true } })
    expect(await notifier.state()).toMatchObject({ isPaused: true })
    await resting.quit()
    const awake = await daemon({ name, flags: { [flag]: false } })
    expect(await notifier.state()).toMatchObject({ isPaused: false })
    await awake.quit()
    await daemon({ name })
    expect(await notifier.state()).toMatchObject({ isAvailable: true, isPaused: false })
  })

  it('may be another once a daemon says that it lets things through again', async () => {
    const desktop = await daemon({ name: 'dunst' })
    await notifier.state()
    const before = changes.count
    const path = '/org/freedesktop/Notifications'
    const body = ['org.dunstproject.cmd0', { paused: new Variant('b', false) }, []]
    const source = 'org.freedesktop.DBus.Properties'
    desktop.send(Message.newSignal(path, source, 'PropertiesChanged', 'sa{sv}as', body))
    await vi.waitFor(() => expect(changes.count).toBe(before + 1))
  })
})

describe.skipIf(!hasDbus)('a daemon that is only started by the first notification', () => {
  it('counts as there, and is not started by a mere question', async () => {
    await bus.startable('org.freedesktop.Notifications', '/bin/false')
    expect(await notifier.state()).toEqual({
      isAvailable: true,
      name: null,
      hasButtons: false,
      isPaused: false,
    })
    expect(await notifier.show(reminder('card-one'))).toBe(false)
  })
})
