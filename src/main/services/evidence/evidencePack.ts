import { RULE_TIME_ZONE } from '@shared/domain/base/civilDate'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import type { PackedFile } from '../../ports/archives'
import type { Translate } from '../../ports/words'
import { PackSums } from '../exports/packSums'
import {
  type PackedReceipt,
  keptReceiptsOf,
  packReceipt,
  receiptsToPack,
} from '../exports/packedReceipts'
import type { CardEvidence, PackTools } from './evidence'
import { evidenceReport, ruleReport } from './evidenceReport'
import { gatherMaterial } from '../exports/exportMaterial'

const WRITTEN_FILES = 5

/**
 * The files of a pack in order: the receipts, each read once, then the documents about them, and last
 * the list of checksums, which `sha256sum -c` reads.
 * See src/decisions/023-a-pack-reads-each-receipt-once.md.
 */
export async function* packFiles(
  evidence: CardEvidence,
  translate: Translate,
  tools: PackTools,
): AsyncGenerator<PackedFile> {
  const { receipts, writers, tellProgress } = tools
  const toPack = receiptsToPack(evidence.rows.toReversed().flatMap(keptReceiptsOf))
  const total = toPack.length + WRITTEN_FILES
  const sums = new PackSums()
  const packed: PackedReceipt[] = []
  let done = 0

  function list(name: string, bytes: Uint8Array): PackedFile {
    tellProgress((done += 1), total)
    return sums.listed(name, bytes)
  }

  tellProgress(0, total)
  for (const one of toPack) {
    const { bytes, ...receipt } = await packReceipt(one, receipts)
    packed.push(receipt)
    if (bytes) yield list(one.name, bytes)
    else tellProgress((done += 1), total)
  }
  yield list('renewals.csv', await renewalTable(evidence, tools))
  const report = evidenceReport(evidence, packed, translate)
  yield list('renewals.pdf', await writers.pdf(report))
  yield list('rule.txt', writers.text(ruleReport(evidence, translate)))
  yield list('manifest.json', textBytes(manifest(evidence, packed, sums.files, tools.version)))
  yield list('SHA256SUMS', textBytes(sums.text()))
}

/** manifest.json: every file, every receipt and what is missing, for programs and for later checks. */
function manifest(
  { document: { card }, timeline, language, now, today }: CardEvidence,
  receipts: readonly PackedReceipt[],
  files: PackSums['files'],
  version: string,
): string {
  const { label, operator, operatorName, number, iccid } = card
  const about = {
    format: 'keepline-evidence-pack',
    formatVersion: 1,
    createdAt: now,
    createdBy: `Keepline ${version}`,
    asOf: today,
    language,
    card: { label, operator, operatorName, number: `+51${number}`, iccid },
    deadline: timeline.deadline && { date: timeline.deadline.date, rule: timeline.deadline.rule },
    cancelledOn: timeline.cancelledOn,
  }
  return `${JSON.stringify({ ...about, files, receipts }, undefined, 2)}\n`
}

async function renewalTable(
  { document, language, texts, now, today }: CardEvidence,
  tools: PackTools,
): Promise<Uint8Array> {
  const { exporter, version } = tools
  const options = usualExport(language, USUAL_OUTPUTS.csv)
  const { count, years, feed } = await gatherMaterial([document], options, tools)
  const words = { texts, timeZone: RULE_TIME_ZONE }
  const job = { options, words, version, now, today, count, years }
  return joined(
    exporter(
      job,
      feed(() => undefined),
    ),
  )
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
