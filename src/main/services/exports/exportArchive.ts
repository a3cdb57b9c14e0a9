import type { ExportOptions, OutputOf, PlainOutput } from '@shared/domain/exports/exportOptions'
import type { PackedFile, StreamedFile } from '../../ports/archives'
import type { ExportFeed, ExportJob, Exporter } from '../../ports/exports'
import type { ExportMaterial, ExportSources } from './exportMaterial'
import { PackSums } from './packSums'
import { type PackedReceipt, packReceipt, receiptsToPack } from './packedReceipts'

/** Everything that an archive is made from, as of the start of the export. */
export interface ArchiveContents {
  readonly options: ExportOptions
  readonly output: OutputOf<'zip'>
  readonly job: Omit<ExportJob, 'options'>
  readonly material: ExportMaterial
  readonly feed: ExportFeed
  readonly onReceipt: () => void
}

/**
 * The files of an archive in order: the tables, the receipts, the documents about both, and last the
 * checksums.
 */
export async function* archiveFiles(
  { options, output, job, material, feed, onReceipt }: ArchiveContents,
  exporter: Exporter,
  { receipts }: Pick<ExportSources, 'receipts'>,
): AsyncGenerator<PackedFile | StreamedFile> {
  const sums = new PackSums()
  for (const part of output.parts) {
    const pieces = exporter({ ...job, options: { ...options, output: part } }, feed)
    yield sums.passing(nameOf(part), pieces)
  }
  const packed: PackedReceipt[] = []
  for (const one of receiptsToPack(material.receipts)) {
    const { bytes, ...receipt } = await packReceipt(one, receipts)
    packed.push(receipt)
    if (bytes) yield sums.listed(one.name, bytes)
    onReceipt()
  }
  const about = {
    format: 'keepline-archive',
    formatVersion: 1,
    createdAt: job.now,
    createdBy: `Keepline ${job.version}`,
    language: options.language,
    scope: options.scope.what,
    renewals: material.count,
  }
  const manifest = { ...about, files: sums.files, receipts: packed }
  yield sums.listed('manifest.json', textBytes(`${JSON.stringify(manifest, undefined, 2)}\n`))
  yield { name: 'SHA256SUMS', bytes: textBytes(sums.text()) }
}

/** The same name in every language, so that programs find the file. */
function nameOf({ format }: PlainOutput): string {
  return format === 'ics' ? 'deadlines.ics' : `renewals.${format}`
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
