import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes } from '../base/civilDate'
import { askingKey, dueFollowUps, followUps, parseFollowUpInput, withAnswer } from './followUp'
import { agendaAt } from '../reminders/agenda'
import { EMPTY_LEDGER } from '../reminders/ledger'
import type { Renewal } from './renewal'
import { DEFAULT_SETTINGS } from '../settings/settings'
import { aDocument, aRenewal } from '../testing/documents'
import { stagesOf } from '../rules/timeline'

const PAID_AT = '2026-11-21T15:00:00.000Z'
const A_DAY_LATER = '2026-11-22T15:00:00.000Z'
const LIMA = 'America/Lima'

const paid = (changes: Partial<Renewal> = {}) =>
  aRenewal('2026-11-21', { status: 'paid', createdAt: PAID_AT, ...changes })

const agenda = (document: ReturnType<typeof aDocument>, now: string, settings = DEFAULT_SETTINGS) =>
  agendaAt([document], settings, EMPTY_LEDGER, now, LIMA)

const due = (document: ReturnType<typeof aDocument>, now = A_DAY_LATER, ledger = EMPTY_LEDGER) =>
  dueFollowUps([document], ledger, now)

describe('a paid renewal', () => {
  it('is asked about a day after it was recorded, not a minute earlier', () => {
    const document = aDocument({}, [paid()])
    expect(due(document, addMinutes(A_DAY_LATER, -1))).toEqual([])
    expect(due(document)).toMatchObject([{ askAt: A_DAY_LATER, isDue: true }])
  })

  it('is listed before it is time to ask, so that it can be answered at once', () => {
    const [waiting] = followUps([aDocument({}, [paid()])], PAID_AT)
    expect(waiting).toMatchObject({ askAt: A_DAY_LATER, isDue: false })
  })

  it.each(['effective', 'failed', 'refunded'] as const)('is not asked about once %s', (status) => {
    expect(due(aDocument({}, [paid({ status })]))).toEqual([])
  })

  it.each([
    ['it was deleted', aDocument({}, [paid({ deletedAt: PAID_AT })])],
    ['its card was archived', aDocument({ archivedAt: PAID_AT }, [paid()])],
    ['its card was deleted', aDocument({ deletedAt: PAID_AT }, [paid()])],
    ['its card is a sample', aDocument({ isSample: true }, [paid()])],
  ])('is not asked about when %s', (_reason, document) => {
    expect(due(document)).toEqual([])
  })

  it('is asked about once, until there is a new moment to ask', () => {
    const document = aDocument({}, [paid()])
    const [asked] = due(document)
    if (!asked) throw new Error('Nothing was asked.')
    const told = { ...EMPTY_LEDGER, told: { [askingKey(asked.renewal)]: A_DAY_LATER } }
    expect(due(document, A_DAY_LATER, told)).toEqual([])

    const notYet = withAnswer(asked.renewal, { kind: 'not-yet' }, A_DAY_LATER)
    const nextDay = addMinutes(A_DAY_LATER, 24 * 60)
    expect(due(aDocument({}, [notYet]), addMinutes(nextDay, -1), told)).toEqual([])
    expect(due(aDocument({}, [notYet]), nextDay, told)).toHaveLength(1)
  })

  it('waits for the end of the quiet hours', () => {
    const atNight = addMinutes(PAID_AT, -12 * 60)
    const document = aDocument({}, [paid({ createdAt: atNight })])
    const hold = (now: string) => agenda(document, now).hold?.until
    // 03:00 UTC is 22:00 in Lima, where quiet hours begin; they end at 08:00.
    expect(agenda(document, '2026-11-22T03:00:00.000Z').followUps).toHaveLength(1)
    expect(hold('2026-11-22T03:00:00.000Z')).toBe('2026-11-22T13:00:00.000Z')
    expect(hold('2026-11-22T12:59:00.000Z')).toBe('2026-11-22T13:00:00.000Z')
    expect(hold('2026-11-22T13:00:00.000Z')).toBeUndefined()
  })

  it('is silent while reminders are off, or this topic is', () => {
    const { reminders } = DEFAULT_SETTINGS
    for (const silent of [
      { ...reminders, isOn: false },
      { ...reminders, topics: { ...reminders.topics, unconfirmed: false } },
    ]) {
      const settings = { ...DEFAULT_SETTINGS, reminders: silent }
      expect(agenda(aDocument({}, [paid()]), A_DAY_LATER, settings).followUps).toEqual([])
    }
  })

  it('that has waited longest is asked about first', () => {
    const later = paid({ id: 'renewal-b', createdAt: addMinutes(PAID_AT, 30) })
    const asked = followUps([aDocument({}, [later, paid({ id: 'renewal-a' })])], A_DAY_LATER)
    expect(asked.map(({ renewal }) => renewal.id)).toEqual(['renewal-a', 'renewal-b'])
  })
})

describe('the answer', () => {
  it('"yes" makes the renewal effective and moves the deadline', () => {
    const before = aDocument({}, [aRenewal('2026-06-01'), paid()])
    const answered = withAnswer(paid(), { kind: 'effective', confirmedExpiry: null }, A_DAY_LATER)
    const after = aDocument({}, [aRenewal('2026-06-01'), answered])
    expect(stagesOf(before, '2026-11-22').deadline?.date).toBe('2026-11-28')
    expect(stagesOf(after, '2026-11-22').deadline?.date).toBe('2027-05-20')
    expect(answered).toMatchObject({ status: 'effective', askAgainAt: null })
  })

  it('"yes" takes the expiry that the operator shows, and keeps one noted before', () => {
    const shown = { kind: 'effective', confirmedExpiry: '2027-03-01' } as const
    expect(withAnswer(paid(), shown, A_DAY_LATER).confirmedExpiry).toBe('2027-03-01')
    const noted = paid({ confirmedExpiry: '2027-02-01' })
    const silent = { kind: 'effective', confirmedExpiry: null } as const
    expect(withAnswer(noted, silent, A_DAY_LATER).confirmedExpiry).toBe('2027-02-01')
  })

  it('"no" leaves the deadline where it was, whatever was paid', () => {
    const failed = withAnswer(paid(), { kind: 'failed' }, A_DAY_LATER)
    expect(failed.status).toBe('failed')
    const document = aDocument({}, [aRenewal('2026-06-01'), failed])
    expect(stagesOf(document, '2026-11-22').deadline?.date).toBe('2026-11-28')
  })

  it('"not yet" asks again a day later, whenever it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), (minutes) => {
        const now = addMinutes(PAID_AT, minutes)
        const renewal = withAnswer(paid(), { kind: 'not-yet' }, now)
        const [waiting] = followUps([aDocument({}, [renewal])], now)
        expect(waiting).toMatchObject({ askAt: addMinutes(now, 24 * 60), isDue: false })
      }),
    )
  })

  it('is read as it was typed, and an expiry before the renewal is refused', () => {
    const typed = (confirmedExpiry: string) =>
      parseFollowUpInput({ kind: 'effective', confirmedExpiry }, paid())
    expect(typed('2027年3月1日')).toMatchObject({ value: { confirmedExpiry: '2027-03-01' } })
    expect(typed(' ')).toMatchObject({ value: { confirmedExpiry: null } })
    expect(typed('2026-11-20')).toMatchObject({
      ok: false,
      issues: [{ field: 'confirmedExpiry', code: 'expiry.beforeRenewal' }],
    })
    expect(typed('soon')).toMatchObject({ ok: false, issues: [{ code: 'date.invalid' }] })
  })
})
