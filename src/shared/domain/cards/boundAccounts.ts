import { ACCOUNT_IMPORTANCES, type BoundAccount } from './cardProfile'

/** The accounts that still hang on the number, most important first. */
export function accountsToUnbind(accounts: readonly BoundAccount[]): BoundAccount[] {
  return inOrder(accounts).filter(({ isUnbound }) => !isUnbound)
}

/** Those still bound first, then by importance; otherwise as they were entered. */
export function inOrder(accounts: readonly BoundAccount[]): BoundAccount[] {
  return [...accounts].sort(
    (a, b) =>
      Number(a.isUnbound) - Number(b.isUnbound) ||
      ACCOUNT_IMPORTANCES.indexOf(a.importance) - ACCOUNT_IMPORTANCES.indexOf(b.importance),
  )
}
