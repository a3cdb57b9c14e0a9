import fc from 'fast-check'
import * as v from 'valibot'

/** What no field of a request expects, and what has broken parsers elsewhere. */
const JUNK: readonly unknown[] = [
  null,
  undefined,
  NaN,
  -0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '=HYPERLINK("http://evil.example")',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202egnp.exe',
  '\ud800',
  'x'.repeat(70_000),
  '2026-02-30',
  '9999-99-99',
  true,
  [],
  {},
  [[]],
  { length: 1e9 },
  { toString: 'no function' },
]

const junk = fc.oneof(fc.constantFrom(...JUNK), fc.anything({ maxDepth: 2 }))

/** Values that have the shape of a schema: most parse, and some hold what they should not. */
function shapedLike(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return shape(schema)
}

/** Values that the schema refuses: shaped like it, but for one place or more. */
export function malformed(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const broken = fc
    .tuple(shapedLike(schema), fc.array(fc.tuple(fc.nat(), fc.nat(3), junk), { maxLength: 3 }))
    .map(([value, breaks]) => breaks.reduce<unknown>((whole, how) => broke(whole, ...how), value))
  return fc.oneof({ weight: 4, arbitrary: broken }, junk).filter((value) => !v.is(schema, value))
}

/** As much of a schema of valibot as its values depend on. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly value?: Shape
  readonly literal?: unknown
  readonly options?: readonly unknown[]
}

function shape(schema: Shape): fc.Arbitrary<unknown> {
  const { type, entries, wrapped, item, value, literal, options } = schema
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(entries ?? {}).map(([key, of]) => [key, shape(of)])),
      )
    case 'nullable':
      return fc.option(inner(wrapped))
    case 'optional':
    case 'exact_optional':
      return fc.option(inner(wrapped), { nil: undefined })
    case 'array':
      return fc.array(inner(item), { maxLength: 4 })
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 20 }), inner(value), { maxKeys: 3 })
    case 'variant':
    case 'union':
      return fc.oneof(...(options ?? []).map((option) => shape(option as Shape)))
    case 'picklist':
      return fc.constantFrom(...(options ?? []))
    case 'literal':
      return fc.constant(literal)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(fc.nat(100), fc.integer(), fc.double())
    case 'string':
      return fc.oneof(
        fc.constantFrom('card-0001', 'PEN', '10', '2026-11-22', '987654321', '0:30', '09:00'),
        fc.string({ maxLength: 40, unit: 'binary' }),
        fc.constantFrom(...JUNK.filter((one) => typeof one === 'string')),
      )
    case 'instance':
      return fc.uint8Array({ maxLength: 64 })
    case 'custom':
      return fc.constantFrom('2026-11-22', '2027-02-28', '1990-01-01', '2199-12-31')
    case 'undefined':
      return fc.constant(undefined)
    default:
      throw new Error(`No value is known for a schema of type ${type}.`)
  }
}

function inner(schema: Shape | undefined): fc.Arbitrary<unknown> {
  if (schema === undefined) throw new Error('A schema lacks what it wraps.')
  return shape(schema)
}

/** Breaks one place of a value: exchanges it, takes it away, wraps it or adds to it. */
function broke(value: unknown, where: number, how: number, junk: unknown): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const at = where % value.length
    return value.map((item, index) => (index === at ? broke(item, where >> 1, how, junk) : item))
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return junk
  const keys = Object.keys(value)
  const key = keys[where % Math.max(keys.length, 1)]
  if (key === undefined) return junk
  const held = Object.entries(value)
  switch (how) {
    case 0:
      return Object.fromEntries(held.filter(([name]) => name !== key))
    case 1:
      return [value]
    case 2:
      return { ...value, [key]: junk }
    default:
      return Object.fromEntries(
        held.map(([name, item]) => [
          name,
          name === key ? broke(item, where >> 1, how, junk) : item,
        ]),
      )
  }
}
