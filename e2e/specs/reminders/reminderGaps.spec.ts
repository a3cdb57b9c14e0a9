import { closeWindow, isVisible, lockScreen, look, wakeUp } from '../../fixtures/appWindow'
import { setClock, setTimeZone } from '../../fixtures/clock'
import { DUE_IN_7_DAYS, addCard, changeSettings } from '../../fixtures/windowApi'
import { health, untilDeferred } from '../../fixtures/reminderHealth'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'
import { fill, say } from '../../pages/texts'

/** 89 days before the deadline: nothing is due. */
const LONG_BEFORE = '2026-09-01T06:00:00.000Z'
/** 42 days after it. */
const LONG_AFTER = '2027-01-10T06:00:00.000Z'

test.describe('a start after weeks off', () => {
  test('tells each card once, however much was missed', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    const before = await startKeepline({ now: LONG_BEFORE })
    for (const number of ['900000001', '900000002', '900000003']) {
      await addCard(before.page, { ...DUE_IN_7_DAYS, number })
    }
    await look(before)
    await before.quit()
    expect(calls.titles()).toEqual([])

    const after = await startKeepline({ dataFolder: before.dataFolder, now: LONG_AFTER })
    await daemon.untilShown(3)
    await look(after)
    await after.quit()
    expect(calls.titles()).toEqual(
      ['1', '2', '3'].map((last) => cardLine(-42, `Claro 900 000 00${last}`)),
    )
  })

  test('tells a hundred cards in one notification, the most urgent first', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    const before = await startKeepline({ now: LONG_BEFORE })
    const numbers = Array.from({ length: 99 }, (_, index) => `${900000100 + index}`)
    for (const number of numbers) await addCard(before.page, { ...DUE_IN_7_DAYS, number })
    const first = { number: '999999999', balance: 'no', lastTopUpOn: '2026-05-28' } as const
    await addCard(before.page, first)
    await before.quit()

    const after = await startKeepline({ dataFolder: before.dataFolder })
    await daemon.untilShown(1)
    await look(after)
    await daemon.dismissAll()
    const [digest] = await daemon.history()
    expect(digest?.title).toBe(fill(say.notifications.digest.title, { count: 100 }))
    expect(digest?.body.split('\n')[0]).toBe(cardLine(2, 'Claro 999 999 999'))
    await after.quit()
    expect(calls.titles()).toHaveLength(1)
  })
})

test.describe('a computer that was away', () => {
  test('and wakes up is told at once what came due meanwhile', async ({
    startKeepline,
    desktop: { notifications: daemon, tray: panel },
  }) => {
    const app = await startKeepline({ now: LONG_BEFORE })
    await changeSettings(app.page, { isTrayExplained: true })
    await addCard(app.page, DUE_IN_7_DAYS)
    await look(app)
    await panel.item()
    await closeWindow(app)
    await expect.poll(() => isVisible(app)).toBe(false)
    await setClock(app, '2026-11-22T06:00:00.000Z')
    await wakeUp(app)
    await daemon.untilShown(1)
    expect(await daemon.shown()).toEqual([cardLine(7)])
  })

  test('and never says that it woke up is told all the same', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const app = await startKeepline({ now: LONG_BEFORE })
    await addCard(app.page, DUE_IN_7_DAYS)
    await look(app)
    await setClock(app, '2026-11-22T06:00:00.000Z')
    await daemon.untilShown(1, 40_000)
  })

  test('is told when the screen is unlocked, not behind its back', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    const app = await startKeepline()
    await look(app)
    await lockScreen(app, true)
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await untilDeferred(app.page, 'screen-locked')
    expect(calls.titles()).toEqual([])
    await lockScreen(app, false)
    await daemon.untilShown(1)
  })
})

test.describe('a clock that is set while the app runs', () => {
  test('far ahead and back again makes no deadline silent', async ({
    startKeepline,
    desktop: { notifications: daemon },
  }) => {
    const app = await startKeepline({ now: LONG_BEFORE })
    await addCard(app.page, DUE_IN_7_DAYS)
    await look(app)
    await setClock(app, LONG_AFTER)
    await wakeUp(app)
    await daemon.untilShown(1)
    await daemon.dismissAll()

    await setClock(app, '2026-11-22T06:00:00.000Z')
    await wakeUp(app)
    await daemon.untilShown(1)
    expect(await daemon.shown()).toEqual([cardLine(7)])
    const { decisions } = await health(app.page)
    expect(decisions.map(({ what }) => what)).toContain('clock-set-back')
  })

  test('back by a few hours repeats nothing', async ({
    startKeepline,
    desktop: { notifications: daemon },
    notificationCalls: calls,
  }) => {
    const app = await startKeepline()
    await addCard(app.page, DUE_IN_7_DAYS)
    await wakeUp(app)
    await daemon.untilShown(1)
    await setClock(app, '2026-11-22T01:30:00.000Z')
    await look(app)
    await setClock(app, '2026-11-22T09:00:00.000Z')
    await look(app)
    await app.quit()
    expect(calls.titles()).toEqual([cardLine(7)])
  })
})

test('who travels east is told at nine of the new place', async ({
  startKeepline,
  desktop: { notifications: daemon },
}) => {
  // The day before: the first reminder is for the weeks until then.
  const app = await startKeepline({ now: '2026-11-21T17:00:00.000Z', timeZone: 'America/Lima' })
  await addCard(app.page, DUE_IN_7_DAYS)
  await wakeUp(app)
  await daemon.untilShown(1)
  await daemon.dismissAll()
  await setClock(app, '2026-11-22T13:30:00.000Z')
  await look(app)
  expect(await daemon.countShown()).toBe(0)

  // Half past eight in Lima, half past two in the afternoon in Madrid.
  await setTimeZone(app, 'Europe/Madrid')
  await wakeUp(app)
  await daemon.untilShown(1)
  expect(await daemon.shown()).toEqual([cardLine(7)])
})
