import * as v from 'valibot'

/** The fields of a card that a column can hold. */
export const CARD_FIELDS = [
  'number',
  'label',
  'operator',
  'iccid',
  'imsi',
  'activatedOn',
  'balance',
  'holder',
  'tags',
  'cardNote',
] as const

/** What it can say of a renewal. */
const RENEWAL_FIELDS = [
  'date',
  'amount',
  'currency',
  'paid',
  'fee',
  'feeCurrency',
  'channel',
  'method',
  'plan',
  'months',
  'orderNumber',
  'status',
  'expiry',
  'note',
] as const

/** `toNote` puts a column's cells, with its header, into the note; `ignore` drops them. */
export const LOOSE_FIELDS = ['toNote', 'ignore'] as const

export const IMPORT_FIELDS = [...CARD_FIELDS, ...RENEWAL_FIELDS, ...LOOSE_FIELDS] as const
export const ImportFieldSchema = v.picklist(IMPORT_FIELDS)
export type ImportField = v.InferOutput<typeof ImportFieldSchema>

/** The fields that hold dates. */
export const DATE_FIELDS = ['activatedOn', 'date', 'expiry'] as const satisfies ImportField[]

/**
 * True for fields that several columns can have: several columns may go into the note or be ignored.
 */
export function isLoose(field: ImportField): field is (typeof LOOSE_FIELDS)[number] {
  return field === 'toNote' || field === 'ignore'
}

/** True when a row is a top-up rather than a card. */
export function isHistory(fields: readonly ImportField[]): boolean {
  const telling: readonly ImportField[] = ['orderNumber', 'status', 'channel', 'method', 'paid']
  return fields.includes('date') && telling.some((field) => fields.includes(field))
}

/** Usual extensions of importable files. The bytes decide what a file is. */
export const IMPORT_EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'ods', 'json', 'zip'] as const
