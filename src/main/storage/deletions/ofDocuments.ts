import { type Deletion, TRIALS } from './deletion'

/** Documents, the journal of an import, the quarantine and the snapshots. */
export const DELETIONS_OF_DOCUMENTS: readonly Deletion[] = [
  // Documents.
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
    calls: [
      'replaceFile(this.path, former.text)',
      'rmSync(this.path, { force: true })',
      'rmSync(this.path, { force: true })',
    ],
    deletes: 'a damaged document, for a former state of it, or for none where it is not precious',
    mayRunWhen: 'The user asked for it; it is still damaged; it lies in quarantine, too.',
    trial: { file: TRIALS.deleting, title: 'is good again when it is to be restored' },
  },
  {
    file: 'storage/cardRepository.ts',
    calls: ['rmSync(join(folder, CARDS_FOLDER, name))'],
    deletes: 'what a crash left of a write',
    mayRunWhen: 'Every card is there and can be read, also the one it was left of.',
    trial: { file: TRIALS.deleting, title: 'no leftover of a write is swept' },
  },
  {
    file: 'storage/cardsFolder.ts',
    calls: ['rmSync(path, { force: true })'],
    deletes: 'what stands in the place of the folder with the cards and is no folder',
    mayRunWhen: 'The user asked for it, and it lies in quarantine.',
    trial: { file: TRIALS.missing, title: 'is in its place is told, not taken for' },
  },
  {
    file: 'storage/quarantine.ts',
    calls: ['renameSync(path, place)', 'renameSync(path, place)'],
    deletes: 'nothing: what cannot have a second name is moved to a name that is free',
    mayRunWhen: 'As for whoever sets it aside.',
    trial: { file: TRIALS.missing, title: 'holds up no start, is told, and gives way' },
  },
  {
    file: 'storage/quarantine.ts',
    calls: ['renameSync(join(root, id), join(root, id.slice(0, -UNSEEN.length)))'],
    deletes: 'nothing: a version in quarantine loses the ending that says that nobody saw it',
    mayRunWhen: 'The user has seen it; no other has that name, because names are given for both.',
    trial: { file: TRIALS.changedOutside, title: 'told until somebody has seen it' },
  },
  {
    file: 'storage/quarantine.ts',
    calls: ['replaceFile(freePlaceFor(path) + UNSEEN, text)'],
    deletes: 'nothing: a version is kept under a name that is free',
    mayRunWhen: 'Another program replaced it by one that lacks a renewal.',
    trial: { file: TRIALS.changedOutside, title: 'tells of ours, and keeps it' },
  },
  {
    file: 'storage/leftovers.ts',
    calls: ['rmSync(join(folder, name))'],
    deletes: 'what a crash left of a write in the data folder itself',
    mayRunWhen:
      'Its document is there and can be read, or it is of a journal that was never put in place.',
    trial: {
      file: 'src/main/storage/leftovers.test.ts',
      title: 'stays while its document cannot be read',
    },
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

  {
    file: 'storage/importJournal.ts',
    calls: ['rmSync(path, { force: true })'],
    deletes: 'a journal that cannot be read',
    mayRunWhen: 'The user asked for it, and it lies in quarantine.',
    trial: { file: TRIALS.missing, title: 'set aside on the user’s word' },
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
