import { xmlText } from './xmlText'

/** The parts of a workbook that are not sheets. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface SheetEntry {
  readonly name: string
  /** Its first row is repeated on every printed page. */
  readonly isTable: boolean
}

export const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`

export function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/${sheetPath(index)}`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
  ]
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('')
}

export function packageRelations(): string {
  return relations([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ])
}

export function workbookRelations(sheets: number): string {
  return relations([
    ...Array.from(
      { length: sheets },
      (_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

export function workbook(sheets: readonly SheetEntry[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const titles = sheets.flatMap(({ name, isTable }, index) =>
    isTable
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`
      : [],
  )
  return [
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('')
}

export function coreProperties(title: string, made: string): string {
  return [
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Keepline</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made.replace(/\.\d+Z$/, 'Z')}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('')
}
