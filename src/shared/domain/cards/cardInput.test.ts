import { describe, expect, it } from 'vitest'
import { type CardInput, parseCardInput } from './cardInput'
import { aCard } from '../testing/documents'

const TODAY = '2026-11-22'

function typed(changes: Partial<CardInput> = {}): CardInput {
  return {
    label: ' 主号 ',
    operator: 'claro',
    operatorName: '',
    number: '+51 987 654 321',
    iccid: '',
    imsi: '',
    activatedOn: '',
    firstUsedOn: '',
    lastTopUpOn: '2026/11/1',
    balance: 'unknown',
    goal: 'numberOnly',
    confirmedExpiry: '',
    hasOwnRule: false,
    renewEveryDays: '',
    cancelAfterDays: '',
    ruleNote: '',
    note: '',
    ...changes,
  }
}

function issuesOf(changes: Partial<CardInput>) {
  const parsed = parseCardInput(typed(changes), TODAY)
  return parsed.ok ? [] : parsed.issues
}

describe('a card form', () => {
  it('is read as the user meant it', () => {
    const parsed = parseCardInput(typed(), TODAY)
    expect(parsed.ok && parsed.value).toMatchObject({
      label: '主号',
      number: '987654321',
      lastTopUpOn: '2026-11-01',
      iccid: null,
    })
  })

  it('reports all errors at once, each beside its field', () => {
    const issues = issuesOf({
      label: ' ',
      operator: null,
      number: '12',
      iccid: '89',
      lastTopUpOn: 'x',
    })
    expect(issues.map(({ field, code }) => [field, code])).toEqual([
      ['label', 'label.missing'],
      ['operator', 'operator.missing'],
      ['number', 'number.length'],
      ['iccid', 'iccid.length'],
      ['lastTopUpOn', 'date.invalid'],
    ])
  })

  it('refuses a top-up of tomorrow, or one before the activation', () => {
    expect(issuesOf({ lastTopUpOn: '2026-11-23' })).toEqual([
      { field: 'lastTopUpOn', code: 'date.future', params: { today: TODAY } },
    ])
    expect(issuesOf({ activatedOn: '2026-11-10' })[0]?.code).toBe('topUp.beforeActivation')
  })

  it('warns of a doubtful ICCID and takes it all the same', () => {
    const parsed = parseCardInput(typed({ iccid: '8951000000000000000' }), TODAY)
    expect(parsed.ok).toBe(true)
    expect(parsed.warnings).toEqual([{ field: 'iccid', code: 'iccid.luhn' }])
  })

  it('remembers when a confirmed expiry was seen, until it is changed', () => {
    const previous = aCard({ confirmedExpiry: { on: '2027-01-31', seenOn: '2026-09-01' } })
    const seenOn = (confirmedExpiry: string) => {
      const parsed = parseCardInput(typed({ confirmedExpiry }), TODAY, previous)
      return parsed.ok ? parsed.value.confirmedExpiry?.seenOn : undefined
    }
    expect(seenOn('2027-1-31')).toBe('2026-09-01')
    expect(seenOn('2027-02-28')).toBe(TODAY)
  })

  it("reads the user's own rule, and refuses one that ends before it renews", () => {
    const own = { hasOwnRule: true, renewEveryDays: '５０', ruleNote: '客服说的' }
    const parsed = parseCardInput(typed(own), TODAY)
    expect(parsed.ok && parsed.value.rule).toEqual({
      renewEveryDays: 50,
      cancelAfterDays: null,
      note: '客服说的',
      setOn: TODAY,
    })
    expect(issuesOf({ ...own, renewEveryDays: '' })[0]?.code).toBe('ruleDays.missing')
    expect(issuesOf({ ...own, cancelAfterDays: '40' })[0]?.code).toBe('ruleDays.cancelTooEarly')
  })
})
