import { type Deletion, TRIALS } from './deletion'

/** Who decides that records go. */
export const DELETIONS_OF_RECORDS: readonly Deletion[] = [
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
]
