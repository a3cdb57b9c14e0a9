import { type Result, success } from '@shared/contract/result'
import type { CheckReport } from '@shared/domain/receipts/libraryCheck'
import type { Clock } from '../../ports/clock'
import type { ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import { namedReceipts, stillNamed } from './libraryFindings'
import { inspectReceipts } from './receiptInspections'
import type { RenewalPlace } from '../renewals/renewalService'

/** Checks the receipts of the given renewals only. */
export interface SelectedCheckService {
  /** Ends a check that is still running, which then answers with what it has found. */
  check(renewals: readonly RenewalPlace[]): Promise<Result<CheckReport>>
  cancel(): Result<undefined>
}

interface Needs {
  readonly cards: CardRepository
  readonly receipts: Pick<ReceiptLibrary, 'inspect'>
  readonly clock: Clock
  readonly tellProgress: (done: number, total: number) => void
}

export function createSelectedCheckService(needs: Needs): SelectedCheckService {
  const { cards, receipts, clock, tellProgress } = needs
  let latest = 0
  return {
    async check(renewals) {
      latest += 1
      const mine = latest
      const wanted = new Set(renewals.map(({ renewalId }) => renewalId))
      const named = namedReceipts(cards.all()).filter(
        ({ place, receipt }) => wanted.has(place.renewalId) && receipt.deletedAt === null,
      )
      const isCancelled = () => mine !== latest
      const read = await inspectReceipts(named, { receipts, isCancelled, tellProgress })
      const findings = stillNamed(read.findings, cards.all())
      return success({ ...read, checkedAt: clock.now(), findings })
    },
    cancel() {
      latest += 1
      return success(undefined)
    },
  }
}
