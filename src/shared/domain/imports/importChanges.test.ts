import { describe, expect, it } from 'vitest'
import type { BalanceState } from '../cards/card'
import { aCard } from '../testing/documents'
import { changedCard } from './importChanges'
import type { RecordedCard } from './importRecord'

const FILE_OF = '2026-03-01'

function told(balance: BalanceState): RecordedCard {
  return {
    label: '',
    operator: null,
    iccid: null,
    imsi: null,
    activatedOn: null,
    balance,
    balanceAmount: null,
    holder: '',
    tags: [],
    note: '',
    expiry: null,
  }
}

describe('a balance that a file tells', () => {
  it('was seen on the day of the file', () => {
    const { value, changes } = changedCard(
      aCard({ balance: 'unknown', balanceOn: null }),
      told('yes'),
      FILE_OF,
    )
    expect([value.balance, value.balanceOn]).toEqual(['yes', FILE_OF])
    expect(changes).toEqual([{ field: 'balance', before: 'unknown', after: 'yes' }])
  })

  it('never takes the place of what the user saw since', () => {
    const card = aCard({ balance: 'no', balanceOn: '2026-03-02' })
    expect(changedCard(card, told('yes'), FILE_OF)).toEqual({ value: card, changes: [] })
  })

  it('is a change also when it only was seen again, later', () => {
    const card = aCard({ balance: 'yes', balanceOn: '2026-02-01' })
    const { value, changes } = changedCard(card, told('yes'), FILE_OF)
    expect(value.balanceOn).toBe(FILE_OF)
    expect(changes).toEqual([{ field: 'balance', before: '2026-02-01', after: FILE_OF }])
  })
})
