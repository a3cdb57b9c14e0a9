import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type CivilDate, parseCivilDate } from '@shared/domain/base/civilDate'
import { EXPORT_FORMATS } from '@shared/domain/exports/exportOptions'
import { SHORT_ORDERS } from '@shared/domain/imports/importDate'
import { HISTORY_COLUMNS, type HistoryColumn } from '@shared/domain/history/historyColumns'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { LONGEST_RULE_DAYS } from '@shared/domain/rules/operatorRules'
import { BACKUP_OPTIONS, RESTORE_OPTIONS, readBackup, readRestore } from './backupWords'
import {
  COMMANDS,
  type CommandName,
  FLAG,
  type ParsedCommand,
  USUAL_WITHIN_DAYS,
  VALUE,
  VALUES,
  type Value,
  type Values,
  bad,
  good,
} from './command'

/**
 * Parses the words after the program's name; null when they hold no command, so that the window opens.
 * A bare word that is not a command is a typing error, not a wish for the window. What a desktop
 * passes (a `keepline:` link, a path, an unfilled `%u`) is not taken for a word.
 */
export function commandOf(typed: readonly string[]): ParsedCommand | null {
  const words = withoutCommonWords(typed)
  const name = words.find((word) => !word.startsWith('-'))
  if (words.includes('--help') || words.includes('-h') || name === 'help') {
    return good({ name: 'help', topic: topicOf(words) })
  }
  if (words.includes('--version') || name === 'version') return good({ name: 'version' })
  switch (name) {
    case undefined:
      return null
    case 'export':
      return parsed(words, EXPORT_OPTIONS, readExport)
    case 'import':
      return parsed(words, { 'dry-run': FLAG, json: FLAG, dates: VALUE }, readImport)
    case 'due':
      return parsed(words, { json: FLAG, within: VALUE }, readDue)
    case 'check':
      return parsed(words, { json: FLAG }, readCheck)
    case 'snapshots':
      return parsed(words, { json: FLAG }, readSnapshots)
    case 'restore':
      return parsed(words, RESTORE_OPTIONS, readRestore)
    case 'backup':
      return parsed(words, BACKUP_OPTIONS, readBackup)
    default:
      return isPlainWord(name) ? bad('unknownCommand', name) : null
  }
}

function isPlainWord(word: string): boolean {
  return /^[a-z]+$/i.test(word)
}

const EXPORT_OPTIONS = {
  format: VALUE,
  out: VALUE,
  card: VALUES,
  from: VALUE,
  to: VALUE,
  columns: VALUE,
  language: VALUE,
  force: FLAG,
}
function parsed(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  read: (values: Values, rest: readonly string[]) => ParsedCommand,
): ParsedCommand {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return read(flat(values), positionals.slice(1))
  } catch (cause) {
    return refusal(cause, args, options)
  }
}

function flat(values: Record<string, string | boolean | (string | boolean)[] | undefined>): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(String) : value,
    ]),
  )
}

/** node:util reports errors as English sentences; only its codes are stable. */
function refusal(
  cause: unknown,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): ParsedCommand {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const lacking = args.findLast((word) => word.startsWith('--')) ?? ''
    return bad('missingValue', lacking)
  }
  const isKnown = (word: string) => Object.hasOwn(options, /^--([^=]*)/.exec(word)?.[1] ?? '')
  return bad(
    'unknownOption',
    args.find((word) => word.startsWith('-') && !isKnown(word)),
  )
}

function readExport(values: Values, rest: readonly string[]): ParsedCommand {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  const { out, card = [] } = values
  if (typeof out !== 'string' || out === '') return bad('missingOption', '--out')
  const format = EXPORT_FORMATS.find((known) => known === (values['format'] ?? endingOf(out)))
  if (format === undefined) return bad('format', String(values['format'] ?? endingOf(out)))
  const [from, to] = [dateOf(values['from']), dateOf(values['to'])]
  if (from === undefined) return bad('date', String(values['from']))
  if (to === undefined || (from !== null && to !== null && to < from)) {
    return bad('date', String(values['to']))
  }
  const columns = columnsOf(values['columns'])
  if (columns === undefined) return bad('columns', String(values['columns']))
  const language = LANGUAGES.find((known) => known === values['language']) ?? null
  if (values['language'] !== undefined && language === null) {
    return bad('language', String(values['language']))
  }
  return good({
    name: 'export',
    format,
    out,
    from,
    to,
    columns,
    language,
    cards: Array.isArray(card) ? card.map(String) : [],
    replaces: values['force'] === true,
  })
}

function readImport(values: Values, [file, more]: readonly string[]): ParsedCommand {
  if (file === undefined) return bad('fileMissing', 'import')
  if (more !== undefined) return bad('tooMuch', more)
  const dates = SHORT_ORDERS.find((known) => known === values['dates']) ?? null
  if (values['dates'] !== undefined && dates === null) return bad('dates', String(values['dates']))
  return good({
    name: 'import',
    file,
    dates,
    isTrial: values['dry-run'] === true,
    isJson: values['json'] === true,
  })
}

function readDue(values: Values, rest: readonly string[]): ParsedCommand {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  const typed = values['within']
  const within = typed === undefined ? USUAL_WITHIN_DAYS : Number(typed)
  if (!Number.isInteger(within) || within < 0 || within > LONGEST_RULE_DAYS || typed === '') {
    return bad('number', String(typed))
  }
  return good({ name: 'due', isJson: values['json'] === true, within })
}

function readCheck(values: Values, rest: readonly string[]): ParsedCommand {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  return good({ name: 'check', isJson: values['json'] === true })
}

function readSnapshots(values: Values, rest: readonly string[]): ParsedCommand {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  return good({ name: 'snapshots', isJson: values['json'] === true })
}

/** Undefined when the value is not a date; null when none was given. */
function dateOf(typed: Value): CivilDate | null | undefined {
  if (typed === undefined) return null
  return (typeof typed === 'string' ? parseCivilDate(typed) : null) ?? undefined
}

function columnsOf(typed: Value): readonly HistoryColumn[] | null | undefined {
  if (typed === undefined) return null
  const names = String(typed)
    .split(',')
    .map((name) => name.trim())
  const columns = names.flatMap((name) => HISTORY_COLUMNS.filter((column) => column === name))
  return columns.length === names.length && new Set(names).size === names.length
    ? columns
    : undefined
}

function endingOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

function topicOf(words: readonly string[]): CommandName | null {
  return COMMANDS.find((name) => name !== 'help' && words.includes(name)) ?? null
}

/** Switches of Chromium and Electron, which we pass over. */
const FOREIGN =
  /^--(no-sandbox|ozone-platform|user-data-dir|lang=|log-level|inspect|remote-debugging|disable-|enable-|force-)/

/** The words without what may accompany every command: the data folder and foreign switches. */
function withoutCommonWords(words: readonly string[]): string[] {
  return words.filter(
    (word, index) =>
      !FOREIGN.test(word) && !/^--data-dir(=|$)/.test(word) && words[index - 1] !== '--data-dir',
  )
}
