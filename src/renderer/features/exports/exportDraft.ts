import { markRaw } from 'vue'
import { parseCivilDate } from '@shared/domain/base/civilDate'
import {
  type ExportFormat,
  type ExportOptions,
  type ExportOutput,
  type ExportScope,
  type OutputOf,
  type PlainOutput,
  USUAL_OUTPUTS,
  partsOf,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import type { HistoryColumn } from '@shared/domain/history/historyColumns'
import type { HistoryFilter } from '@shared/domain/history/historyFilter'

export type PlainFormat = PlainOutput['format']

/** The state of the export dialog: what was typed, and the choices for each format. */
export interface ExportDraft extends Omit<ExportOptions, 'scope' | 'output'> {
  what: ExportScope['what']
  filter: HistoryFilter | null
  renewalIds: readonly string[]
  cardId: string | undefined
  from: string
  to: string
  format: ExportFormat
  outputs: { -readonly [F in ExportFormat]: OutputOf<F> }
  /** The formats in an archive, each with its own options. */
  parts: PlainFormat[]
}

export function draftOf({ scope, output, ...words }: ExportOptions): ExportDraft {
  const outputs = { ...USUAL_OUTPUTS }
  for (const one of [...partsOf(output), output]) Object.assign(outputs, { [one.format]: one })
  return {
    ...words,
    columns: [...words.columns],
    ...scopeFields(scope),
    format: output.format,
    outputs: structuredClone(outputs),
    parts: partsOf(outputs.zip).map(({ format }) => format),
  }
}

/** A hundred thousand ids are not looked after one by one. */
function scopeFields(scope: ExportScope) {
  return {
    what: scope.what,
    filter: scope.what === 'filter' ? markRaw(scope.filter) : null,
    renewalIds: scope.what === 'renewals' ? markRaw(scope.renewalIds) : markRaw([]),
    cardId: scope.what === 'card' ? scope.cardId : undefined,
    from: (scope.what === 'period' && scope.from) || '',
    to: (scope.what === 'period' && scope.to) || '',
  }
}

/** What is missing or wrong, by field. */
export interface DraftIssues {
  readonly card?: 'card'
  readonly from?: 'date'
  readonly to?: 'date' | 'turned'
  readonly parts?: 'parts'
}

export function issuesOf(draft: ExportDraft): DraftIssues {
  const { what, cardId, from, to, format, parts } = draft
  const isEmptyArchive = format === 'zip' && parts.length === 0
  return {
    ...(what === 'card' && cardId === undefined && { card: 'card' }),
    ...(what === 'period' && periodIssues(from.trim(), to.trim())),
    ...(isEmptyArchive && { parts: 'parts' }),
  }
}

function periodIssues(from: string, to: string): DraftIssues {
  const [first, last] = [parseCivilDate(from), parseCivilDate(to)]
  if (from !== '' && first === null) return { from: 'date' }
  if (to !== '' && last === null) return { to: 'date' }
  return first !== null && last !== null && last < first ? { to: 'turned' } : {}
}

/**
 * The options to export with; null while the draft is incomplete. Plain data, because reactive proxies
 * cannot be sent.
 */
export function optionsOf(draft: ExportDraft): ExportOptions | null {
  const scope = scopeOf(draft)
  if (scope === null || Object.keys(issuesOf(draft)).length > 0) return null
  const { order, columns, language, dateFormat, numberFormat, hasTimeZoneNote } = draft
  const words = { order, columns: [...columns], language, dateFormat, numberFormat }
  return { scope, ...words, hasTimeZoneNote, output: outputOf(draft) }
}

function scopeOf({ what, filter, renewalIds, cardId, from, to }: ExportDraft): ExportScope | null {
  switch (what) {
    case 'all':
      return { what }
    case 'filter':
      return filter && { what, filter }
    case 'renewals':
      return { what, renewalIds: [...renewalIds] }
    case 'card':
      return cardId === undefined ? null : { what, cardId }
    case 'period':
      return { what, from: parseCivilDate(from), to: parseCivilDate(to) }
  }
}

function outputOf({ format, outputs, parts }: ExportDraft): ExportOutput {
  if (format !== 'zip') return { ...outputs[format] }
  return { ...outputs.zip, parts: parts.map((part) => ({ ...outputs[part] })) }
}

const FIELDS = ['columns', 'words', 'numbers', 'timeZoneNote'] as const
type Field = (typeof FIELDS)[number]

/** The fields that matter for a format; others would have no effect. */
const FIELDS_OF: Readonly<Record<PlainFormat, readonly Field[]>> = {
  xlsx: ['columns', 'words', 'timeZoneNote'],
  csv: ['columns', 'words', 'numbers'],
  pdf: ['columns', 'words', 'numbers', 'timeZoneNote'],
  html: ['columns', 'words', 'numbers', 'timeZoneNote'],
  json: [],
  ics: ['words', 'timeZoneNote'],
}

/** Which fields matter for a draft; those of an archive are those of its parts. */
export function fieldsOf(
  draft: Pick<ExportDraft, 'format' | 'parts'>,
): Readonly<Record<Field, boolean>> {
  const formats = draft.format === 'zip' ? draft.parts : [draft.format]
  const matters = (field: Field) => formats.some((format) => FIELDS_OF[format].includes(field))
  return Object.fromEntries(FIELDS.map((field) => [field, matters(field)])) as Record<
    Field,
    boolean
  >
}

/** The default columns of a format: paper has room for fewer. */
export function usualColumns(format: ExportFormat): HistoryColumn[] {
  return usualExport<ExportOutput>('en', USUAL_OUTPUTS[format]).columns
}

/** True when two exports have the same result. */
export function isSameExport(one: ExportOptions, other: ExportOptions): boolean {
  return JSON.stringify(optionsOf(draftOf(one))) === JSON.stringify(optionsOf(draftOf(other)))
}
