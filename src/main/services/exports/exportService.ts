import { type Result, success } from '@shared/contract/result'
import { dateIn } from '@shared/domain/base/civilDate'
import {
  type ExportOptions,
  type ExportOutput,
  partsOf,
} from '@shared/domain/exports/exportOptions'
import { type ExportPreview, eventPreview, previewOf } from '@shared/domain/exports/exportPreview'
import { type ExportProgress, exportProgress } from '@shared/domain/exports/exportProgress'
import type { CellWords } from '@shared/domain/history/historyCells'
import { loadMessages } from '@shared/i18n/load'
import type { Packer } from '../../ports/archives'
import type { Clock } from '../../ports/clock'
import type { ExportFiles, Exporter } from '../../ports/exports'
import type { CardRepository } from '../../ports/records'
import { archiveFiles } from './exportArchive'
import {
  type ExportMaterial,
  type ExportSources,
  RECEIPT_STEPS,
  gatherMaterial,
} from './exportMaterial'

export interface ExportService {
  /** The first rows as they would be written, and the number of rows. */
  preview(options: ExportOptions): Promise<Result<ExportPreview>>
  /** Writes the file completely, or not at all when it returns a failure. */
  write(
    options: ExportOptions,
    path: string,
    watch?: ExportWatch,
  ): Promise<Result<{ readonly rows: number }>>
}

/** Whoever asked for an export: hears how far it is, and may give it up. */
interface ExportWatch {
  readonly onProgress?: (progress: ExportProgress) => void
  readonly signal?: AbortSignal
}

export interface ExportServiceNeeds extends ExportSources {
  readonly cards: Pick<CardRepository, 'all'>
  readonly exporter: Exporter
  readonly pack: Packer
  readonly files: Pick<ExportFiles, 'writePieces'>
  readonly clock: Clock
  readonly version: string
}

export function createExportService(needs: ExportServiceNeeds): ExportService {
  const { cards, exporter, pack, files, clock, version } = needs
  const wordsIn = async ({ language }: ExportOptions): Promise<CellWords> => {
    const { exports, renewals, operators, profile } = await loadMessages(language)
    return { texts: { exports, renewals, operators, profile }, timeZone: clock.timeZone() }
  }
  return {
    async preview(options) {
      const material = await gatherMaterial(cards.all(), options, needs)
      const words = await wordsIn(options)
      if (options.output.format === 'ics') {
        return success(eventPreview(material.events, options, options.output, words))
      }
      return success(previewOf(material.count, await firstRows(material), options, words))
    },
    async write(options, path, { onProgress, signal } = {}) {
      const material = await gatherMaterial(cards.all(), options, needs)
      const { count, years } = material
      const words = await wordsIn(options)
      const now = clock.now()
      const tell = progressTeller(stepsOf(options.output, material), clock, onProgress)
      const feed = material.feed(tell, signal)
      const job = { words, version, now, today: dateIn(words.timeZone, now), count, years }
      const piecesOf = (output: ExportOutput): AsyncIterable<Uint8Array> => {
        if (output.format !== 'zip')
          return exporter({ ...job, options: { ...options, output } }, feed)
        const onReceipt = () => tell(RECEIPT_STEPS)
        const plan = { options, output, job, material, feed, onReceipt }
        return pack(archiveFiles(plan, exporter, needs), now)
      }
      const written = await files.writePieces(path, piecesOf(options.output), signal)
      return written.ok ? success({ rows: rowsOf(options.output, material) }) : written
    },
  }
}

/** The total work, counted in renewals: a table handles each once, a PDF once more when it prints. */
function stepsOf(output: ExportOutput, { count, receipts, shown }: ExportMaterial): number {
  const rounds = { csv: 1, xlsx: 1, json: 1, html: 1, pdf: 2, ics: 0 }
  const times = partsOf(output).reduce((sum, { format }) => sum + rounds[format], 0)
  return times * count + (receipts.length + shown.length) * RECEIPT_STEPS
}

function rowsOf({ format }: ExportOutput, { count, events }: ExportMaterial): number {
  return format === 'ics' ? events.length : count
}

async function firstRows({ feed }: ExportMaterial) {
  for await (const rows of feed(() => undefined).rows()) return rows
  return []
}

/** Interval of progress messages: each costs the window a redraw. */
const TELL_EVERY_MS = 100

function progressTeller(
  total: number,
  clock: Clock,
  onProgress: (progress: ExportProgress) => void = () => undefined,
): (renewals: number) => void {
  const startedAt = clock.now()
  let done = 0
  let toldAt = Date.parse(startedAt)
  onProgress(exportProgress(0, total, { startedAt, now: startedAt }))
  return (renewals) => {
    done += renewals
    const now = clock.now()
    if (done < total && Date.parse(now) - toldAt < TELL_EVERY_MS) return
    toldAt = Date.parse(now)
    onProgress(exportProgress(done, total, { startedAt, now }))
  }
}
