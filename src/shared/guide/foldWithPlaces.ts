/** A folded text that maps each of its characters to the original. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Lower case, full width as half width, accents dropped: `Línea` is found by `linea`. */
export function foldWithPlaces(original: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let place = 0
  for (const character of original) {
    const folded = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(place)
      ends.push(place + character.length)
    }
    text += folded
    place += character.length
  }
  return { text, starts, ends }
}
