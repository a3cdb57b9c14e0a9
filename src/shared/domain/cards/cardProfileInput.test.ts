import { describe, expect, it } from 'vitest'
import { type CardProfileInput, parseCardProfileInput } from './cardProfileInput'
import { EMPTY_PROFILE } from './cardProfile'

const TODAY = '2026-11-22'

const EMPTY: CardProfileInput = {
  kind: null,
  holderRelation: null,
  holderName: '',
  documentKind: null,
  isRegisteredToHolder: 'unknown',
  hasRoaming: 'unknown',
  lastSmsOn: '',
  balanceAmount: '',
  balanceSeenOn: '',
  portedFrom: null,
  portedOn: '',
  tags: '',
  accounts: [],
  colour: null,
}

const read = (changes: Partial<CardProfileInput>) =>
  parseCardProfileInput({ ...EMPTY, ...changes }, TODAY)

function profile(changes: Partial<CardProfileInput>) {
  const parsed = read(changes)
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code }) => code).join())
  return parsed.value
}

function issues(changes: Partial<CardProfileInput>) {
  const parsed = read(changes)
  return parsed.ok ? [] : parsed.issues.map(({ field, code }) => [field, code])
}

it('knows nothing of a card whose form was left empty', () => {
  expect(profile({})).toEqual(EMPTY_PROFILE)
})

describe('a balance', () => {
  it('without a day was seen today', () => {
    expect(profile({ balanceAmount: 'S/ 3,50' }).balanceSeen).toEqual({
      amount: { minor: 350, currency: 'PEN' },
      on: TODAY,
    })
  })

  it('is asked for when only its day is given, and never guessed', () => {
    expect(issues({ balanceSeenOn: '2026-11-01' })).toEqual([['balanceAmount', 'balance.missing']])
    expect(issues({ balanceAmount: '1.005' })).toEqual([['balanceAmount', 'amount.invalid']])
  })
})

describe('a porting', () => {
  it('needs the former operator and the day', () => {
    expect(profile({ portedFrom: 'entel', portedOn: '2026/3/1' }).porting).toEqual({
      from: 'entel',
      on: '2026-03-01',
    })
    expect(issues({ portedFrom: 'entel' })).toEqual([['portedOn', 'date.missing']])
    expect(issues({ portedOn: '2026-03-01' })).toEqual([['portedFrom', 'porting.operatorMissing']])
  })

  it('is not of tomorrow, nor is the last message', () => {
    const tomorrow = '2026-11-23'
    expect(issues({ portedFrom: 'entel', portedOn: tomorrow, lastSmsOn: tomorrow })).toEqual([
      ['lastSmsOn', 'date.future'],
      ['portedOn', 'date.future'],
    ])
  })
})

describe('tags', () => {
  it('are separated by the commas of any script, each once', () => {
    expect(profile({ tags: '银行， 妈妈、bank;银行,, ' }).tags).toEqual(['银行', '妈妈', 'bank'])
  })

  it('are at most twenty, of at most thirty letters', () => {
    const many = Array.from({ length: 21 }, (_, index) => `t${index}`).join()
    expect(issues({ tags: many })).toEqual([['tags', 'tags.tooMany']])
    expect(issues({ tags: 'x'.repeat(31) })).toEqual([['tags', 'text.tooLong']])
  })
})

it('refuses a name longer than can be kept', () => {
  expect(issues({ holderName: 'x'.repeat(61) })).toEqual([['holderName', 'text.tooLong']])
})
