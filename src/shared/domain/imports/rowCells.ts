import { CARD_FIELDS, type ImportField } from './importField'
import { channelIn, methodIn, plainCell, saysNothing } from './importWords'

/** "None": an empty cell for most fields, but a value for a balance. */
const NONE = /^(无|没有|ninguno|ninguna)$/i

/** The cells of one row by field. */
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

  /** The cell of an optional field; empty also for a word that means "unknown". */
  known(field: ImportField): string {
    const cell = this.cell(field)
    return saysNothing(cell) || NONE.test(cell) ? '' : cell
  }

  /**
   * Cells without a field of their own, each with its header. A row without a date has no renewal to
   * hold them.
   */
  looseCells(isDated: boolean): string[] {
    return this.columns.fields.flatMap((field, index) =>
      this.isLooseCell(field, isDated) ? this.labelled(index) : [],
    )
  }

  private isLooseCell(field: ImportField, isDated: boolean): boolean {
    if (field === 'toNote') return true
    // An unknown channel or method becomes "other"; keep its name here.
    if (field === 'channel' && this.known(field) !== '' && channelIn(this.known(field)) === null) {
      return true
    }
    if (field === 'method' && this.known(field) !== '' && methodIn(this.known(field)) === null) {
      return true
    }
    return !isDated && field !== 'expiry' && !isOfCard(field) && this.known(field) !== ''
  }

  private labelled(index: number): string[] {
    const cell = undefused(plainCell(this.row[index] ?? ''))
    const title = plainCell(this.columns.titles[index] ?? '')
    if (cell === '') return []
    return [title === '' ? cell : `${title}: ${cell}`]
  }
}

/** Removes the prefix that our own exports put before texts that look like formulas. */
export function undefused(text: string): string {
  return /^'[\s\u00a0\u3000]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text
}

function isOfCard(field: ImportField): boolean {
  return field === 'ignore' || CARD_FIELDS.some((one) => one === field)
}
