import { expect, it } from 'vitest'
import { accountsToUnbind, inOrder } from './boundAccounts'
import type { BoundAccount } from './cardProfile'

const account = (
  name: string,
  importance: BoundAccount['importance'],
  isUnbound = false,
): BoundAccount => ({ id: `account-${name}`, name, importance, isUnbound })

const ACCOUNTS = [
  account('Telegram', 'low'),
  account('BCP', 'high', true),
  account('WhatsApp', 'normal'),
  account('Alipay', 'high'),
]
const names = (accounts: readonly BoundAccount[]) => accounts.map(({ name }) => name)

it('unbinds the most important first, and leaves out what was moved already', () => {
  expect(names(accountsToUnbind(ACCOUNTS))).toEqual(['Alipay', 'WhatsApp', 'Telegram'])
})

it('shows what was moved at the end', () => {
  expect(names(inOrder(ACCOUNTS))).toEqual(['Alipay', 'WhatsApp', 'Telegram', 'BCP'])
})
