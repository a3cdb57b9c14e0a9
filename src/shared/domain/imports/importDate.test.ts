import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrdersOf, readDate } from './importDate'

const UNKNOWN = { long: null, short: null }
const DAY_FIRST = { long: 'dmy', short: 'ymd' } as const
const read = (text: string) => readDate(text, DAY_FIRST, 'Asia/Shanghai')
const ask = (...cells: string[]) => dateOrdersOf(cells, '2026-11-22', 'Asia/Shanghai')

describe('a day in a ledger', () => {
  it.each([
    '2026-01-31',
    '2026/1/31',
    '2026.1.31',
    '20260131',
    '2026年1月31日',
    '31/01/2026',
    '31-1-2026',
    '31.01.2026',
    '26-1-31',
    '26年1月31日',
    '２０２６／１／３１',
    ' 2026-01-31 ',
    '2026-01-31 08:30',
    '2026/1/31 23:59:59',
    '31/01/2026 8:05 p. m.',
    '2026-01-31T10:00',
    '31 de enero de 2026',
    '31-ene-2026',
    '31 ene. 2026',
    'Jan 31, 2026',
    '31 January 2026',
    // Midnight in Shanghai as a UTC moment; and Excel's day numbers.
    '2026-01-30T16:00:00.000Z',
    '46053',
    '46053.75',
  ])('%s is the last of January', (text) => {
    expect(read(text)).toBe('2026-01-31')
  })

  it.each(['2026-02-29', '2024/2/30', '31/02/2026', '昨天', '13/13/2026', '5', '987654321', ''])(
    '%s is none',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('is not guessed when nothing distinguishes day and month', () => {
    expect(readDate('05/03/2026', UNKNOWN, 'UTC')).toBe('ambiguous')
    expect(readDate('25/03/2026', UNKNOWN, 'UTC')).toBe('2026-03-25')
    expect(readDate('04/04/2026', UNKNOWN, 'UTC')).toBe('2026-04-04')
  })
})

describe('the order of day and month', () => {
  it('is decided by a single row of the file', () => {
    expect(ask('05/03/2026', '26/09/2023')).toMatchObject({
      orders: { long: 'dmy' },
      questions: [],
    })
    expect(ask('05/03/2026', '09/26/2023')).toMatchObject({
      orders: { long: 'mdy' },
      questions: [],
    })
  })

  it('is asked once when no row decides it', () => {
    const { questions } = ask('2026-01-01', '05/03/2026', '06/07/2026')
    expect(questions).toEqual([
      {
        shape: 'long',
        example: '05/03/2026',
        choices: [
          { order: 'dmy', date: '2026-03-05' },
          { order: 'mdy', date: '2026-05-03' },
        ],
      },
    ])
  })

  it('is asked, too, when two rows contradict each other', () => {
    expect(ask('26/09/2023', '09/26/2023', '05/03/2026').questions).toHaveLength(1)
  })

  it('is no question where both orders give the same day', () => {
    expect(ask('04/04/2026', '05/05/2026').questions).toEqual([])
  })

  it('of two-digit years is decided by what is likely', () => {
    expect(ask('24-12-16', '26-12-31', '23-4-2')).toMatchObject({
      orders: { short: 'ymd' },
      questions: [],
    })
    expect(ask('31/12/25', '15/01/26')).toMatchObject({ orders: { short: 'dmy' }, questions: [] })
    expect(ask('24-10-25').questions).toMatchObject([{ shape: 'short', example: '24-10-25' }])
  })
})

it('any day comes back from every way of writing it', () => {
  const day = fc.date({
    min: new Date('1991-01-01'),
    max: new Date('2098-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
      const short = `${Number(year)}年${Number(month)}月${Number(dayOfMonth)}日`
      const serial = String(Math.round((Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000))
      for (const text of [iso, short, `${dayOfMonth}/${month}/${year}`, serial]) {
        expect(read(text)).toBe(iso)
      }
    }),
  )
})
