import { type DateFormat } from '@shared/domain/exports/exportOptions'
import { SOLES, decimalsOf } from '@shared/domain/base/money'
import { xmlText } from './xmlText'

const DATE_CODES: Readonly<Record<DateFormat, string>> = {
  iso: 'yyyy\\-mm\\-dd',
  slashed: 'yyyy\\/m\\/d',
  dayFirst: 'dd\\/mm\\/yyyy',
  chinese: 'yyyy"年"m"月"d"日"',
}

/** How a cell looks. `protected` keeps a text a text even after it was edited. */
export type Look = 'plain' | 'header' | 'title' | 'code' | 'protected' | { readonly number: string }

interface CellStyle {
  readonly numberFormat: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly quotePrefix?: boolean
}

const TEXT_FORMAT = 49
const FIRST_OWN_FORMAT = 164

/** The styles that a workbook uses, numbered as they are first used. Written after all cells. */
export class Styles {
  private readonly formats = new Map<string, number>()
  private readonly indexes = new Map<string, number>()
  private readonly styles: CellStyle[] = []

  constructor() {
    // Style 0 applies to every cell without a style.
    this.indexOf('plain')
  }

  indexOf(look: Look): number {
    const key = typeof look === 'string' ? look : `#${look.number}`
    const known = this.indexes.get(key)
    if (known !== undefined) return known
    const index = this.styles.push(this.styleOf(look)) - 1
    this.indexes.set(key, index)
    return index
  }

  private styleOf(look: Look): CellStyle {
    switch (look) {
      case 'plain':
        return { numberFormat: 0 }
      case 'header':
        return { numberFormat: TEXT_FORMAT, font: 1, fill: 2, border: 1 }
      case 'title':
        return { numberFormat: 0, font: 2 }
      case 'code':
        return { numberFormat: TEXT_FORMAT }
      case 'protected':
        return { numberFormat: 0, quotePrefix: true }
      default:
        return { numberFormat: this.formatId(look.number) }
    }
  }

  private formatId(code: string): number {
    const id = this.formats.get(code) ?? FIRST_OWN_FORMAT + this.formats.size
    this.formats.set(code, id)
    return id
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`,
    )
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      FONTS_FILLS_BORDERS,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.styles.length}">${this.styles.map(xfOf).join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('')
  }
}

function xfOf({ numberFormat, font = 0, fill = 0, border = 0, quotePrefix }: CellStyle): string {
  const ids = `numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}"`
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"'
  return `<xf ${ids} xfId="0" ${applied}${quotePrefix ? ' quotePrefix="1"' : ''}/>`
}

const FONTS_FILLS_BORDERS = [
  '<fonts count="3">',
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '</fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF0"/><bgColor indexed="64"/></patternFill></fill>',
  '</fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A9BA1"/></bottom><diagonal/></border>',
  '</borders>',
].join('')

export function dateLook(format: DateFormat): Look {
  return { number: DATE_CODES[format] }
}

export function momentLook(format: DateFormat): Look {
  return { number: `${DATE_CODES[format]}\\ hh:mm:ss` }
}

/** Soles with their sign; other currencies by code, because ¥ and $ each stand for several. */
export function moneyLook(currency: string): Look {
  const decimals = decimalsOf(currency)
  const figure = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return { number: `${currency === SOLES ? '[$S/-280A]' : `[$${currency}]`}\\ ${figure}` }
}
