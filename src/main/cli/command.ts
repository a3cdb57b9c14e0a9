import type { CivilDate } from '@shared/domain/base/civilDate'
import type { RestoreWay } from '@shared/domain/backups/backupView'
import type { ExportFormat } from '@shared/domain/exports/exportOptions'
import type { HistoryColumn } from '@shared/domain/history/historyColumns'
import type { ShortOrder } from '@shared/domain/imports/importDate'
import type { Language } from '@shared/domain/settings/languages'

/** A command of the command line, parsed. */
export type Command =
  | { readonly name: 'help'; readonly topic: CommandName | null }
  | { readonly name: 'version' }
  | {
      readonly name: 'export'
      readonly format: ExportFormat
      /** As typed; relative to the folder in which the command was typed. */
      readonly out: string
      /** Phone numbers or labels of cards. */
      readonly cards: readonly string[]
      readonly from: CivilDate | null
      readonly to: CivilDate | null
      readonly columns: readonly HistoryColumn[] | null
      readonly language: Language | null
      readonly replaces: boolean
    }
  | {
      readonly name: 'import'
      readonly file: string
      readonly isTrial: boolean
      readonly isJson: boolean
      /** The order of day and month for dates that can be read in more than one way. */
      readonly dates: ShortOrder | null
    }
  | { readonly name: 'snapshots'; readonly isJson: boolean }
  | {
      readonly name: 'restoreBackup'
      /** As typed. */
      readonly path: string
      /** Null only for a trial run, which shows both. */
      readonly way: RestoreWay | null
      readonly passphrase: PassphraseSource | null
      readonly isTrial: boolean
      readonly isJson: boolean
    }
  | {
      readonly name: 'restore'
      readonly snapshotId: string
      /** Phone number or label; null is everything. */
      readonly card: string | null
      readonly isTrial: boolean
      readonly isJson: boolean
    }
  | { readonly name: 'due'; readonly isJson: boolean; readonly within: number }
  | { readonly name: 'check'; readonly isJson: boolean }
  | {
      readonly name: 'backup'
      /** As typed: the file to write or to verify, or the folder to write a new one into. */
      readonly path: string
      readonly onlyVerifies: boolean
      readonly passphrase: PassphraseSource | null
      readonly replaces: boolean
      readonly isJson: boolean
    }

/** Never the command line itself: every user of the system can read that. */
export type PassphraseSource =
  { readonly from: 'stdin' } | { readonly from: 'file'; readonly path: string }

export const COMMANDS = [
  'export',
  'import',
  'due',
  'check',
  'backup',
  'snapshots',
  'restore',
  'help',
  'version',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** What is wrong with a command line: a key of `commandLine.wrong`, and the word it is about. */
interface UsageProblem {
  readonly code:
    | 'unknownCommand'
    | 'unknownOption'
    | 'missingValue'
    | 'missingOption'
    | 'tooMuch'
    | 'fileMissing'
    | 'snapshotMissing'
    | 'wayMissing'
    | 'twoWays'
    | 'notForBackups'
    | 'notForSnapshots'
    | 'backupMissing'
    | 'twoPassphrases'
    | 'format'
    | 'date'
    | 'columns'
    | 'language'
    | 'number'
    | 'dates'
  readonly word: string
}

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: UsageProblem }

/** The default of `due --within`. */
export const USUAL_WITHIN_DAYS = 30

/** The options of a command, as they were typed. */
export type Value = string | boolean | readonly string[] | undefined
export type Values = Readonly<Record<string, Value>>
export const FLAG = { type: 'boolean' } as const
export const VALUE = { type: 'string' } as const
export const VALUES = { type: 'string', multiple: true } as const

export function good(command: Command): ParsedCommand {
  return { ok: true, command }
}

export function bad(code: UsageProblem['code'], word: string | undefined): ParsedCommand {
  return { ok: false, problem: { code, word: word ?? '' } }
}
