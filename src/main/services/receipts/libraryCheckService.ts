import { type Result, success } from '@shared/contract/result'
import { A_DAY_IN_MINUTES, addMinutes } from '@shared/domain/base/civilDate'
import {
  CHECK_EVERY_DAYS,
  type CheckFinding,
  type CheckReport,
} from '@shared/domain/receipts/libraryCheck'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import type { CheckRepository, ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository, LibraryRepair } from '../../ports/records'
import type { Snapshots } from '../../ports/snapshots'
import {
  contentOfFile,
  fileNameOf,
  namedReceipts,
  orphansAmong,
  stillNamed,
} from './libraryFindings'
import { inspectReceipts } from './receiptInspections'

/** After a start the disk is busy with more urgent reads. */
const QUIET_MINUTES_AFTER_START = 5

export interface LibraryCheckService {
  /** Joins the check that is running, if one is. */
  check(): Promise<Result<CheckReport>>
  /** Ends the check, which then answers with what it has found. */
  cancel(): Result<undefined>
  last(): Result<CheckReport | null>
  /** Call it at every tick. Begins a check in the background when the last one is a week old. */
  checkWhenDue(): void
}

interface Needs {
  readonly cards: CardRepository
  readonly receipts: ReceiptLibrary
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly snapshots: Pick<Snapshots, 'named'>
  readonly reports: CheckRepository
  readonly clock: Clock
  readonly logger: Logger
  readonly tellProgress: (done: number, total: number) => void
}

export function createLibraryCheckService(needs: Needs): LibraryCheckService {
  const { cards, reports, clock, logger, tellProgress } = needs
  const quietUntil = addMinutes(clock.now(), QUIET_MINUTES_AFTER_START)
  let running: Promise<CheckReport> | null = null
  let isCancelled = false
  /** The newest complete report, even if it could not be written to disk. */
  let newest = reports.read()

  function begin(): Promise<CheckReport> {
    isCancelled = false
    running ??= readAll(needs, () => isCancelled)
      .then((report) => {
        if (!report.isPartial) {
          newest = report
          reports.write(report)
        }
        tellProgress(report.files, report.files)
        return report
      })
      .finally(() => {
        running = null
      })
    return running
  }

  function isDue(): boolean {
    const now = clock.now()
    if (running || now < quietUntil) return false
    if (newest) return addMinutes(newest.checkedAt, CHECK_EVERY_DAYS * A_DAY_IN_MINUTES) <= now
    return namedReceipts(cards.all()).length > 0
  }

  return {
    check: async () => success(await begin()),
    cancel() {
      isCancelled = running !== null
      return success(undefined)
    },
    last: () => success(newest),
    checkWhenDue() {
      if (isDue()) begin().catch((cause: unknown) => logger.error('check-failed', cause))
    },
  }
}

async function readAll(
  { cards, receipts, snapshots, repair, clock, tellProgress }: Needs,
  isCancelled: () => boolean,
): Promise<CheckReport> {
  const stored = await receipts.stored()
  const read = await inspectReceipts(namedReceipts(cards.all()), {
    receipts,
    isCancelled,
    tellProgress,
  })
  const documents = cards.all()
  const findings = stillNamed(read.findings, documents)
  if (!read.isPartial) {
    const orphans = orphansAmong(stored, documents, repair.damaged())
    findings.push(...(await notInSnapshots(orphans, snapshots)))
  }
  return { ...read, checkedAt: clock.now(), findings }
}

/** A receipt that only a snapshot names is no orphan: it is there for the day on which it is brought back. */
async function notInSnapshots(
  orphans: readonly CheckFinding[],
  snapshots: Pick<Snapshots, 'named'>,
): Promise<CheckFinding[]> {
  if (orphans.length === 0) return []
  const contents = orphans.flatMap(({ fileName }) => contentOfFile(fileName) ?? [])
  const named = new Set((await snapshots.named(contents)).map(fileNameOf))
  return orphans.filter(({ fileName }) => !named.has(fileName))
}
