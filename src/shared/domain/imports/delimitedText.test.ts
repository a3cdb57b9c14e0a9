import { CsvError, parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, DELIMITERS, delimiterOf, parseDelimited } from './delimitedText'

describe('a table of separated cells', () => {
  it('may hold line breaks, quotes and separators inside of quotes', () => {
    expect(parseDelimited('a,"b\r\nc","d""e",","\r\n1,,3\n', ',')).toEqual([
      ['a', 'b\r\nc', 'd"e', ','],
      ['1', '', '3'],
    ])
  })

  it('is not swallowed by a quote that nobody closes', () => {
    expect(parseDelimited('a,"b\nc,d', ',')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ])
    expect(parseDelimited('5" de pantalla,x\n"a" b,y', ',')).toEqual([
      ['5" de pantalla', 'x'],
      ['a b', 'y'],
    ])
  })

  it('keeps blank rows, so that rows are counted as a spreadsheet counts them', () => {
    expect(parseDelimited('a\n\n,,\nb', ',')).toEqual([['a'], [''], ['', '', ''], ['b']])
  })

  it('shows its delimiter by itself', () => {
    expect(delimiterOf('a;b;c\n1,5;2,5;3\n')).toBe(';')
    expect(delimiterOf('a\tb, c\n1\t2\n')).toBe('\t')
    expect(delimiterOf('title,,\na,b,c\n1,"x;y;z",3\n')).toBe(',')
    expect(delimiterOf('sep=|\r\na|b\r\n')).toBe('|')
    expect(delimiterOf('one\ntwo\n')).toBe(',')
  })

  it('drops nothing of a row that is longer or shorter than its header', () => {
    expect(parseDelimited('a,b\n1\n1,2,3\n', ',')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']])
  })

  it('may change its line ends on the way', () => {
    expect(parseDelimited('a,b\r1,2\n3,4\r\n5,', ',')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', ''],
    ])
  })

  it('leaves out the line that tells Excel the separator', () => {
    expect(parseDelimited('sep=;\r\na;b\r\n', ';')).toEqual([['a', 'b']])
  })
})

it('whatever is written by the rules is read as it was', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(rows, fc.constantFrom<Delimiter>(...DELIMITERS), (table, delimiter) => {
      const text = table.map((row) => row.map(quoted).join(delimiter)).join('\r\n')
      expect(parseDelimited(text, delimiter)).toEqual(table)
    }),
  )
})

/** What csv-parse reads by the letter of RFC 4180; null where it refuses the text. */
function readByCsvParse(text: string, delimiter: Delimiter): string[][] | null {
  const record_delimiter = ['\r\n', '\n', '\r']
  try {
    return parse(text, { delimiter, record_delimiter, relax_column_count: true })
  } catch (cause) {
    if (cause instanceof CsvError) return null
    throw cause
  }
}

it('reads the same cells as csv-parse does, from every text that csv-parse accepts', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    'a',
    'ñ',
    '号',
    ' ',
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  let accepted = 0
  fc.assert(
    fc.property(text, fc.constantFrom<Delimiter>(...DELIMITERS), (given, delimiter) => {
      const expected = readByCsvParse(given, delimiter)
      if (expected === null) return
      accepted += 1
      expect(parseDelimited(given, delimiter)).toEqual(expected)
    }),
    { numRuns: 2_000 },
  )
  expect(accepted).toBeGreaterThan(200)
})
