import type { Deletion } from './deletion'
import { DELETIONS_OF_DOCUMENTS } from './ofDocuments'
import { DELETIONS_OF_FILES } from './ofFiles'
import { DELETIONS_OF_RECORDS } from './ofRecords'

/**
 * Every path in the main process that deletes, purges, sweeps or writes over something. A new call does
 * not pass `deletions.test.ts` until it stands here with what must be true before it may run, and with a
 * test that tries to make it run wrongly.
 * See src/decisions/054-who-deletes-looks-once-more.md.
 */
export const DELETIONS: readonly Deletion[] = [
  ...DELETIONS_OF_RECORDS,
  ...DELETIONS_OF_DOCUMENTS,
  ...DELETIONS_OF_FILES,
]
