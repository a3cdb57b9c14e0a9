import { LONGEST_VIEW_NAME, type SavedView } from '@shared/domain/historyViews'

/** What is wrong with a name for a view; null when nothing is. */
export function viewNameIssue(
  name: string,
  others: readonly SavedView[],
): 'missing' | 'tooLong' | 'taken' | null {
  const plain = name.trim()
  if (plain === '') return 'missing'
  if (plain.length > LONGEST_VIEW_NAME) return 'tooLong'
  return others.some((view) => view.name === plain) ? 'taken' : null
}
