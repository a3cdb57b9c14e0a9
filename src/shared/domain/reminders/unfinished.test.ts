import { describe, expect, it } from 'vitest'
import { type CivilDate, addDays, momentOf } from '../base/civilDate'
import { aDocument, aProgress } from '../testing/documents'
import type { CardDocument } from '../cards/cardDocument'
import { DEFAULT_SETTINGS } from '../settings/settings'
import { EMPTY_LEDGER, withTold } from './ledger'
import { dueUnfinished } from './unfinished'

const ZONE = 'Asia/Shanghai'
const TOUCHED: CivilDate = '2026-07-01'
const at = (date: CivilDate, time: string) => momentOf(date, time, ZONE)

function begun(changes: Partial<CardDocument['card']> = {}): CardDocument {
  return { ...aDocument(changes), inProgress: aProgress(at(TOUCHED, '20:00')) }
}

const days = (date: CivilDate, time: string, ledger = EMPTY_LEDGER, documents = [begun()]) =>
  dueUnfinished(documents, DEFAULT_SETTINGS.reminders, ledger, at(date, time), ZONE).map(
    (one) => one.days,
  )

describe('a renewal that was begun and left', () => {
  it('causes a reminder the next morning, not on the day itself', () => {
    expect(days(TOUCHED, '23:59')).toEqual([])
    expect(days('2026-07-02', '08:59')).toEqual([])
    expect(days('2026-07-02', '09:00')).toEqual([1])
  })

  it('causes one reminder after one day, after three days and then each week', () => {
    let ledger = EMPTY_LEDGER
    const told: number[] = []
    for (let day = 0; day <= 30; day++) {
      const now = at(addDays(TOUCHED, day), '10:00')
      for (const one of dueUnfinished([begun()], DEFAULT_SETTINGS.reminders, ledger, now, ZONE)) {
        told.push(one.days)
        ledger = withTold(ledger, [one.key], now)
      }
    }
    expect(told).toEqual([1, 3, 7, 14, 21, 28])
  })

  it('causes a single reminder after a long absence', () => {
    expect(days('2026-08-20', '10:00')).toEqual([50])
  })

  it('is left alone when its card is a sample, archived, or nothing is in progress', () => {
    const documents = [
      begun({ isSample: true }),
      begun({ archivedAt: at(TOUCHED, '21:00') }),
      aDocument(),
    ]
    expect(days('2026-07-05', '10:00', EMPTY_LEDGER, documents)).toEqual([])
  })
})
