import { look, wakeUp } from '../../fixtures/appWindow'
import { startAgain, startPlainly } from '../../fixtures/keepline'
import { DUE_IN_7_DAYS, addCard } from '../../fixtures/windowApi'
import { end, hasEnded, whenEnded } from '../../fixtures/processes'
import { health } from '../../fixtures/reminderHealth'
import { canMount, lockFolder } from '../../fixtures/smallDisk'
import { speechlessDaemon } from '../../fixtures/speechlessDaemon'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'

/** 89 days before the deadline: nothing is due. */
const LONG_BEFORE = '2026-09-01T06:00:00.000Z'

test('what the desktop had not shown yet when the app was killed is shown after the next start', async ({
  startKeepline,
  desktop: { bus, notifications: daemon },
}) => {
  await daemon.kill()
  const speechless = await speechlessDaemon(bus)
  const app = await startKeepline()
  await look(app)
  await addCard(app.page, DUE_IN_7_DAYS)
  await wakeUp(app)
  await speechless.untilGiven()
  await app.kill()
  speechless.stop()

  await daemon.start()
  await startKeepline({ dataFolder: app.dataFolder })
  await daemon.untilShown(1)
})

test('a kill between two notifications loses neither, and repeats nothing that was noted', async ({
  startKeepline,
  desktop,
  notificationCalls: calls,
}) => {
  const { notifications: daemon } = desktop
  const [first = '', second = '', third = ''] = ['1', '2', '3'].map((last) =>
    cardLine(7, `Claro 900 000 00${last}`),
  )
  const { dataFolder, page, quit } = await startKeepline({ now: LONG_BEFORE })
  for (const number of ['900000001', '900000002', '900000003']) {
    await addCard(page, { ...DUE_IN_7_DAYS, number })
  }
  await quit()

  const doomed = startPlainly(desktop, { dataFolder })
  calls.onNext((title) => {
    if (title === second) doomed.kill('SIGKILL')
  })
  await whenEnded(doomed)
  expect(calls.titles()).toEqual([first, second])

  const after = await startKeepline({ dataFolder })
  await daemon.untilShown(3)
  await look(after)
  await after.quit()
  expect([...(await daemon.shown())].sort()).toEqual([first, second, third])
  // Whether the second was noted before the kill depends on microseconds.
  const repeated = calls.titles().slice(2)
  expect(repeated.filter((title) => title !== second)).toEqual([third])
  expect(repeated.length).toBeLessThanOrEqual(2)
})

test('what was shown while the disk took no note of it is shown again after a power cut', async ({
  startKeepline,
  desktop: { notifications: daemon },
  notificationCalls: calls,
}) => {
  test.skip(!canMount, 'Only root can mount a disk to lock.')
  const app = await startKeepline()
  await look(app)
  await addCard(app.page, DUE_IN_7_DAYS)
  const lock = await lockFolder(app.dataFolder)
  try {
    await wakeUp(app)
    await daemon.untilShown(1)
    await expect.poll(async () => (await health(app.page)).problems).toContain('not-noted')
    await look(app)
    expect(calls.titles()).toEqual([cardLine(7)])
    await app.kill()
  } finally {
    await lock.undo()
  }
  const after = await startKeepline({ dataFolder: app.dataFolder })
  await expect.poll(calls.titles).toEqual([cardLine(7), cardLine(7)])
  await look(after)
  await after.quit()
  expect(calls.titles()).toHaveLength(2)
  expect(await daemon.shown()).toEqual([cardLine(7)])
})

test('two starts at once tell a card once', async ({
  startKeepline,
  desktop,
  notificationCalls: calls,
}) => {
  const { notifications: daemon } = desktop
  const { dataFolder, page, quit } = await startKeepline({ now: LONG_BEFORE })
  await addCard(page, DUE_IN_7_DAYS)
  await quit()

  const both = [startPlainly(desktop, { dataFolder }), startPlainly(desktop, { dataFolder })]
  try {
    await Promise.race(both.map(whenEnded))
    await daemon.untilShown(1)
    expect(both.filter(hasEnded)).toHaveLength(1)
    // The remaining process still answers.
    await startAgain(desktop, { dataFolder })
  } finally {
    await Promise.all(both.map((one) => end(one)))
  }
  expect(calls.titles()).toEqual([cardLine(7)])
})
