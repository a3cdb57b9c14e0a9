import { BACKUP_EXTENSION } from '@shared/domain/backups/backupName'
import { RESTORE_WAYS } from '@shared/domain/backups/backupView'
import {
  FLAG,
  type ParsedCommand,
  type PassphraseSource,
  VALUE,
  type Values,
  bad,
  good,
} from './command'

const PASSPHRASE_OPTIONS = { 'passphrase-file': VALUE, 'passphrase-stdin': FLAG }
export const BACKUP_OPTIONS = { verify: FLAG, ...PASSPHRASE_OPTIONS, force: FLAG, json: FLAG }
/** Of a backup, and not of a snapshot. */
const OF_BACKUPS = { merge: FLAG, replace: FLAG, ...PASSPHRASE_OPTIONS }
export const RESTORE_OPTIONS = { card: VALUE, 'dry-run': FLAG, json: FLAG, ...OF_BACKUPS }

export function readRestore(values: Values, [from, more]: readonly string[]): ParsedCommand {
  if (from === undefined || from === '') return bad('snapshotMissing', 'restore')
  if (more !== undefined) return bad('tooMuch', more)
  return isBackupPath(from) ? readRestoreBackup(values, from) : readRestoreSnapshot(values, from)
}

/** A snapshot's id has neither an ending nor a folder. */
function isBackupPath(word: string): boolean {
  return word.toLowerCase().endsWith(`.${BACKUP_EXTENSION}`) || /[/\\]/.test(word)
}

function readRestoreSnapshot(values: Values, snapshotId: string): ParsedCommand {
  const foreign = Object.keys(OF_BACKUPS).find((name) => values[name] !== undefined)
  if (foreign !== undefined) return bad('notForSnapshots', `--${foreign}`)
  const { card = null } = values
  // An empty name, as of a variable that is not set, must not restore everything.
  if (card === '') return bad('missingValue', '--card')
  return good({
    name: 'restore',
    snapshotId,
    card: card === null ? null : String(card),
    isTrial: values['dry-run'] === true,
    isJson: values['json'] === true,
  })
}

function readRestoreBackup(values: Values, path: string): ParsedCommand {
  if (values['card'] !== undefined) return bad('notForBackups', '--card')
  const isTrial = values['dry-run'] === true
  const [way = null, another] = RESTORE_WAYS.filter((one) => values[one] === true)
  if (another !== undefined) return bad('twoWays', `--${another}`)
  if (way === null && !isTrial) return bad('wayMissing', path)
  const passphrase = passphraseOf(values)
  if (passphrase === 'two') return bad('twoPassphrases', '--passphrase-stdin')
  const isJson = values['json'] === true
  return good({ name: 'restoreBackup', path, way, passphrase, isTrial, isJson })
}

function passphraseOf(values: Values): PassphraseSource | 'two' | null {
  const file = values['passphrase-file']
  const isTyped = values['passphrase-stdin'] === true
  if (file === undefined) return isTyped ? { from: 'stdin' } : null
  return isTyped ? 'two' : { from: 'file', path: String(file) }
}

export function readBackup(values: Values, [path, more]: readonly string[]): ParsedCommand {
  if (path === undefined || path === '') return bad('backupMissing', 'backup')
  if (more !== undefined) return bad('tooMuch', more)
  const passphrase = passphraseOf(values)
  if (passphrase === 'two') return bad('twoPassphrases', '--passphrase-stdin')
  return good({
    name: 'backup',
    path,
    onlyVerifies: values['verify'] === true,
    passphrase,
    replaces: values['force'] === true,
    isJson: values['json'] === true,
  })
}
