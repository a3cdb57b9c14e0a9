import type { Figure } from '../operators/facts'

/** How the three languages write a unit, right behind its number. */
const UNITS: readonly (readonly [unit: string, written: string])[] = [
  ['d', '\\s?个?(?:日历日|天)|\\s(?:calendar )?(?:días?|days?)(?!\\p{L})|-day(?!\\p{L})'],
  ['mo', '\\s?个月|\\s(?:mes(?:es)?|months?)(?!\\p{L})'],
  ['h', '\\s?(?:个)?小时|\\s(?:horas?|hours?)(?!\\p{L})'],
  ['min', '\\s?分钟|\\s(?:minutos?|minutes?)(?!\\p{L})'],
  ['pen', '\\s?索尔|\\ssoles?(?!\\p{L})'],
]
const MONTHS = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  en: 'January February March April May June July August September October November December',
}

const day = (year: string, month: number | string, dayOfMonth: string) =>
  `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
const monthNamed = (name: string) =>
  Math.max(...Object.values(MONTHS).map((names) => names.split(' ').indexOf(name))) + 1

type Reader = readonly [pattern: RegExp, read: (match: readonly string[]) => Figure | null]

/** Tried in this order at every place of a text; what one has read is not read again. */
const READERS: readonly Reader[] = [
  [/https:\/\/[^\s。，；、（）]+[^\s。，；、（）.,;)]/u, ([all = '']) => all],
  [/[\w.]+@[\w.]+\w/u, ([all = '']) => all],
  [
    /(?:DL|Res\.|Ley|Decreto(?: Legislativo)?|Resolución) ?(?:N\.?[°º] ?)?(?:\d[\d-]*)/u,
    ([all = '']) => all,
  ],
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([, y = '', m = '', d = '']) => day(y, m, d)],
  [/(\d{2})[-/](\d{2})[-/](\d{4})(?!\d)/u, ([, d = '', m = '', y = '']) => day(y, m, d)],
  [/(\d{4}) 年 (\d+) 月 (\d+) 日/u, ([, y = '', m = '', d = '']) => day(y, m, d)],
  [
    /(\d{1,2}) (?:de )?(\p{L}+) (?:de )?(\d{4})(?!\d)/u,
    ([, d = '', name = '', y = '']) => (monthNamed(name) > 0 ? day(y, monthNamed(name), d) : null),
  ],
  [/\d{1,2}:\d{2}(?!\d)/u, ([all = '']) => all],
  [/\*\d+#/u, ([all = '']) => all],
  [/(?:\+\d{1,3}|\(\d+\)|\d{3,4})(?:[ -]\d{3,})+(?:[ -]\d{2})?/u, ([all = '']) => all],
  [/\+51 \d{3} \d{3} \d{3}|\+\d+(?: \d+)+|\+\d+/u, ([all = '']) => all],
  [/(\d+)\s?%/u, ([, number = '']) => `${number}%`],
  [/S\/\s?(\d+(?:\.\d+)?)/u, ([, number = '']) => `${number}pen`],
  ...UNITS.map(([unit, written]): Reader => [
    new RegExp(`(\\d+)(?:${written})`, 'u'),
    ([, number = '']) => `${number}${unit}`,
  ]),
  [/\d+/u, ([all = '']) => all],
]

/** The figures of a text, as facts.ts writes them; numbers without a unit behind them stand alone. */
export function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = []
  let rest = text
  while (rest !== '') {
    const start = rest.search(/https:|[\w.]+@|(?:DL|Res\.|Ley|Decreto|Resolución) ?|S\/|[+*(]?\d/u)
    if (start < 0) break
    rest = rest.slice(start)
    const read = firstFigure(rest)
    if (read) found.push(read.figure)
    rest = rest.slice(read?.length ?? 1)
  }
  return [...new Set(found)]
}

function firstFigure(text: string): { figure: Figure; length: number } | null {
  for (const [pattern, read] of READERS) {
    const match = new RegExp(`^(?:${pattern.source})`, pattern.flags).exec(text)
    const figure = match && read(match)
    if (match && figure) return { figure, length: match[0].length }
  }
  return null
}

/** A number alone is backed by the same number with whatever unit: a list names its unit once. */
export function isBacked(figure: Figure, by: readonly Figure[]): boolean {
  if (by.includes(figure)) return true
  return /^\d+$/.test(figure) && by.some((each) => numberOf(each) === figure)
}

/** `15d` → `15`: languages put the unit of a list at different places. */
export function numberOf(figure: Figure): string {
  return /^(\d+)(?:d|mo|h|min|pen)$/.exec(figure)?.[1] ?? figure
}
