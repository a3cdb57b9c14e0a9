import fc from 'fast-check'
import { expect, it } from 'vitest'
import { liveThrough } from './testing/liveThrough'
import { life } from './testing/simulatedLife'

const YEARS = 10_000
const LIVES_AT_ONCE = 100
/** Making a failing life shorter takes longer than finding it. */
const LONGEST_SEARCH_MS = 180_000
const MINUTE_MS = 60_000

/**
 * Random lives of a few cards on a computer where things go wrong (see testing/simulatedLife), watched
 * by somebody who reckons day by day (testing/reminderOracle). What has come must be said at the next
 * look unless it is silenced or held back; and only that may be said, once. A failure prints the seed,
 * the path and the life in which it happened.
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
    // An engine that never had anything to say, or was never killed while saying it, proves nothing.
    expect(lived.notifications).toBeGreaterThan(10_000)
    expect(lived.digests).toBeGreaterThan(500)
    expect(lived.kills).toBeGreaterThan(300)
  },
  10 * MINUTE_MS,
)
