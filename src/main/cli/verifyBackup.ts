import { resolve } from 'node:path'
import { type AppError, type Result, success } from '@shared/contract/result'
import { type BackupComparison, compareWithLibrary } from '@shared/domain/backups/backupComparison'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { BackupFiles, OpenBackup } from '../ports/backups'
import type { Clock } from '../ports/clock'
import type { Translate } from '../ports/words'
import { descriptionComplaints } from './backup'
import { comparisonTable, descriptionTable } from './backupTable'
import type { Command } from './command'
import { errorText } from './errorText'
import { type Ending, type Outcome, answered, jsonText, refused } from './outcome'
import { harmless } from './textTable'

interface Needs {
  readonly backups: Pick<BackupFiles, 'open'>
  readonly passphrase: string | null
  readonly cwd: string
  /** The cards of the library; null when there is none to compare with. */
  readonly library: readonly CardDocument[] | null
  readonly clock: Pick<Clock, 'timeZone'>
  readonly translate: Translate
}

type BackupCommand = Extract<Command, { name: 'backup' }>

/** Verifies a backup and says what is in it, and what is newer where. Changes nothing. */
export async function verifyCommand(command: BackupCommand, needs: Needs): Promise<Outcome> {
  const { backups, passphrase, cwd, library, translate: t } = needs
  const path = resolve(cwd, command.path)
  const opened = await backups.open(path, passphrase)
  if (!opened.ok) return notWhole(command, path, opened.error, t)
  const backup = opened.data
  try {
    const compared = library === null ? success(null) : await comparedWith(library, backup)
    if (!compared.ok) return notWhole(command, path, compared.error, t)
    const complaints = descriptionComplaints(backup.description, t)
    const answer = command.isJson
      ? jsonOf(path, backup, compared.data)
      : textOf(path, backup, compared.data, needs)
    return answered(answer, complaints.length > 0 ? 'attention' : 'done', complaints)
  } finally {
    await backup.close()
  }
}

/** Where nothing could be found out, the command has failed; else it has done its work. */
const NOT_VERIFIED = [
  'file-unreadable',
  'backup-passphrase-needed',
  'backup-passphrase-wrong',
  'backup-place-missing',
  'backup-place-refused',
]

function notWhole({ isJson }: BackupCommand, path: string, error: AppError, t: Translate): Outcome {
  const ending: Ending = NOT_VERIFIED.includes(error.code) ? 'failed' : 'attention'
  const answer = isJson
    ? jsonText('backup', { path, isWhole: false, problem: error.code, ...error.params })
    : ''
  return { ...refused(ending, errorText(error, t)), answer }
}

async function comparedWith(
  library: readonly CardDocument[],
  backup: OpenBackup,
): Promise<Result<BackupComparison>> {
  const cards: CardDocument[] = []
  for (const cardId of backup.cardIds) {
    const card = await backup.card(cardId)
    if (!card.ok) return card
    if (card.data !== null) cards.push(card.data)
  }
  return success(compareWithLibrary(cards, library))
}

function jsonOf(path: string, { description }: OpenBackup, compared: BackupComparison | null) {
  const cards = compared?.cards.map(({ cardId, label, is }) => ({ id: cardId, label, is })) ?? null
  return jsonText('backup', { path, isWhole: true, problem: null, ...description, cards })
}

function textOf(
  path: string,
  { description }: OpenBackup,
  compared: BackupComparison | null,
  { clock, translate: t }: Needs,
): string {
  const lines = [
    t('backups.whole', { path: harmless(path) }),
    descriptionTable(description, null, clock.timeZone(), t),
  ]
  if (compared !== null) lines.push('', comparisonTable(compared, t))
  return lines.join('\n')
}
