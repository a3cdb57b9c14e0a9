import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CardDocument } from '@shared/domain/cardDocument'
import { cardWith } from './testing/cardWith'
import { type JobChanges, exported } from './testing/exported'
import { nastyTexts } from './testing/nastyTexts'

// Read by ical.js, which Thunderbird reads calendars with.

const confirmed = { confirmedExpiry: { on: '2027-03-01', seenOn: '2026-11-20' } } as const

async function calendar(documents: readonly CardDocument[], changes?: JobChanges) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    await exported(documents, 'ics', changes),
  )
  const component = ICAL.Component.fromString(text)
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { text, component, events }
}

describe('a calendar', () => {
  it('has a whole day for each deadline, with its alarms', async () => {
    const { component, events } = await calendar([cardWith([], confirmed)])
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(component.getFirstPropertyValue('version')).toBe('2.0')
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.summary).toBe('Renewal deadline: 银行卡号')
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-03-01')
    expect(event?.endDate.toString()).toBe('2027-03-02')
    expect(event?.isRecurring()).toBe(false)
    const alarms = event?.component.getAllSubcomponents('valarm') ?? []
    const triggers = alarms.map((alarm) => alarm.getFirstProperty('trigger'))
    expect(triggers.map((trigger) => String(trigger?.getFirstValue()))).toEqual([
      ...['-P29DT15H', '-P13DT15H', '-P6DT15H', '-P2DT15H', '-PT15H'],
      'PT9H',
    ])
    // From its beginning, which is what RFC 5545 takes when nothing is said.
    const related = triggers.map((trigger) => trigger?.getFirstParameter('related') ?? 'START')
    expect(new Set(related)).toEqual(new Set(['START']))
    expect(alarms.every((alarm) => alarm.getFirstPropertyValue('action') === 'DISPLAY')).toBe(true)
  })

  it('updates what a calendar holds when it is read in again', async () => {
    const card = cardWith([], confirmed)
    const { events: before } = await calendar([card])
    const moved = {
      ...card,
      card: { ...card.card, confirmedExpiry: { on: '2027-09-01', seenOn: '2026-11-23' } },
    } as const
    const { events: after } = await calendar([moved], { now: '2026-11-23T16:07:11.000Z' })
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity)
    expect(after[0]?.sequence).toBeLessThan(2 ** 31)
    expect(after[0]?.startDate.toString()).toBe('2027-09-01')
  })

  it('takes back the deadline of a card that was archived', async () => {
    const card = cardWith([], confirmed)
    const { events } = await calendar([
      { ...card, card: { ...card.card, archivedAt: '2026-11-21T08:00:00.000Z' } },
    ])
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(events[0]?.component.getAllSubcomponents('valarm')).toEqual([])
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
    )
  })
})
