import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CARD_DOCUMENT_VERSION } from '@shared/domain/cards/cardDocument'
import { describe, expect, it } from 'vitest'
import {
  CARD_FORMAT,
  EXPORTS_FORMAT,
  REMINDERS_FORMAT,
  SETTINGS_FORMAT,
  VIEWS_FORMAT,
  readDocument,
} from '../documentFormat'
import { migrate } from '@shared/migrations/migrate'
import { MIGRATIONS } from '@shared/migrations/migrations'

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, 'frozen', `${name}.json`), 'utf8')
const frozen = (version: number) => file(`card-v${version}`)

const VERSIONS = Array.from({ length: CARD_DOCUMENT_VERSION }, (_, index) => index + 1)

describe('old card documents', () => {
  // The frozen files are as that version wrote them and are never regenerated. When this test
  // fails, somebody's cards would be lost.
  it.each(VERSIONS)('of version %i are read for ever', (version) => {
    expect(readDocument(frozen(version), CARD_FORMAT).is).toBe('good')
  })

  it.each(VERSIONS)('lose nothing of what version %i wrote', (version) => {
    expect(readDocument(frozen(version), CARD_FORMAT)).toMatchObject({
      document: {
        ...(JSON.parse(frozen(version)) as object),
        schemaVersion: CARD_DOCUMENT_VERSION,
      },
    })
  })
})

describe('a card of version 3', () => {
  it('says of its balance that it was seen when the card was entered, which promises least', () => {
    const raw = JSON.parse(frozen(3)) as { card: object }
    const ofBalance = (balance: string) =>
      readDocument(
        // 03:00 UTC of the 2nd is the evening of the 1st in Lima.
        JSON.stringify({
          ...raw,
          card: { ...raw.card, balance, createdAt: '2026-02-02T03:00:00.000Z' },
        }),
        CARD_FORMAT,
      )
    expect(ofBalance('yes')).toMatchObject({ document: { card: { balanceOn: '2026-02-01' } } })
    expect(ofBalance('unknown')).toMatchObject({ document: { card: { balanceOn: null } } })
  })
})

describe('old settings', () => {
  it('of version 2 keep their hour as the first of several, and everything else', () => {
    expect(readDocument(file('settings-v2'), SETTINGS_FORMAT)).toMatchObject({
      is: 'good',
      document: {
        language: 'zh-CN',
        theme: 'dark',
        reminders: {
          offsets: [20, 5, 0],
          times: ['08:15'],
          quietHours: { from: '23:00', to: '07:30' },
        },
        renewalWay: 'guided',
        closesToTray: false,
      },
    })
  })
})

describe('an old reminder ledger', () => {
  it('of version 1 keeps what was shown, snoozed and stopped', () => {
    const since = '1970-01-01T00:00:00.000Z'
    expect(readDocument(file('reminders-v1'), REMINDERS_FORMAT)).toEqual({
      is: 'good',
      document: {
        schemaVersion: 2,
        delivered: {
          'card-one1|2026-11-29': [
            { offset: 7, time: '23:59', at: '2026-11-22T14:00:00.000Z' },
            { offset: -2, time: '23:59', at: '2026-12-01T14:00:00.000Z' },
          ],
        },
        told: { 'renewal-1|follow-up|2026-11-22T14:01:00.000Z': '2026-11-22T14:01:05.000Z' },
        snoozed: { 'card-two2|2027-01-05': { since, until: '2026-11-23T14:00:00.000Z' } },
        stopped: { 'card-thr3|2026-10-01': '2026-10-02T09:00:00.000Z' },
        paused: null,
      },
    })
  })
})

describe('a former version of a document', () => {
  // Of settings of version 1 nobody kept a file.
  const NEVER_FROZEN = ['settings-v1']
  const former = Object.entries(MIGRATIONS)
    .flatMap(([kind, steps]) => Object.keys(steps).map((version) => `${kind}-v${version}`))
    .filter((name) => !NEVER_FROZEN.includes(name))
  const formats = [CARD_FORMAT, SETTINGS_FORMAT, REMINDERS_FORMAT, VIEWS_FORMAT, EXPORTS_FORMAT]

  it.each(former)('is frozen, and read for ever if it is a file of its own: %s', (name) => {
    const isOfThis = (one: string) => new RegExp(`^${name}(?!\\d)`).test(one)
    expect(readdirSync(join(import.meta.dirname, 'frozen')).filter(isOfThis)).not.toEqual([])
    const format = formats.find(({ kind }) => name.startsWith(`${kind}-`))
    if (format) expect(readDocument<unknown>(file(name), format).is).toBe('good')
  })
})

describe('migrations', () => {
  it.each(Object.entries(MIGRATIONS))('of %s leave no version out', (_, migrations) => {
    const versions = Object.keys(migrations).map(Number)
    expect(versions).toEqual(versions.map((_each, index) => index + 1))
  })

  const steps = {
    1: (raw: object) => ({ ...raw, colour: 'red' }),
    2: ({ colour, ...raw }: Readonly<Record<string, unknown>>) => ({ ...raw, color: colour }),
  }

  it('go step by step, and leave the original as it was', () => {
    const original = Object.freeze({ schemaVersion: 1, name: 'a' })
    expect(migrate(original, 1, steps)).toEqual({ schemaVersion: 3, name: 'a', color: 'red' })
  })

  it('stop where a step is missing instead of going on with half a document', () => {
    expect(() => migrate({ schemaVersion: 1 }, 1, { 2: steps[2], 3: steps[1] })).toThrow()
  })
})
