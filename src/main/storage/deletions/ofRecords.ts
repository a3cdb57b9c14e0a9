import { type Deletion, TRIALS } from './deletion'

/** Who decides that records go, and the documents with their copies. */
export const DELETIONS_OF_RECORDS: readonly Deletion[] = [
  // Who decides that records go.
  {
    file: 'services/cards/trashService.ts',
    calls: ['await purge(due, (document) =>'],
    deletes: 'what has been in the trash long enough',
    mayRunWhen:
      'Nothing expected is missing or unreadable; thirty days have passed by the clock and thirty were counted; the undo of the last import does not need the card.',
    trial: { file: TRIALS.trash, title: 'for one start empties nothing' },
  },
  {
    file: 'services/cards/trashService.ts',
    calls: ['imports.letGo()'],
    deletes: 'the former states that the last import can put back',
    mayRunWhen: 'As for the trash: thirty days by the clock, and thirty counted.',
    trial: { file: TRIALS.trash, title: 'is not let go by one start with the clock a year ahead' },
  },
  {
    file: 'services/cards/libraryService.ts',
    calls: ['await purge(ids, (document) => (document.card.isSample ? null : document))'],
    deletes: 'the samples',
    mayRunWhen: 'The user asked for it, and the file of each card still says that it is a sample.',
    trial: {
      file: 'src/main/services/cards/libraryService.test.ts',
      title: 'stay when one was changed into a card of the user by another program',
    },
  },
  {
    file: 'services/cards/libraryService.ts',
    calls: ['cards.remove(id)'],
    deletes: 'samples of which one could not be written',
    mayRunWhen: 'The same call wrote them a moment ago, and nobody was told of them.',
    trial: {
      file: 'src/main/services/cards/libraryService.test.ts',
      title: 'come all or not at all',
    },
  },
  {
    file: 'services/cards/purge.ts',
    calls: ['cards.remove(cardId)'],
    deletes: 'a card, for the trash and the samples',
    mayRunWhen: 'Its file was read once more, and what it says now may go as a whole.',
    trial: { file: TRIALS.trash, title: 'keeps a card that another computer has restored since' },
  },
  {
    file: 'storage/importJournal.ts',
    calls: ['cards.remove(id)'],
    deletes: 'a card that an import made, when the import is undone or was cut short',
    mayRunWhen: 'Its file was read once more and is byte for byte what the import wrote.',
    trial: { file: TRIALS.journal, title: 'keeps what another program made of a card' },
  },
  {
    file: 'services/receipts/freedReceipts.ts',
    calls: ['receipts.remove(content, () => isNamed(cards.all(), content))'],
    deletes: 'files of receipts whose records are gone',
    mayRunWhen: 'No card in memory names them; the rest is asked where the file is deleted.',
    trial: { file: TRIALS.trash, title: 'leaves a receipt that another renewal names' },
  },
  {
    file: 'services/renewals/renewalService.ts',
    calls: ['receipts.discard(stagedIds)'],
    deletes: 'staged files of a renewal',
    mayRunWhen: 'The document that names the kept ones is on disk.',
    trial: {
      file: 'src/main/services/renewals/renewalService.test.ts',
      title: 'keeps the attached files when the document cannot be written',
    },
  },
  {
    file: 'services/receipts/receiptService.ts',
    calls: ['receipts.discard(stagedIds)'],
    deletes: 'staged files that the user took off a form',
    mayRunWhen: 'No renewal in progress names them.',
    trial: { file: TRIALS.deleting, title: 'keeps a file that a renewal in progress names' },
  },
  {
    file: 'ipc/receipts.ts',
    calls: ['receipts.discard(stagedIds)'],
    deletes: 'the same, asked for by the window',
    mayRunWhen: 'No renewal in progress names them.',
    trial: { file: TRIALS.deleting, title: 'keeps a file that a renewal in progress names' },
  },
  {
    file: 'services/receipts/broughtReceipts.ts',
    calls: ['receipts.discard([staged.data.id])'],
    deletes: 'the staged copy of a receipt in an imported file',
    mayRunWhen: 'The same call staged it; the file that is imported still has it.',
    trial: null,
  },
  {
    file: 'services/exports/exportScheduleService.ts',
    calls: ['files.remove(join(folder, basename(fileName)))'],
    deletes: 'the oldest exports of a schedule',
    mayRunWhen: 'The app made that file, and more are there than the user wants to keep.',
    trial: {
      file: 'src/main/services/exports/exportScheduleService.test.ts',
      title: 'keeps as many of its own files as the user wants, and touches no other',
    },
  },

  // Documents and their copies.
  {
    file: 'storage/cardRepository.ts',
    calls: ['file.remove()'],
    deletes: 'a card’s document',
    mayRunWhen: 'As in documentFile.ts.',
    trial: {
      file: TRIALS.deleting,
      title: 'stays when another program changed it, and is remembered as it is now',
    },
  },
  {
    file: 'storage/documentFile.ts',
    calls: ['rmSync(this.path, { force: true })'],
    deletes: 'a document; its former states stay in the snapshots',
    mayRunWhen: 'The file is there, can be read and says what is remembered.',
    trial: {
      file: TRIALS.deleting,
      title: 'stays when it cannot be read, and is missed when its file is gone',
    },
  },
  {
    file: 'storage/documentFile.ts',
    calls: ['replaceFile(this.path, former.text)', 'rmSync(this.path)', 'rmSync(this.path)'],
    deletes: 'a damaged document, for a former state of it, or for none where it is not precious',
    mayRunWhen: 'The user asked for it; it is still damaged; it lies in quarantine, too.',
    trial: { file: TRIALS.deleting, title: 'is good again when it is to be restored' },
  },
  {
    file: 'storage/cardRepository.ts',
    calls: ['rmSync(join(folder, FOLDER, name))'],
    deletes: 'what a crash left of a write',
    mayRunWhen: 'Every card is there and can be read, also the one it was left of.',
    trial: { file: TRIALS.deleting, title: 'no leftover of a write is swept' },
  },
  {
    file: 'storage/storeWrite.ts',
    calls: ['store.store = document'],
    deletes: 'the former state of a document',
    mayRunWhen: 'It keeps a second name until the new one was synced and read back.',
    trial: { file: TRIALS.crash, title: 'keeps what it reported as saved when it is killed' },
  },
  {
    file: 'storage/storeWrite.ts',
    calls: ['rmSync(path, { force: true })', 'renameSync(previous, path)'],
    deletes: 'a document that could not be written whole, for its former state',
    mayRunWhen: 'Writing failed; nobody was told that it is saved.',
    trial: { file: TRIALS.fullDisk, title: 'loses nothing and says so' },
  },
  {
    file: 'storage/storeWrite.ts',
    calls: ['rmSync(previous, { force: true })', 'rmSync(previous, { force: true })'],
    deletes: 'the second name of the former state',
    mayRunWhen: 'The new state, or the former under its own name, is on disk and whole.',
    trial: { file: TRIALS.fullDisk, title: 'loses nothing and says so' },
  },
  {
    file: 'storage/importJournal.ts',
    calls: ['replaceFile(path, textOf(next))'],
    deletes: 'the journal of the import before',
    mayRunWhen: 'That one is finished or was put back; it can be read, and is of no newer version.',
    trial: {
      file: 'src/main/storage/importUpgrade.test.ts',
      title: 'of a newer version is left as it is, and nothing is imported over it',
    },
  },
  {
    file: 'storage/importJournal.ts',
    calls: ['rmSync(path, { force: true })'],
    deletes: 'the journal of an import',
    mayRunWhen: 'Every card was put back, or its time has passed.',
    trial: { file: TRIALS.journal, title: 'is undone later when its cards are missing' },
  },

  // Snapshots.
  {
    file: 'services/snapshots/snapshotService.ts',
    calls: ['snapshots.remove(snapshotId)'],
    deletes: 'a snapshot',
    mayRunWhen: 'The user asked for it.',
    trial: { file: TRIALS.snapshots, title: 'frees its states and its receipts, and none that' },
  },
  {
    file: 'ipc/snapshots.ts',
    calls: ['snapshots.remove(snapshotId)'],
    deletes: 'the same, asked for by the window',
    mayRunWhen: 'The user asked for it.',
    trial: { file: TRIALS.snapshots, title: 'frees its states and its receipts, and none that' },
  },
  {
    file: 'services/snapshots/restoreService.ts',
    calls: ['snapshots.remove(id)'],
    deletes: 'a snapshot of what a backup held',
    mayRunWhen:
      'The same call made it, and makes it anew, because something was recorded meanwhile.',
    trial: {
      file: 'src/main/services/snapshots/restoreService.test.ts',
      title: 'loses nothing that is recorded while the backup is being read',
    },
  },
  {
    file: 'services/snapshots/snapshotKeeper.ts',
    calls: ['snapshots.thin()'],
    deletes: 'snapshots that are not to be kept any longer',
    mayRunWhen: 'A newer one is whole; days and months are counted as they occur.',
    trial: {
      file: 'src/shared/domain/snapshots/retention.test.ts',
      title: 'none goes on the word of a clock that is wrong for one start',
    },
  },
  {
    file: 'storage/snapshots/thinning.ts',
    calls: ['manifests.remove(gone)', 'states.remove(sha256)'],
    deletes: 'manifests, and states that no snapshot names any more',
    mayRunWhen: 'Every manifest that is left can be read.',
    trial: { file: TRIALS.snapshots, title: 'frees no state while a snapshot cannot be read' },
  },
  {
    file: 'storage/snapshots/manifests.ts',
    calls: ['rm(pathOf(id), { force: true })'],
    deletes: 'the manifest of a snapshot',
    mayRunWhen: 'Only from thinning.ts.',
    trial: { file: TRIALS.snapshots, title: 'frees its states and its receipts, and none that' },
  },
  {
    file: 'storage/snapshots/states.ts',
    calls: ['rm(pathOf(sha256), { force: true })'],
    deletes: 'a former state of a document',
    mayRunWhen: 'Only from thinning.ts.',
    trial: { file: TRIALS.snapshots, title: 'frees no state while a snapshot cannot be read' },
  },
  {
    file: 'storage/snapshots/states.ts',
    calls: ['replaceWhole(pathOf(sha256), text)'],
    deletes: 'a damaged state, for the same state whole',
    mayRunWhen: 'The file in its place does not have its hash.',
    trial: { file: TRIALS.snapshots, title: 'mends a state whose bytes were damaged' },
  },
  {
    file: 'storage/snapshots/formerCopiesTaken.ts',
    calls: ['rm(path, { force: true })', 'rmdir(folder)'],
    deletes: 'the copies of versions up to 0.1.0, and folders that are empty after it',
    mayRunWhen: 'They were read and made into snapshots, which were read back.',
    trial: { file: TRIALS.snapshots, title: 'that are none of ours, or cannot be read, stay' },
  },
  {
    file: 'storage/snapshots/manifests.ts',
    calls: ['replaceWhole(pathOf(id), text)'],
    deletes: 'nothing: a snapshot with a number of its own',
    mayRunWhen: 'Always.',
    trial: null,
  },
  {
    file: 'storage/snapshots/restoringNote.ts',
    calls: ['replaceFile(path, textOf({ snapshotId }))', 'rmSync(path, { force: true })'],
    deletes: 'the note that a whole snapshot is being restored',
    mayRunWhen: 'It is done, or the next one begins.',
    trial: {
      file: 'src/main/services/snapshots/restoreService.test.ts',
      title: 'is finished at the next start',
    },
  },
  {
    file: 'storage/snapshots/formerStates.ts',
    calls: ['replaceFile(join(root, REMOVED_FILE), textOf({ removed: [...new Set(removed)] }))'],
    deletes: 'the list of documents that were removed on purpose, for a newer one',
    mayRunWhen:
      'Before a document is removed on purpose, or once a newer snapshot does not name it.',
    trial: { file: TRIALS.snapshots, title: 'is not carried on when it was removed on purpose' },
  },
  {
    file: 'storage/snapshots/snapshotStore.ts',
    calls: ['rm(join(root, name), { force: true })'],
    deletes: 'what a crash left of files of a snapshot',
    mayRunWhen: 'Its name is that of a temporary file; no snapshot was ever told of it.',
    trial: { file: TRIALS.snapshots, title: 'that a crash cut off leaves nothing behind' },
  },
]
