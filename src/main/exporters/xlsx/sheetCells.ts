import type { CivilDate } from '@shared/domain/base/civilDate'
import type { ExportOptions } from '@shared/domain/exports/exportOptions'
import type { HistoryCell } from '@shared/domain/history/historyCells'
import { defuse } from '../formulaCells'
import type { SharedWords } from './sharedWords'
import { type Styles, dateLook, momentLook, moneyLook } from './styles'
import { cellSized, xmlText } from './xmlText'

const DAY_MS = 86_400_000
/**
 * Day 0 of a sheet. Excel counts 29 February 1900, which did not exist, so day 0 is 30 December 1899.
 */
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** Writes the cells of a sheet. `at` is the address, such as `B7`. */
export class CellWriter {
  private readonly plain: number
  private readonly code: number
  private readonly guarded: number
  private readonly date: number
  private readonly moment: number
  private readonly money = new Map<string, number>()

  constructor(
    private readonly styles: Styles,
    private readonly shared: SharedWords,
    { dateFormat }: Pick<ExportOptions, 'dateFormat'>,
    private readonly cutText: string,
  ) {
    this.plain = styles.indexOf('plain')
    this.code = styles.indexOf('code')
    this.guarded = styles.indexOf('protected')
    this.date = styles.indexOf(dateLook(dateFormat))
    this.moment = styles.indexOf(momentLook(dateFormat))
  }

  write(at: string, cell: HistoryCell | null): string {
    if (cell === null) return ''
    switch (cell.kind) {
      case 'text':
        return this.text(at, cell.value, this.styleOfText(cell.value))
      case 'code':
        return this.text(at, cell.value, this.code)
      case 'money':
        return figure(at, cell.value, this.styleOfMoney(cell.currency))
      case 'rate':
        return figure(at, cell.value, this.plain)
      case 'date':
        return figure(at, dayNumber(cell.value), this.date)
      case 'moment':
        return figure(at, momentNumber(cell.value), this.moment)
      case 'count':
        return figure(at, cell.value, this.plain)
    }
  }

  /** A text of the app itself, such as a title or a header. */
  words(at: string, text: string, look: 'title' | 'header' | 'plain'): string {
    return this.text(at, text, this.styles.indexOf(look))
  }

  private text(at: string, text: string, style: number): string {
    const lines = cellSized(text.replace(/\r\n?/g, '\n'), this.cutText)
    const place = this.shared.placeOf(lines)
    if (place !== null) return `<c r="${at}" s="${style}" t="s"><v>${place}</v></c>`
    const value = xmlText(lines)
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
  }

  /**
   * A string cell never runs as a formula. The quote prefix keeps it from running after somebody edits
   * it.
   */
  private styleOfText(text: string): number {
    return defuse(text) === text ? this.plain : this.guarded
  }

  private styleOfMoney(currency: string): number {
    const known = this.money.get(currency)
    if (known !== undefined) return known
    const style = this.styles.indexOf(moneyLook(currency))
    this.money.set(currency, style)
    return style
  }
}

function figure(at: string, value: string | number, style: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`
}

function dayNumber(date: CivilDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY_MS
}

function momentNumber(wall: string): number {
  return (Date.parse(`${wall}Z`) - DAY_ZERO) / DAY_MS
}

/** The name of a column by its index from 0: `A`, `B`, … `Z`, `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
