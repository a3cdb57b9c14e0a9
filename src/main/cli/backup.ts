import { join, resolve } from 'node:path'
import type { AppError } from '@shared/contract/result'
import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import { backupName } from '@shared/domain/backups/backupName'
import type { BackupFiles, WrittenBackup } from '../ports/backups'
import type { Clock } from '../ports/clock'
import type { ExportFiles } from '../ports/exports'
import type { Translate } from '../ports/words'
import { numberedName } from '../services/exports/exportNames'
import { descriptionTable } from './backupTable'
import type { Command } from './command'
import { errorText } from './errorText'
import { isInside } from '../common/isInside'
import { type Ending, type Outcome, answered, jsonText, refused } from './outcome'
import { harmless } from './textTable'

interface Needs {
  readonly backups: Pick<BackupFiles, 'write'>
  readonly files: Pick<ExportFiles, 'isThere' | 'isFolder'>
  readonly passphrase: string | null
  /** The folder in which the command was typed. */
  readonly cwd: string
  readonly dataFolder: string
  readonly version: string
  readonly clock: Pick<Clock, 'now' | 'timeZone'>
  readonly translate: Translate
}

type BackupCommand = Extract<Command, { name: 'backup' }>

/** Writes a backup of the library, also while the app is running. */
export async function backupCommand(command: BackupCommand, needs: Needs): Promise<Outcome> {
  const { backups, files, passphrase, dataFolder: folder, version, clock, translate: t } = needs
  const madeAt = clock.now()
  const path = placeFor(command, needs)
  if (path === null) return refused('failed', t('errors.backup-place-missing'))
  if (isInside(folder, path)) return refused('failed', t('commandLine.export.isOurs', { path }))
  if (!command.replaces && files.isThere(path)) {
    return refused('failed', t('commandLine.export.isThere', { path }))
  }
  const request = { folder, path, passphrase, appVersion: version, madeAt }
  const written = await backups.write(request)
  if (!written.ok) return refused(endingOf(written.error), errorText(written.error, t))
  const { description, fileBytes, leftOut } = written.data
  const complaints = complaintsOf(written.data, t)
  const answer = command.isJson
    ? jsonText('backup', { path, fileBytes, leftOut, ...description })
    : [
        t('backups.made', { path: harmless(path) }),
        descriptionTable(description, fileBytes, clock.timeZone(), t),
      ].join('\n')
  return answered(answer, complaints.length > 0 ? 'attention' : 'done', complaints)
}

/**
 * In a folder each backup gets a name of its own; nothing that is there is replaced. Null for a folder
 * that is not there: the stick `/media/stick/` that is pulled out must not become a file `stick`.
 */
function placeFor({ path }: BackupCommand, { files, cwd, clock }: Needs): string | null {
  const place = resolve(cwd, path)
  if (!files.isFolder(place)) return /[/\\]$/.test(path) ? null : place
  const name = backupName(clock.now(), clock.timeZone())
  let number = 1
  while (files.isThere(join(place, numberedName(name, number)))) number += 1
  return join(place, numberedName(name, number))
}

function endingOf({ code }: AppError): Ending {
  return code === 'busy' ? 'busy' : 'failed'
}

function complaintsOf({ description, leftOut }: WrittenBackup, t: Translate): string[] {
  return [
    ...descriptionComplaints(description, t),
    ...leftOut.map((path) => t('backups.leftOut', { path })),
  ]
}

/** What a whole backup lacks all the same. */
export function descriptionComplaints(
  { unreadable, missingReceipts }: BackupDescription,
  t: Translate,
): string[] {
  return [
    ...unreadable.map((path) => t('backups.unreadable', { path })),
    ...(missingReceipts > 0 ? [t('backups.missingReceipts', { count: missingReceipts })] : []),
  ]
}
