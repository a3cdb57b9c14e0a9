import { CARD_FIELDS, type ImportField } from './importField'
import { channelIn, methodIn, plainCell, saysNothing } from './importWords'

/** Says of most things that there is none; of a balance it says more. */
const NONE = /^(无|没有|ninguno|ninguna)$/i

/** The cells of one row by what they mean. */
export class RowCells {
  constructor(
    private readonly row: readonly string[],
    private readonly columns: {
      readonly fields: readonly ImportField[]
      readonly titles: readonly string[]
    },
  ) {}

  cell(field: ImportField): string {
    const index = this.columns.fields.indexOf(field)
    return index < 0 ? '' : plainCell(this.row[index] ?? '')
  }

  /** The cell of a field that may be left open; empty as well for a word that says so. */
  told(field: ImportField): string {
    const cell = this.cell(field)
    return saysNothing(cell) || NONE.test(cell) ? '' : cell
  }

  /** What has no place of its own, each with its header. A row without a day has no renewal to hold it. */
  looseCells(isDated: boolean): string[] {
    return this.columns.fields.flatMap((field, index) =>
      this.isLooseCell(field, isDated) ? this.labelled(index) : [],
    )
  }

  private isLooseCell(field: ImportField, isDated: boolean): boolean {
    if (field === 'toNote') return true
    // A place or a way nobody has a name for is "other", and its own name is kept here.
    if (field === 'channel' && this.told(field) !== '' && channelIn(this.told(field)) === null) {
      return true
    }
    if (field === 'method' && this.told(field) !== '' && methodIn(this.told(field)) === null) {
      return true
    }
    return !isDated && field !== 'expiry' && !isOfCard(field) && this.told(field) !== ''
  }

  private labelled(index: number): string[] {
    const cell = undefused(plainCell(this.row[index] ?? ''))
    const title = plainCell(this.columns.titles[index] ?? '')
    if (cell === '') return []
    return [title === '' ? cell : `${title}: ${cell}`]
  }
}

/** Our own exports put this before what a spreadsheet would take for a formula. */
export function undefused(text: string): string {
  return /^'[\s\u00a0\u3000]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text
}

function isOfCard(field: ImportField): boolean {
  return field === 'ignore' || CARD_FIELDS.some((one) => one === field)
}
