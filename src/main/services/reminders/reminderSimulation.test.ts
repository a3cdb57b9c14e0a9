import fc from 'fast-check'
import { expect, it } from 'vitest'
import { liveThrough } from './testing/liveThrough'
import { type Life, life } from './testing/simulatedLife'

const YEARS = 10_000
const LIVES_AT_ONCE = 100
/** Shrinking a failing case takes longer than finding it. */
const LONGEST_SEARCH_MS = 180_000
const MINUTE_MS = 60_000

const STEP = {
  meanwhile: 'running',
  deed: { kind: 'nothing' },
  obstacle: null,
  mishap: null,
} as const
const RENEWED = { kind: 'renew', card: null, daysAgo: 0, status: 'effective' } as const

/**
 * A reminder that was stopped, whose renewal goes for longer than the ledger remembers, and comes back
 * in the moment after the computer woke up. The oracle once forgot the stop a moment later than the app.
 */
const STOPPED_AND_FORGOTTEN: Life = {
  timeZone: 'America/Lima',
  begins: '2010-03-01T12:00:00.000Z',
  cards: 3,
  steps: [
    {
      ...STEP,
      gap: { kind: 'minutes', minutes: 100_920 },
      mishap: { moment: 'asked', deed: { kind: 'stop', card: 0 } },
    },
    {
      ...STEP,
      gap: { kind: 'minutes', minutes: 36_000 },
      deed: { kind: 'remove-renewal', card: 0 },
    },
    { ...STEP, gap: { kind: 'next', minutes: -1 }, deed: RENEWED },
    { ...STEP, gap: { kind: 'minutes', minutes: 0 }, deed: RENEWED },
    {
      ...STEP,
      gap: { kind: 'next', minutes: 0 },
      meanwhile: 'asleep',
      deed: { kind: 'remove-renewal', card: 0 },
    },
    { ...STEP, gap: { kind: 'next', minutes: -1 } },
  ],
}

/**
 * The end of a snooze was told while the disk was full, the clock was set back to before the snooze, and
 * the app was killed: on the disk lies a snooze of the future, which the next start drops.
 */
const SNOOZED_IN_THE_FUTURE: Life = {
  timeZone: 'America/Lima',
  begins: '2010-03-01T12:00:00.000Z',
  cards: 1,
  steps: [
    {
      ...STEP,
      gap: { kind: 'minutes', minutes: 254_460 },
      deed: { kind: 'snooze', card: 0, snooze: { kind: 'at', inDays: 0, time: '09:00' } },
      obstacle: 'full-disk',
    },
    {
      gap: { kind: 'minutes', minutes: 20_640 },
      meanwhile: 'asleep',
      deed: { kind: 'set-clock', minutes: -27_961 },
      obstacle: 'paused-desktop',
      mishap: { moment: 'asked', deed: null },
    },
    {
      ...STEP,
      gap: { kind: 'next', minutes: -1 },
      deed: { kind: 'plan', plan: { offsets: [], times: ['09:00'] } },
    },
    { ...STEP, gap: { kind: 'next', minutes: -1 }, deed: { kind: 'restart' } },
    { ...STEP, gap: { kind: 'minutes', minutes: 1_440 } },
  ],
}

/**
 * Random lives of a few cards on a computer where things go wrong (see testing/simulatedLife), checked
 * by an oracle that counts day by day (testing/reminderOracle). Whatever is due must be announced at
 * the next check unless it is silenced or held back, and only that, and once. A failure prints the
 * seed, the path and the life.
 * See src/decisions/011-the-reminders-are-simulated.md.
 */
it(
  'says all that is due, once, and nothing else, through ten thousand years of whatever may happen',
  async () => {
    const lived = { days: 0, notifications: 0, digests: 0, kills: 0 }
    const property = fc.asyncProperty(life, async (one) => {
      const { days, notifications, digests, kills } = await liveThrough(one)
      lived.days += days
      lived.notifications += notifications
      lived.digests += digests
      lived.kills += kills
    })
    while (lived.days < YEARS * 365) {
      await fc.assert(property, {
        numRuns: LIVES_AT_ONCE,
        interruptAfterTimeLimit: LONGEST_SEARCH_MS,
      })
    }
    // A run in which nothing was announced, or in which no process was killed, would prove nothing.
    expect(lived.notifications).toBeGreaterThan(10_000)
    expect(lived.digests).toBeGreaterThan(500)
    expect(lived.kills).toBeGreaterThan(300)
  },
  10 * MINUTE_MS,
)

it('and through lives that were misjudged once', async () => {
  expect((await liveThrough(STOPPED_AND_FORGOTTEN)).days).toBeGreaterThan(200)
  expect((await liveThrough(SNOOZED_IN_THE_FUTURE)).days).toBeGreaterThan(150)
})
