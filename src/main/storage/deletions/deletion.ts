/** A test that tries to make a deletion run wrongly: a file, and words from the title of the test. */
interface Trial {
  readonly file: string
  readonly title: string
}

export interface Deletion {
  /** Below `src/main`. */
  readonly file: string
  /** The call as it stands in the file; once for each time that it stands there. */
  readonly calls: readonly string[]
  readonly deletes: string
  /** What must be true before it may run. */
  readonly mayRunWhen: string
  /** Null only for what holds nobody's records: a file that the same lines made, or that is made anew. */
  readonly trial: Trial | null
}

/** The tests that several rows name. */
export const TRIALS = {
  deleting: 'src/main/storage/deleting.test.ts',
  trash: 'src/main/services/cards/trashService.test.ts',
  journal: 'src/main/storage/importJournal.test.ts',
  crash: 'src/main/storage/crash.test.ts',
  fullDisk: 'src/main/storage/fullDisk.test.ts',
  cards: 'src/main/storage/cardRepository.test.ts',
  receipts: 'src/main/storage/receiptLibrary.test.ts',
  missing: 'src/main/storage/missing.test.ts',
  changedOutside: 'src/main/storage/changedOutside.test.ts',
  snapshots: 'src/main/storage/snapshots/snapshotStore.test.ts',
} as const
