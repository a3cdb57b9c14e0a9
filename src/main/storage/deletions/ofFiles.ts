import { type Deletion, TRIALS } from './deletion'

/** Receipts, logs, exports, and what the app itself makes anew. */
export const DELETIONS_OF_FILES: readonly Deletion[] = [
  // Receipts.
  {
    file: 'storage/receiptLibrary.ts',
    calls: ['files.remove('],
    deletes: 'the file of a receipt',
    mayRunWhen:
      'Nothing expected is missing or unreadable; no card names it, in memory or on disk; no form holds it; the undo of the last import does not need it.',
    trial: {
      file: TRIALS.deleting,
      title: 'stays while a card names it that another program has put there',
    },
  },
  {
    file: 'storage/receiptFiles.ts',
    calls: ['rmSync(path)'],
    deletes: 'the same',
    mayRunWhen: 'Asked in the same turn of the event loop.',
    trial: { file: TRIALS.receipts, title: 'leaves it while the same picture is attached' },
  },
  {
    file: 'storage/receiptFiles.ts',
    calls: ['rename(temporary, place)'],
    deletes: 'a kept file that is damaged, for the same content whole',
    mayRunWhen: 'The file in its place does not have its hash.',
    trial: {
      file: TRIALS.receipts,
      title: 'mends the file of that content when it was damaged since',
    },
  },
  {
    file: 'storage/receiptLibrary.ts',
    calls: ['staging.drop(stagedIds)'],
    deletes: 'staged files',
    mayRunWhen: 'As in receiptStaging.ts.',
    trial: { file: TRIALS.deleting, title: 'keeps a file that a renewal in progress names' },
  },
  {
    file: 'storage/receiptStaging.ts',
    calls: [
      'rm(join(folder, id), { force: true })',
      'rm(detailsPath(folder, id), { force: true })',
    ],
    deletes: 'a staged file and its description',
    mayRunWhen: 'No renewal in progress names it.',
    trial: { file: TRIALS.deleting, title: 'keeps a file that a renewal in progress names' },
  },
  {
    file: 'storage/receiptStaging.ts',
    calls: ['rm(join(folder, entry.name), { force: true })'],
    deletes: 'what forms of an earlier run had attached',
    mayRunWhen:
      'Nothing expected is missing or unreadable; no renewal in progress names it; its name is one that we give.',
    trial: {
      file: TRIALS.deleting,
      title: 'what was attached to a begun renewal is there after it',
    },
  },

  // Lists that shorten themselves.
  {
    file: 'storage/decisionLog.ts',
    calls: ["replaceFile(path, kept.map(lineOf).join(''))"],
    deletes: 'old decisions about reminders',
    mayRunWhen: 'Decisions of ninety later days are there, counted as they occur.',
    trial: {
      file: 'src/main/storage/decisionLog.test.ts',
      title: 'is not emptied by starts with the clock years ahead',
    },
  },
  {
    file: 'electron/logger.ts',
    calls: ['renameSync(file, `${file}.1`)'],
    deletes: 'the log before the last one',
    mayRunWhen: 'The log has grown too long. It holds ids and counts, and no records.',
    trial: null,
  },

  // Exports: the user's own files.
  {
    file: 'storage/exportFiles.ts',
    calls: ['rmSync(path, { force: true })'],
    deletes: 'an export of a schedule',
    mayRunWhen: 'Only from exportScheduleService.ts.',
    trial: {
      file: 'src/main/services/exports/exportScheduleService.test.ts',
      title: 'keeps as many of its own files as the user wants, and touches no other',
    },
  },
  {
    file: 'storage/exportFiles.ts',
    calls: ['replaceFile(path, bytes, ORDINARY_FILE)', 'rename(temporary, path)'],
    deletes: 'a file in whose place the user wants an export',
    mayRunWhen: 'The new one is whole and synced; the old one is not write-protected.',
    trial: {
      file: TRIALS.fullDisk,
      title: 'takes no half export, and leaves the file that was there',
    },
  },
  {
    file: 'storage/exportFiles.ts',
    calls: [
      'writeFile(temporary, signal ? untilAborted(pieces, signal) : pieces, options)',
      'rm(temporary, { force: true })',
    ],
    deletes: 'the half of an export',
    mayRunWhen: 'The same call made it, under a random name.',
    trial: null,
  },

  // Backups.
  {
    file: 'storage/backupFiles/writeBackup.ts',
    calls: ['rename(temporary, path)'],
    deletes: 'a file in whose place the user wants a backup',
    mayRunWhen:
      'The new one is whole, synced, and was read back; the old one is not write-protected.',
    trial: {
      file: 'src/main/storage/backupFiles/writeBackup.test.ts',
      title: 'leaves the backup of before where it is when it cannot be made',
    },
  },
  {
    file: 'storage/backupFiles/writeBackup.ts',
    calls: ['rm(path, { force: true })'],
    deletes: 'the half of a backup',
    mayRunWhen:
      'The same call made it, under a random name; or it has the name of one, and nobody wrote to it for a day.',
    trial: {
      file: 'src/main/storage/backupFiles/writeBackup.test.ts',
      title: 'sweeps what a killed backup left there a day ago, and nothing else',
    },
  },
  {
    file: 'storage/backupFiles/discardBackup.ts',
    calls: ['rm(path)'],
    deletes: 'a backup that the schedule made',
    mayRunWhen:
      'A newer one in the same folder was written and read back; newer ones and the last one of each month stay; it has the size that was written.',
    trial: {
      file: 'src/main/services/backups/backupScheduleService.test.ts',
      title: 'thins out its own backups only, and none while the newest one is not good',
    },
  },

  // What writes a file as a whole, and tidies up after itself.
  {
    file: 'storage/durableFile.ts',
    calls: ['writeFileSync(file, data)', 'rmSync(temporary, { force: true })'],
    deletes: 'a half-written temporary file',
    mayRunWhen: 'The same call made it, under a random name.',
    trial: null,
  },
  {
    file: 'storage/durableFile.ts',
    calls: ['renameSync(temporary, path)'],
    deletes: 'the file of that name, for its next state',
    mayRunWhen: 'The next state is whole and synced; each caller stands in this table.',
    trial: { file: 'src/main/storage/importCrash.test.ts', title: 'whenever the power is cut' },
  },
  {
    file: 'storage/durableFile.ts',
    calls: ['rmSync(secondName, { force: true })', 'copyFileSync(path, secondName)'],
    deletes: 'the second name of a former state that an earlier run left',
    mayRunWhen: 'The document under its own name was read and is good, or the name is free.',
    trial: { file: TRIALS.cards, title: 'is swept away at the next start' },
  },
  {
    file: 'storage/receiptFiles.ts',
    calls: ['rm(temporary, { force: true })'],
    deletes: 'a temporary name',
    mayRunWhen: 'The same call made it, under a random name.',
    trial: null,
  },
  {
    file: 'storage/durableAsync.ts',
    calls: ['file.writeFile(bytes)', 'rm(path, { force: true })'],
    deletes: 'a file that could not be written whole',
    mayRunWhen: 'The same call made it; a file that was there before makes the call fail first.',
    trial: { file: TRIALS.fullDisk, title: 'takes no half receipt' },
  },
  {
    file: 'storage/durableAsync.ts',
    calls: ['rename(temporary, path)'],
    deletes: 'the file of that name, for its next state',
    mayRunWhen: 'The next state is whole and synced; each caller stands in this table.',
    trial: { file: TRIALS.snapshots, title: 'that a crash cut off leaves nothing behind' },
  },
  {
    file: 'storage/durableAsync.ts',
    calls: ['rm(temporary, { force: true })'],
    deletes: 'a temporary file',
    mayRunWhen: 'The same call made it, under a random name.',
    trial: null,
  },

  // What can be made anew, or was made a moment ago.
  ...[
    {
      file: 'storage/checkRepository.ts',
      calls: ['replaceFile(path, textOf({ schemaVersion: CHECK_VERSION, report }))'],
    },
    {
      file: 'storage/backupMemoryRepository.ts',
      calls: ['replaceFile(path, textOf(next))'],
    },
    {
      file: 'storage/dayCountRepository.ts',
      calls: ['replaceFile(path, textOf({ schemaVersion: TRASH_VERSION, days }))'],
    },
    {
      file: 'storage/libraryFolder.ts',
      calls: ['replaceFile(marker, textOf({ schemaVersion: LIBRARY_VERSION }))'],
    },
    {
      file: 'storage/autostartEntry.ts',
      calls: ['rmSync(file, { force: true })', 'replaceFile(file, entry, ORDINARY_FILE)'],
    },
    {
      file: 'electron/windowState.ts',
      calls: [
        'writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })',
        'renameSync(`${file}.new`, file)',
      ],
    },
    {
      file: 'electron/dataFolder.ts',
      calls: ["writeFileSync(probe, 'Keepline', { mode: 0o600 })", 'rmSync(probe)'],
    },
    { file: 'electron/appFolders.ts', calls: ['rmSync(folder, { recursive: true, force: true })'] },
    { file: 'electron/headless.ts', calls: ['rmSync(folder, { recursive: true, force: true })'] },
    {
      file: 'cli/localSocket.ts',
      calls: ['rmSync(path)'],
    },
  ].map((one) => ({
    ...one,
    deletes: 'a file of the app itself that holds no records',
    mayRunWhen: 'Always: its name is the app’s own, and it is made anew.',
    trial: null,
  })),
]
