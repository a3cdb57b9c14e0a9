import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type CivilDate, parseCivilDate } from '@shared/domain/civilDate'
import { EXPORT_FORMATS, type ExportFormat } from '@shared/domain/exportOptions'
import { HISTORY_COLUMNS, type HistoryColumn } from '@shared/domain/historyColumns'
import { LANGUAGES, type Language } from '@shared/domain/settings'

/** What somebody wants of the app without its window. */
export type Command =
  | { readonly name: 'help'; readonly topic: CommandName | null }
  | { readonly name: 'version' }
  | {
      readonly name: 'export'
      readonly format: ExportFormat
      /** As typed: it counts from where it was typed. */
      readonly out: string
      readonly card: string | null
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
    }
  | { readonly name: 'due'; readonly isJson: boolean; readonly within: number }
  | { readonly name: 'check'; readonly isJson: boolean }

export const COMMANDS = ['export', 'import', 'due', 'check', 'help', 'version'] as const
export type CommandName = (typeof COMMANDS)[number]

/** What is wrong with a command line: a key of `commandLine.usage`, and the word it is about. */
export interface UsageProblem {
  readonly code:
    | 'unknownOption'
    | 'missingValue'
    | 'missingOption'
    | 'tooMuch'
    | 'fileMissing'
    | 'format'
    | 'date'
    | 'columns'
    | 'language'
    | 'number'
  readonly word: string
}

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: UsageProblem }

/** `--within` without a number of days. */
const USUAL_WITHIN_DAYS = 30
const FURTHEST_DAYS = 3650

/**
 * The command of a command line without the program's own words; null where it holds none, and a
 * window is wanted.
 */
export function commandOf(words: readonly string[]): Parsed | null {
  const name = words.find((word) => !word.startsWith('-'))
  if (words.includes('--version') || name === 'version') return good({ name: 'version' })
  if (words.includes('--help') || words.includes('-h') || name === 'help') {
    return good({ name: 'help', topic: topicOf(words) })
  }
  switch (name) {
    case 'export':
      return parsed(words, EXPORT_OPTIONS, readExport)
    case 'import':
      return parsed(words, { 'dry-run': FLAG, json: FLAG }, readImport)
    case 'due':
      return parsed(words, { json: FLAG, within: VALUE }, readDue)
    case 'check':
      return parsed(words, { json: FLAG }, (values, rest) =>
        rest.length > 0
          ? bad('tooMuch', rest[0])
          : good({ name: 'check', isJson: values['json'] === true }),
      )
    default:
      return null
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>
const FLAG = { type: 'boolean' } as const
const VALUE = { type: 'string' } as const
const EXPORT_OPTIONS = {
  format: VALUE,
  out: VALUE,
  card: VALUE,
  from: VALUE,
  to: VALUE,
  columns: VALUE,
  language: VALUE,
  force: FLAG,
}

function parsed(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  read: (values: Values, rest: readonly string[]) => Parsed,
): Parsed {
  // Chromium's own switches, and the folder, are words of everybody's; they are not ours to judge.
  const args = words.filter((word) => !isForAll(word))
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return read(flat(values), positionals.slice(1))
  } catch (cause) {
    return refusal(cause, args, options)
  }
}

function flat(values: Record<string, unknown>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[key, value]] : [],
    ),
  )
}

/** node:util tells in English sentences; only its codes are stable. */
function refusal(
  cause: unknown,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Parsed {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const lacking = args.findLast((word) => word.startsWith('--')) ?? ''
    return bad('missingValue', lacking)
  }
  const unknown = args.find(
    (word) =>
      word.startsWith('-') && !Object.hasOwn(options, word.replace(/^--?/, '').split('=')[0] ?? ''),
  )
  return bad('unknownOption', unknown ?? '')
}

function readExport(values: Values, rest: readonly string[]): Parsed {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  const { out, card } = values
  if (typeof out !== 'string' || out === '') return bad('missingOption', '--out')
  const format = EXPORT_FORMATS.find((known) => known === (values['format'] ?? endingOf(out)))
  if (format === undefined) return bad('format', String(values['format'] ?? endingOf(out)))
  const [from, to] = [dateOf(values['from']), dateOf(values['to'])]
  if (from === undefined) return bad('date', String(values['from']))
  if (to === undefined) return bad('date', String(values['to']))
  const columns = columnsOf(values['columns'])
  if (columns === undefined) return bad('columns', String(values['columns']))
  const language = LANGUAGES.find((known) => known === values['language']) ?? null
  if (values['language'] !== undefined && language === null) {
    return bad('language', String(values['language']))
  }
  return good({
    name: 'export',
    ...{ format, out, from, to, columns, language },
    card: typeof card === 'string' ? card : null,
    replaces: values['force'] === true,
  })
}

function readImport(values: Values, [file, more]: readonly string[]): Parsed {
  if (file === undefined) return bad('fileMissing', 'import')
  if (more !== undefined) return bad('tooMuch', more)
  return good({
    name: 'import',
    file,
    isTrial: values['dry-run'] === true,
    isJson: values['json'] === true,
  })
}

function readDue(values: Values, rest: readonly string[]): Parsed {
  if (rest.length > 0) return bad('tooMuch', rest[0])
  const typed = values['within']
  const within = typed === undefined ? USUAL_WITHIN_DAYS : Number(typed)
  if (!Number.isInteger(within) || within < 0 || within > FURTHEST_DAYS || typed === '') {
    return bad('number', String(typed))
  }
  return good({ name: 'due', isJson: values['json'] === true, within })
}

/** Undefined for what is no day; null where none was said. */
function dateOf(typed: Values[string]): CivilDate | null | undefined {
  if (typed === undefined) return null
  return (typeof typed === 'string' ? parseCivilDate(typed) : null) ?? undefined
}

function columnsOf(typed: Values[string]): readonly HistoryColumn[] | null | undefined {
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

function isForAll(word: string): boolean {
  return /^--(data-dir|no-sandbox|ozone-platform|user-data-dir|inspect|remote-debugging)/.test(word)
}

function good(command: Command): Parsed {
  return { ok: true, command }
}

function bad(code: UsageProblem['code'], word: string | undefined): Parsed {
  return { ok: false, problem: { code, word: word ?? '' } }
}
