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
    file: 'services/imports/importReceipts.ts',
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
    deletes: 'a card’s document with its copies',
    mayRunWhen: 'As in documentFile.ts.',
    trial: {
      file: TRIALS.deleting,
      title: 'stays with its copies when another program changed it',
    },
  },
  {
    file: 'storage/documentFile.ts',
    calls: [
      'this.library.backups.remove(this.format.kind, this.place.id)',
      'rmSync(this.path, { force: true })',
    ],
    deletes: 'a document with its copies',
    mayRunWhen: 'The file is there, can be read and says what is remembered.',
    trial: {
      file: TRIALS.deleting,
      title: 'stays when it cannot be read, and when its file is gone',
    },
  },
  {
    file: 'storage/documentFile.ts',
    calls: ['replaceFile(this.path, backup.text)', 'rmSync(this.path)'],
    deletes: 'a damaged document, for its newest good copy, or for none where it is not precious',
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
    file: 'storage/backups.ts',
    calls: ['rmSync(join(folder, name))'],
    deletes: 'the oldest copy of a document',
    mayRunWhen: 'Five newer ones are there, of which the newest was read back.',
    trial: { file: TRIALS.cards, title: 'keeps copies of its latest five states' },
  },
  {
    file: 'storage/backups.ts',
    calls: ['rmSync(folderOf(kind, id), { recursive: true, force: true })'],
    deletes: 'all copies of a document',
    mayRunWhen: 'Only from documentFile.ts, where the document is deleted for good.',
    trial: { file: TRIALS.deleting, title: 'when its file is gone its copies stay' },
  },
  {
    file: 'storage/backups.ts',
    calls: [
      'replaceFile(path, text)',
      'replaceFile(join(folder, `before-import_${fileStampOf(clock.now())}.json`), text)',
    ],
    deletes: 'nothing: a copy with a number or a moment of its own',
    mayRunWhen: 'Always.',
    trial: null,
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
]
