import { ACCOUNT_IMPORTANCES, type BoundAccount } from './cardProfile'

/** Accounts still bound to the number, most important first. */
export function accountsToUnbind(accounts: readonly BoundAccount[]): BoundAccount[] {
  return inOrder(accounts).filter(({ isUnbound }) => !isUnbound)
}

/** Still bound ones first, then by importance, then in the order of entry. */
export function inOrder(accounts: readonly BoundAccount[]): BoundAccount[] {
  return [...accounts].sort(
    (a, b) =>
      Number(a.isUnbound) - Number(b.isUnbound) ||
      ACCOUNT_IMPORTANCES.indexOf(a.importance) - ACCOUNT_IMPORTANCES.indexOf(b.importance),
  )
}
