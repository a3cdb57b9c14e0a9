import type { CheckFinding, CheckReport } from '@shared/domain/receipts/libraryCheck'
import type { ReceiptLibrary } from '../../ports/receipts'
import { type NamedReceipt, byContent, findingOf } from './libraryFindings'

interface Reading {
  readonly receipts: Pick<ReceiptLibrary, 'inspect'>
  readonly isCancelled: () => boolean
  readonly tellProgress: (done: number, total: number) => void
}

/**
 * Reads each content once, however many renewals name it, and one file at a time, so that other work
 * gets its turn.
 */
export async function inspectReceipts(
  named: readonly NamedReceipt[],
  { receipts, isCancelled, tellProgress }: Reading,
): Promise<Omit<CheckReport, 'checkedAt'>> {
  const contents = byContent(named)
  const findings: CheckFinding[] = []
  let done = 0
  let bytes = 0
  for (const sharing of contents) {
    if (isCancelled()) break
    const state = await receipts.inspect(sharing[0].receipt)
    if (state.kind === 'read') bytes += state.bytes
    findings.push(...sharing.flatMap((one) => findingOf(one, state)))
    done += 1
    if (isNewPercent(done, contents.length)) tellProgress(done, contents.length)
  }
  return { files: done, bytes, findings, isPartial: done < contents.length }
}

/** Limits progress messages to a hundred, however many files there are. */
function isNewPercent(done: number, total: number): boolean {
  return Math.floor((done * 100) / total) > Math.floor(((done - 1) * 100) / total)
}
