import fc from 'fast-check'

const CHOSEN = [
  '=cmd()',
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '=HYPERLINK("http://evil.example","x")',
  '"quoted", and; split',
  "'apostrophe",
  'line one\nline two\n\nline four',
  '  spaces before, two  within, and after  ',
  '保号簿：家里的“主号”，每月 5 索尔',
  'Ñandú, señal, año',
  '👩‍👩‍👧 👍🏽 𠮷野家',
  '\u202eright to left\u202c עברית العربية',
  '<b>&amp;</b> <!-- ]]> -->',
  '_x0041_ stays, _x000D_ too',
  '007',
  '1e5',
  '2026-01-02',
  'TRUE',
  '#REF!',
  '\u00a0no-break\u3000ideographic',
  'zero\u200bwidth\ufeffmark',
]

/** Texts that have broken tables elsewhere, and random ones of that kind; the same at every run. */
export function nastyTexts(count: number): string[] {
  const piece = fc.oneof(
    fc.constantFrom(...CHOSEN),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('\n', '"', "'", ',', ';', '=', '\u202e', '👍🏽', '\\', '%', '\u0301'),
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))
  return [...CHOSEN, ...fc.sample(text, { seed: 2026, numRuns: count - CHOSEN.length })]
}
