import { MIGRATIONS } from '../../migrations/migrations'
import { readAnyVersion } from '../../migrations/readAnyVersion'
import { CardDocumentSchema } from '../cards/cardDocument'
import { EXPORT_FORMAT, EXPORT_FORMAT_VERSION } from '../exports/exportedLibrary'
import type { IncomingCard } from './importDocuments'
import type { ImportSource } from './importSession'

/**
 * Finds records in a JSON value; null when there are none, `newer` for a file of a later version of
 * the app.
 */
export function sourceOfJson(value: unknown): ImportSource | 'newer' | null {
  if (isObject(value) && value['format'] === EXPORT_FORMAT) return ownCards(value)
  if (isObject(value) && isObject(value['card']) && Array.isArray(value['renewals'])) {
    return ownCards({ formatVersion: EXPORT_FORMAT_VERSION, cards: [value] })
  }
  const records = listIn(value)
  if (records === null) return null
  const name = 'JSON'
  return {
    what: 'tables',
    sheets: [{ name, cells: cellsOf(records) }],
    encoding: null,
    delimiter: null,
  }
}

type Json = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownCards(file: Json): ImportSource | 'newer' {
  const version = file['formatVersion']
  if (typeof version === 'number' && version > EXPORT_FORMAT_VERSION) return 'newer'
  const cards = Array.isArray(file['cards']) ? file['cards'] : []
  return { what: 'cards', cards: cards.map(incomingCard) }
}

const CARD_SHAPE = { schema: CardDocumentSchema, migrations: MIGRATIONS.card }

/** Each card stands for itself: one that is damaged does not hold the others up. */
function incomingCard(raw: unknown): IncomingCard {
  const document = isObject(raw) ? raw : {}
  const reading = readAnyVersion(document, CARD_SHAPE)
  if (reading.is === 'good') return { ok: true, document: reading.document }
  const card = isObject(document['card']) ? document['card'] : {}
  return {
    ok: false,
    label: textOf(card['label']),
    number: textOf(card['number']),
    code: reading.problem === 'newer-version' ? 'import.newer' : 'import.damaged',
  }
}

/** A list of records: the file itself, or the longest list in it, as `{"subscriptions": [...]}`. */
function listIn(value: unknown): readonly Json[] | null {
  if (Array.isArray(value)) {
    const records = value.filter(isObject)
    return records.length > 0 ? records : null
  }
  if (!isObject(value)) return null
  const lists = Object.values(value).map(listIn)
  return lists.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null)
}

/** Turns records into rows below a header of all keys, in order of first appearance. */
function cellsOf(records: readonly Json[]): string[][] {
  const keys = [...new Set(records.flatMap(Object.keys))]
  return [keys, ...records.map((record) => keys.map((key) => textOf(record[key])))]
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.join(', ')
  return JSON.stringify(value)
}
