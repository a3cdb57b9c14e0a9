import { expect, it } from 'vitest'
import { textWidth } from './textWidth'

it.each([
  ['nothing', '', 0],
  ['letters and digits', 'Card 9', 6],
  ['Chinese beside a letter', '主号A', 5],
  ['full-width punctuation', '：（￥', 6],
  ['Japanese and Korean', 'カード 카드', 11],
  ['Korean written in single letters', '\u1112\u1161\u11ab', 2],
  ['a rare character beyond the first plane', '𠮷', 2],
  ['half-width katakana', 'ｶｰｵ', 3],
  ['an accent drawn over its letter', 'e\u0301', 1],
  ['an accent with nothing under it', '\u0301', 0],
  ['a zero-width space and marks of direction', 'a\u200b\u200eb', 2],
  ['an emoji', '📱', 2],
  ['a family joined into one emoji', '👨‍👩‍👧', 2],
  ['a skin tone', '👍🏽', 2],
  ['a flag', '🇵🇪', 2],
  ['a sign that is an emoji only by its selector', '❤️', 2],
  ['the same sign as text', '❤', 1],
  ['a keycap', '1️⃣', 2],
  ['signs whose width is ambiguous', '°·×Ω…', 5],
])('counts %s', (_what, text, width) => {
  expect(textWidth(text)).toBe(width)
})
