import { failure, success } from '@shared/contract/result'
import type { Desktop, Dialogs } from '../../ports/desktop'
import type { ReceiptLibrary } from '../../ports/receipts'

/** An empty receipt library; a test overrides the methods it needs. */
export function receiptLibrary(answers: Partial<ReceiptLibrary> = {}): ReceiptLibrary {
  return {
    stage: () => Promise.resolve(failure('file-type')),
    stageFile: () => Promise.resolve(failure('file-type')),
    staged: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
    keep: () => Promise.resolve(success([])),
    pathOf: () => Promise.resolve(null),
    read: () => Promise.resolve(null),
    inspect: () => Promise.resolve({ kind: 'missing' }),
    stored: () => Promise.resolve([]),
    remove: () => Promise.resolve(false),
    stagedPath: () => Promise.resolve(null),
    ...answers,
  }
}

/** Every dialog is cancelled except those that a test answers. */
export function dialogs(answers: Partial<Dialogs> = {}): Dialogs {
  return {
    chooseReceipts: () => Promise.resolve([]),
    chooseImport: () => Promise.resolve(null),
    chooseBackup: () => Promise.resolve(null),
    saveBackup: () => Promise.resolve(null),
    saveExport: () => Promise.resolve(null),
    saveChart: () => Promise.resolve(null),
    saveCopy: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    explainTray: () => Promise.resolve(),
    askToQuit: () => Promise.resolve({ quits: false, isLastTime: false }),
    ...answers,
  }
}

/** Opens everything. */
export function desktop(answers: Partial<Desktop> = {}): Desktop {
  return {
    openFile: () => Promise.resolve(true),
    showInFolder: () => undefined,
    openLink: () => Promise.resolve(true),
    ...answers,
  }
}
