import { xmlText } from './xmlText'

const MOST_WORDS = 5_000
const LONGEST_WORD = 80

/**
 * Texts that repeat are written once and referred to. Only short ones, and only up to a number, so
 * that memory does not grow with the rows.
 */
export class SharedWords {
  private readonly places = new Map<string, number>()
  private uses = 0

  /** The index of a text in the shared list; null when it has to be written into its cell. */
  placeOf(text: string): number | null {
    if (text.length > LONGEST_WORD) return null
    const known = this.places.get(text)
    if (known === undefined && this.places.size >= MOST_WORDS) return null
    const place = known ?? this.places.size
    if (known === undefined) this.places.set(text, place)
    this.uses += 1
    return place
  }

  xml(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    )
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      ` count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    ].join('')
  }
}
