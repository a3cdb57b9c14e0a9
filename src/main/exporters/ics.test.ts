import fc from 'fast-check'
import { type IcsDateObject, type IcsDuration, convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { cardWith } from './testing/cardWith'
import { type JobChanges, exported } from './testing/exported'
import { nastyTexts } from './testing/nastyTexts'

// The files are read by ts-ics, which shares no code with the library that writes them.

// All that is known of these cards is what the operator showed.
const confirmed = {
  activatedOn: null,
  confirmedExpiry: { on: '2027-03-01', seenOn: '2026-11-20' },
} as const

async function calendar(documents: readonly CardDocument[], changes?: JobChanges) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    await exported(documents, 'ics', changes),
  )
  const read = convertIcsCalendar(undefined, text)
  return { text, read, events: read.events ?? [] }
}

/** The date of an all-day event, else the whole value for the error message. */
function dayOf(moment: IcsDateObject | null | undefined): string | undefined {
  return moment?.type === 'DATE' ? moment.date.toISOString().slice(0, 10) : moment?.type
}

/** Hours relative to the beginning of the day. */
function hoursOf({ before, days = 0, hours = 0, ...others }: IcsDuration): number {
  expect(others).toEqual({})
  return (days * 24 + hours) * (before ? -1 : 1)
}

describe('a calendar', () => {
  it('has a whole day for each deadline, with its alarms', async () => {
    const { read, events } = await calendar([cardWith([], confirmed)])
    expect(read.method).toBe('PUBLISH')
    expect(read.version).toBe('2.0')
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.summary).toBe('Renewal deadline: 银行卡号')
    expect(dayOf(event?.start)).toBe('2027-03-01')
    expect(dayOf(event?.end)).toBe('2027-03-02')
    expect(event?.recurrenceRule).toBeUndefined()
    const alarms = event?.alarms ?? []
    const hours = alarms.map(({ trigger }) =>
      trigger.type === 'relative' ? hoursOf(trigger.value) : trigger.type,
    )
    // At nine in the morning: 30, 14, 7, 3 and 1 days before, and on the day itself.
    expect(hours).toEqual([30, 14, 7, 3, 1, 0].map((days) => 9 - days * 24))
    // Alarms count from the event's beginning, which is RFC 5545's default.
    const related = alarms.map(({ trigger }) => trigger.options?.related ?? 'START')
    expect(new Set(related)).toEqual(new Set(['START']))
    expect(alarms.every(({ action }) => action === 'DISPLAY')).toBe(true)
  })

  it('updates what a calendar holds when it is read in again', async () => {
    const card = cardWith([], confirmed)
    const { events: before } = await calendar([card])
    const moved = {
      ...card,
      card: { ...card.card, confirmedExpiry: { on: '2027-05-01', seenOn: '2026-11-23' } },
    } as const
    const { events: after } = await calendar([moved], { now: '2026-11-23T16:07:11.000Z' })
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity)
    expect(after[0]?.sequence).toBeLessThan(2 ** 31)
    expect(dayOf(after[0]?.start)).toBe('2027-05-01')
  })

  it('takes back the deadline of a card that was archived', async () => {
    const card = cardWith([], confirmed)
    const { events } = await calendar([
      { ...card, card: { ...card.card, archivedAt: '2026-11-21T08:00:00.000Z' } },
    ])
    expect(events[0]?.status).toBe('CANCELLED')
    expect(events[0]?.alarms ?? []).toEqual([])
  })

  it('tells no number unless that was asked for', async () => {
    const card = cardWith([], confirmed)
    const digits = /987\D*654\D*321/
    expect((await calendar([card])).text).not.toMatch(digits)
    const { events } = await calendar([card], { output: { format: 'ics', hasNumbers: true } })
    expect(events[0]?.description).toMatch(digits)
  })

  it('folds at 75 octets, never within a character, and ends its lines as RFC 5545 says', async () => {
    const cards = nastyTexts(60).map((text, at) =>
      cardWith([], {
        ...confirmed,
        label: `${text} 保号簿👩‍👩‍👧`.slice(0, 60),
        number: `9${String(at).padStart(8, '0')}`,
      }),
    )
    const { text, events } = await calendar(cards)
    expect(events).toHaveLength(60)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(76)
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })

  it('brings back any text', async () => {
    const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(label, async (text) => {
        const { events } = await calendar([cardWith([], { ...confirmed, label: text })])
        const read = text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '\ufffd')
        expect(events[0]?.summary).toBe(`Renewal deadline: ${read}`)
      }),
      { examples: [['\r\n\u0000']] },
    )
  })
})
