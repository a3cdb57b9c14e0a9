import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../base/civilDate'
import { addDays, momentOf } from '../base/civilDate'
import { DEFAULT_SETTINGS } from '../settings/settings'
import { aDocument } from '../testing/documents'
import { EMPTY_LEDGER, withTold } from './ledger'
import { dueMonthDigest } from './monthDigest'

const ZONE = 'Asia/Shanghai'
const at = (date: CivilDate, time: string) => momentOf(date, time, ZONE)
const until = (on: CivilDate, changes: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({ id: on, confirmedExpiry: { on, seenOn: addDays(on, -60) }, ...changes })
const digest = (
  date: CivilDate,
  time: string,
  documents = [until('2026-07-20')],
  ledger = EMPTY_LEDGER,
) => dueMonthDigest(documents, DEFAULT_SETTINGS, ledger, at(date, time), ZONE)

describe('a look ahead at the month', () => {
  it('comes on the first at the first hour, or as soon after it as the app runs', () => {
    expect(digest('2026-07-01', '08:59')).toBeNull()
    expect(digest('2026-07-01', '09:00')?.month).toBe('2026-07')
    expect(digest('2026-07-04', '00:10')?.month).toBe('2026-07')
  })

  it('comes once a month', () => {
    const told = withTold(EMPTY_LEDGER, ['digest|2026-07'], at('2026-07-01', '09:00'))
    expect(digest('2026-07-31', '12:00', undefined, told)).toBeNull()
    expect(digest('2026-08-01', '09:00', undefined, told)?.month).toBe('2026-08')
  })

  it('names what ends in the month or has ended, most urgent first, and the next of all', () => {
    const documents = [until('2026-08-01'), until('2026-07-31'), until('2026-06-20')]
    const found = digest('2026-07-01', '09:00', documents)
    expect(found?.cards.map(({ card }) => card.id)).toEqual(['2026-06-20', '2026-07-31'])
    expect(found?.nextDeadline).toBe('2026-06-20')
  })

  it('says when nothing ends in it, and when the next one comes', () => {
    const found = digest('2026-07-01', '09:00', [until('2026-09-09')])
    expect(found).toMatchObject({ cards: [], nextDeadline: '2026-09-09' })
  })

  it('knows no next one while nothing is known of the cards', () => {
    expect(digest('2026-07-01', '09:00', [aDocument()])?.nextDeadline).toBeNull()
  })

  it('does not come without cards, or with samples or archived ones only', () => {
    const documents = [
      until('2026-07-20', { isSample: true }),
      until('2026-07-21', { archivedAt: at('2026-06-01', '12:00') }),
    ]
    expect(digest('2026-07-01', '09:00', documents)).toBeNull()
    expect(digest('2026-07-01', '09:00', [])).toBeNull()
  })
})
