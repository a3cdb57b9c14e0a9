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
  'backup-not-ours': 'This is no backup of Keepline.',
  'backup-cut-off':
    'This backup is not whole: the file was cut off, or its end is damaged. Please use another one.',
  'backup-damaged':
    'This backup is damaged, and nothing was taken from it. Please use another one.',
  'backup-newer': 'A newer Keepline made this backup. Please update Keepline first.',
  'backup-sum':
    'This backup is damaged: “{path}” is not what the backup lists. Please use another one.',
  'backup-double':
    'This backup is not to be trusted: “{path}” is in it twice. Nothing was taken from it.',
  'backup-outside':
    'This backup is not to be trusted: “{path}” leads out of its folder. Nothing was taken from it.',
  'backup-link': 'This backup is not to be trusted: “{path}” is a link. Nothing was taken from it.',
  'backup-stranger':
    'This backup is not to be trusted: “{path}” does not belong in it. Nothing was taken from it.',
  'backup-missing': 'This backup is not whole: “{path}” is missing. Please use another one.',
  'backup-document':
    '“{path}” in this backup is nothing that Keepline writes. Nothing was taken from it.',
  'backup-bomb':
    'This backup is not to be trusted: “{path}” would unpack to far more than it is. Nothing was taken from it.',
  'backup-file-too-large':
    '“{path}” in the backup is over {megabytes} MB. Nothing was taken from it.',
  'backup-too-large':
    'This backup would unpack to more than {gigabytes} GB. Nothing was taken from it.',
  'backup-too-many': 'A backup cannot hold more than {most} files.',
  'backup-passphrase-needed': 'This backup has a passphrase, which is needed to open it.',
  'backup-passphrase-wrong': 'The passphrase does not open this backup.',
  'backup-passphrase-cost':
    'Opening this backup would take more memory than a backup of Keepline needs, so it was not opened.',
  'backup-place-missing':
    'The place for the backup is not there: a USB stick may be unplugged or a network away. Nothing was written.',
  'backup-place-refused':
    'The place for the backup does not allow this. Please check its permissions or choose another one.',
  'backup-place-inside':
    'A backup cannot lie in the data folder: it would be lost together with it. Please choose another place.',
  internal: 'Something unexpected happened. What was saved before is unchanged. Please try again.',
}
