import type { OutputOf } from '@shared/domain/exports/exportOptions'
import type { HistoryRow } from '@shared/domain/history/history'
import { YearTotals } from '../yearTotals'
import type { StreamedFile } from '../../ports/archives'
import type { ExportFeed, ExportJob } from '../../ports/exports'
import { packStreams } from '../zip'
import { rowTaker } from './rowTaker'
import { SharedWords } from './sharedWords'
import { CellWriter } from './sheetCells'
import { sheetParts } from './sheetParts'
import { Styles } from './styles'
import { summarySheet } from './summarySheet'
import { tableSheet } from './tableSheet'
import {
  contentTypes,
  coreProperties,
  packageRelations,
  sheetPath,
  workbook,
  workbookRelations,
} from './workbook'

/** Compression takes most of the time. A higher level takes much longer and saves little. */
const COMPRESSION_LEVEL = 3

/**
 * Streams a workbook: rows pass through one by one, and memory does not grow with their number.
 * See src/decisions/025-our-own-workbook-writer.md.
 */
export function xlsxPieces(
  job: ExportJob,
  output: OutputOf<'xlsx'>,
  feed: ExportFeed,
): AsyncIterable<Uint8Array> {
  return packStreams(files(job, output, feed), job.now, COMPRESSION_LEVEL)
}

/**
 * The files of the workbook. The first one must be the one by which programs recognise a workbook;
 * styles come last, when all styles in use are known.
 */
async function* files(
  job: ExportJob,
  { sheets, hasSummary }: OutputOf<'xlsx'>,
  feed: ExportFeed,
): AsyncGenerator<StreamedFile> {
  const { exports } = job.words.texts
  const planned = sheetParts(job, sheets)
  const styles = new Styles()
  const shared = new SharedWords()
  const writer = new CellWriter(styles, shared, job.options, exports.cutText)
  const totals = new YearTotals()
  const take = rowTaker(feed.rows())
  const entries = planned.map(({ name }) => ({ name, isTable: true }))
  if (hasSummary) entries.push({ name: exports.sheet.summary, isTable: false })

  yield textFile('[Content_Types].xml', contentTypes(entries.length))
  yield textFile('_rels/.rels', packageRelations())
  for (const [index, { count }] of planned.entries()) {
    const rows = counted(take(count), totals)
    const sheet = tableSheet(rows, job.options, job.words, writer)
    yield { name: sheetPath(index), pieces: encoded(sheet) }
  }
  if (hasSummary) {
    yield textFile(sheetPath(planned.length), summarySheet(job, totals, writer))
  }
  yield textFile('xl/sharedStrings.xml', shared.xml())
  yield textFile('xl/styles.xml', styles.xml())
  yield textFile('xl/workbook.xml', workbook(entries))
  yield textFile('xl/_rels/workbook.xml.rels', workbookRelations(entries.length))
  yield textFile('docProps/core.xml', coreProperties(exports.sheet.all, job.now))
}

async function* counted(
  parts: AsyncIterable<readonly HistoryRow[]>,
  totals: YearTotals,
): AsyncGenerator<readonly HistoryRow[]> {
  for await (const rows of parts) {
    for (const row of rows) totals.add(row)
    yield rows
  }
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

function textFile(name: string, text: string): StreamedFile {
  return { name, pieces: [new TextEncoder().encode(text)] }
}
