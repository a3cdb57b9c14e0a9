import type { Texts } from '../../texts'
import type { commandLine as source } from '../../zh-CN/cli/commandLine'

export const commandLine: Texts<typeof source> = {
  about:
    'Keepline 保号簿 without its window, for a terminal or a scheduled job. Without a command the window opens.',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  exitCodes: 'Exit codes',
  more: 'keepline help COMMAND tells more of a command.',
  does: {
    export: 'Writes the renewal history to a file',
    import: 'Imports cards and renewals, also while the window is open',
    due: 'Lists the cards whose deadline is near or has passed',
    check: 'Checks that all documents and receipt files are there and unchanged',
    backup: 'Writes all records to one backup file, or verifies one',
    help: 'Shows how it is used',
    version: 'Shows the version',
  },
  option: {
    format: 'One of {formats}; by default what the ending of FILE says',
    out: 'The file to write',
    card: 'Only this card, by its number or name; can be given several times',
    from: 'From this day on, such as 2026-01-31',
    to: 'Up to and including this day',
    columns: 'The columns, separated by commas: {columns}',
    language: 'The language of headers and words: {languages}',
    force: 'Replaces a file that is there',
    trial: 'Only tells what would happen; writes nothing',
    dates: 'How to read ambiguous dates: dmy (day first), mdy (month first) or ymd (year first)',
    json: 'Writes JSON, whose names stay the same',
    verify: 'Only verifies that backup and tells what is in it; writes nothing',
    passphraseFile: 'The passphrase is the first line of this file',
    passphraseStdin: 'The passphrase is the first line of the standard input',
    within: 'Deadlines within so many days, {days} by default',
    dataFolder: 'The data folder',
    help: 'Shows how it is used',
    version: 'Shows the version',
  },
  exit: {
    done: 'Done, and nothing needs attention',
    failed: 'Not done',
    usage: 'The command line is wrong; nothing was done',
    attention:
      'Done, and something needs attention: a card is to be renewed, a file has a problem, or rows could not be imported',
    busy: 'Keepline is busy; nothing was done, try again later',
  },
  wrong: {
    unknownCommand: 'There is no command “{word}”.',
    unknownOption: 'There is no option “{word}”.',
    missingValue: 'Something is missing after “{word}”.',
    missingOption: '“{word}” is missing.',
    tooMuch: '“{word}” is too much.',
    fileMissing: 'Which file is to be imported?',
    backupMissing:
      'Which file or folder is the backup to be written to, or which is to be verified?',
    twoPassphrases: 'Only one of --passphrase-file and --passphrase-stdin can be used.',
    format: 'There is no format “{word}”.',
    date: '“{word}” is no date. Write it like 2026-01-31; the first day is not after the last.',
    columns: '“{word}” names a column that is not there, or one twice.',
    language: 'There is no language “{word}”.',
    number: '“{word}” is no number of days between 0 and {figure.longestRuleDays}.',
    dates: '“{word}” is not dmy, mdy or ymd.',
    help: 'How it is used: keepline help',
  },
  noRecords: 'There are no records of Keepline in “{path}”. Please check --data-dir.',
  noAccess: 'The data folder “{path}” cannot be read. Please check its permissions.',
  busy: 'Keepline is writing at this moment; nothing was done. Please try again later.',
  unfinished:
    'The last import did not finish. Please open Keepline once: it takes back what is left of it.',
  damaged:
    'The document “{fileName}” cannot be read, and its card is not included. Please open Keepline to see to it.',
  passphrase: {
    unreadable: 'The passphrase cannot be read.',
    empty: 'The passphrase is empty.',
  },
  due: {
    none: 'No deadline within {days} days.',
    unknown:
      '{count} card lacks the details to work out a deadline: {labels} | {count} cards lack the details to work out a deadline: {labels}',
    column: {
      card: 'Card',
      operator: 'Operator',
      number: 'Number',
      stage: 'Stage',
      deadline: 'Deadline (Peru)',
      left: 'Left',
    },
  },
  check: {
    column: { problem: 'Problem', file: 'File', where: 'Belongs to' },
    document: 'Document cannot be read',
    where: '{label}, {date}',
  },
  export: {
    done: '{count} renewal written to “{path}” | {count} renewals written to “{path}”',
    events: '{count} event written to “{path}” | {count} events written to “{path}”',
    noCard: 'There is no card “{card}”.',
    manyCards: 'Several cards are called “{card}”. Please use the number.',
    isThere: '“{path}” is there already and was not touched. Add --force to replace it.',
    noDisplay:
      'A PDF cannot be made without a display. Please choose another format, or run it by xvfb-run.',
    isOurs: '“{path}” lies in the data folder. Please write to another place.',
  },
  import: {
    done: '“{fileName}” imported',
    trial: 'If “{fileName}” were imported',
    nothing: 'Nothing to write: all records of “{fileName}” are there already.',
    line: 'Row {line}: {reason}',
    more: '{count} more row is not listed. | {count} more rows are not listed.',
    question:
      'The date “{example}” can be read in more than one way, so nothing was imported. Please add --dates: {choices}',
    cut: 'The window ended during the import. Either all of it was imported or nothing; it can be imported again, and nothing will be there twice.',
  },
}
