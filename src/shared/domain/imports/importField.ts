import * as v from 'valibot'

/** What a column of an imported table can say of a card. */
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

/** `toNote` keeps a column's cells, with its header, in the note; `ignore` leaves them out. */
export const LOOSE_FIELDS = ['toNote', 'ignore'] as const

export const IMPORT_FIELDS = [...CARD_FIELDS, ...RENEWAL_FIELDS, ...LOOSE_FIELDS] as const
export const ImportFieldSchema = v.picklist(IMPORT_FIELDS)
export type ImportField = v.InferOutput<typeof ImportFieldSchema>

/** The fields that hold days. */
export const DATE_FIELDS = ['activatedOn', 'date', 'expiry'] as const satisfies ImportField[]

/** A field that only one column can be; two columns may both go into the note or be left out. */
export function isLoose(field: ImportField): field is (typeof LOOSE_FIELDS)[number] {
  return field === 'toNote' || field === 'ignore'
}

/** The columns tell of one top-up a row, rather than of one card a row. */
export function isHistory(fields: readonly ImportField[]): boolean {
  const telling: readonly ImportField[] = ['orderNumber', 'status', 'channel', 'method', 'paid']
  return fields.includes('date') && telling.some((field) => fields.includes(field))
}

/** How files that can be imported usually end; what a file is, its bytes decide. */
export const IMPORT_EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'ods', 'json', 'zip'] as const
