import { expect, it } from 'vitest'
import type { OwnRule } from './operatorRules'
import { type OwnRuleInput, parseOwnRuleInput } from './ownRuleInput'

const TODAY = '2026-11-22'
const read = (changes: Partial<OwnRuleInput>, previous: OwnRule | null = null) =>
  parseOwnRuleInput(
    { renewEveryDays: '90', cancelAfterDays: '', ruleNote: '', ...changes },
    TODAY,
    previous,
  )

it('reads days in full-width digits too, and notes the day it was entered on', () => {
  expect(
    read({ renewEveryDays: ' ９０ ', cancelAfterDays: '120', ruleNote: ' 客服 ' }),
  ).toMatchObject({
    ok: true,
    value: { renewEveryDays: 90, cancelAfterDays: 120, note: '客服', setOn: TODAY },
  })
})

it('keeps the day of a rule that is left as it was', () => {
  const before: OwnRule = {
    renewEveryDays: 90,
    cancelAfterDays: null,
    note: '客服',
    setOn: '2026-01-01',
  }
  expect(read({ ruleNote: '客服' }, before)).toMatchObject({ value: { setOn: '2026-01-01' } })
  expect(read({ ruleNote: '短信' }, before)).toMatchObject({ value: { setOn: TODAY } })
})

it.each([
  [{ renewEveryDays: '' }, 'renewEveryDays', 'ruleDays.missing'],
  [{ renewEveryDays: '0' }, 'renewEveryDays', 'ruleDays.invalid'],
  [{ renewEveryDays: '3651' }, 'renewEveryDays', 'ruleDays.invalid'],
  [{ renewEveryDays: '1.5' }, 'renewEveryDays', 'ruleDays.invalid'],
  [{ cancelAfterDays: 'x' }, 'cancelAfterDays', 'ruleDays.invalid'],
  [{ cancelAfterDays: '89' }, 'cancelAfterDays', 'ruleDays.cancelTooEarly'],
])('refuses %o beside the field %s', (changes, field, code) => {
  expect(read(changes)).toMatchObject({ ok: false, issues: [{ field, code }] })
})
