import { eastAsianWidth } from 'get-east-asian-width'

/** Each of these characters takes one cell, which spares long tables the search for graphemes. */
const PLAIN = /^[\x20-\x7e]*$/
/** A flag's letters are narrow by the table of widths, as is a sign that only U+FE0F makes an emoji. */
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u

const graphemes = new Intl.Segmenter()

/**
 * How wide a text is in a fixed-width font, in cells of a terminal or digits of a sheet's column:
 * Chinese, full-width characters and emoji take two, what is drawn over another character none.
 * Characters whose width Unicode calls ambiguous take one, as they do outside of old Asian fonts.
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0)
}
