import type { Texts } from '../../texts'
import type { errors as source } from '../../zh-CN/base/errors'

export const errors: Texts<typeof source> = {
  validation: 'Some fields need a correction; they are marked below.',
  'not-found': 'This entry is not there. It may just have been deleted.',
  'duplicate-number': '“{label}” has this number already.',
  'duplicate-number-archived': '“{label}” in the archive has this number already.',
  'duplicate-number-trash':
    '“{label}” in the trash has this number already. It can be restored from there.',
  'duplicate-iccid': '“{label}” has this ICCID already.',
  'duplicate-iccid-archived': '“{label}” in the archive has this ICCID already.',
  'duplicate-iccid-trash':
    '“{label}” in the trash has this ICCID already. It can be restored from there.',
  'partly-recorded':
    'Not everything was recorded: saving failed half-way and could not be fully taken back. The renewal is recorded for: {labels}. The other cards are unchanged.',
  'file-too-large': 'The file is over {megabytes} MB. Try a screenshot, or compress it first.',
  'file-type': 'This type of file is not supported. Use {figure.receiptTypes}.',
  'chart-too-large':
    'The chart is over {megabytes} MB and was not saved. Choose fewer cards or a shorter period.',
  'file-unreadable': 'The file cannot be read: it may be empty, damaged or in use elsewhere.',
  'file-missing': 'The file is gone. It may have been moved or deleted.',
  'disk-full': 'The disk is full and nothing was saved. Free some space, then save again.',
  'no-permission':
    'The data folder does not allow writing and nothing was saved. Check its permissions, then try again.',
  'newer-version':
    'A newer Keepline wrote this data. To keep it whole it can only be read here. Please update Keepline.',
  damaged:
    'This data file cannot be read or is missing, and stays untouched until you decide. See the note at the top of the overview.',
  'folder-gone':
    'The data folder is not where it was: it may have been moved or renamed, or its disk taken away. Nothing was saved. Put it back, then try again.',
  'changed-outside': 'Another program changed or moved this data file, so it was not deleted.',
  'no-backup': 'No snapshot has it. The damaged file stays on the disk as it is.',
  'no-viewer': 'No program on this computer opens this file.',
  'not-allowed': 'This was refused for safety.',
  'notification-failed':
    'The system did not show the notification. Please check its notification settings.',
  cancelled: 'Cancelled.',
  busy: 'Something else is being written; nothing was written now. Please try again in a moment.',
  'import-format':
    '“{fileName}” cannot be imported, or is damaged. CSV, XLSX, ODS and JSON can, and ZIP files exported by Keepline.',
  'import-old-excel':
    '“{fileName}” is an old Excel file (.xls), or locked by a password. Please save it as .xlsx without a password and import that.',
  'import-empty': 'There are no records in “{fileName}”.',
  'import-too-large':
    '“{fileName}” is larger than {megabytes} MB. Please split it, or choose it with the button.',
  'import-stale':
    'Cards have changed since the preview, so nothing was written. Please check the preview again, then import.',
  'snapshot-damaged':
    'A record in this snapshot cannot be read any more. Nothing was changed. Choose another snapshot.',
  'import-unfinished':
    'The import failed midway and could not be taken back completely. Free some disk space and open Keepline again: the rest is then taken back.',
  'login-item-refused':
    'The system did not take the change, and nothing is different at login. Check the startup apps in the settings of the system; on Linux also whether the folder ~/.config/autostart can be written to and the disk has room.',
  internal: 'Something unexpected happened. What was saved before is unchanged. Please try again.',
}
