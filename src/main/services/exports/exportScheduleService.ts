import { basename, join } from 'node:path'
import {
  type ExportMemory,
  type MadeFile,
  isExportDue,
  surplusOf,
} from '@shared/domain/exports/exportMemory'
import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { ExportFiles, ExportMemoryRepository } from '../../ports/exports'
import type { Logger } from '../../ports/logger'
import { exportName, numberedName } from './exportNames'
import type { ExportPlaces } from './exportPlaces'
import type { ExportService } from './exportService'
import type { Changes } from '../common/changeHub'
import { createRetryDelay } from '../common/retryDelay'

export interface ExportScheduleService {
  /** Call it at every tick. Never runs two at once; a failed export is retried at growing intervals. */
  exportWhenDue(): Promise<void>
  /** Runs now, whatever the schedule says. `not-found` when there is no schedule or no folder. */
  exportNow(): Promise<Result<ExportOutcome>>
}

export interface ExportScheduleNeeds {
  readonly memory: ExportMemoryRepository
  readonly exports: Pick<ExportService, 'write'>
  readonly files: Pick<ExportFiles, 'isThere' | 'remove'>
  readonly places: Pick<ExportPlaces, 'keep'>
  readonly clock: Clock
  readonly logger: Logger
  readonly changes: Changes
}

export function createExportScheduleService(needs: ExportScheduleNeeds): ExportScheduleService {
  const { memory, exports, files, places, clock, logger } = needs
  const delay = createRetryDelay()
  let isRunning = false

  function note(change: (known: ExportMemory) => ExportMemory): void {
    const written = memory.write(change(memory.read()))
    if (!written.ok) logger.info('export-not-noted', { code: written.error.code })
    needs.changes.publish({ what: 'exportMemory' })
  }

  async function run(): Promise<Result<ExportOutcome>> {
    const { plan, folder, made } = memory.read()
    if (plan === null || folder === null || isRunning) return failure('not-found')
    isRunning = true
    try {
      const fileName = await freeName(
        await exportName(plan.options, clock.now(), clock.timeZone()),
        {
          folder,
          made,
        },
      )
      const path = join(folder, fileName)
      const written = await exports.write(plan.options, path)
      const at = clock.now()
      if (!written.ok) {
        delay.failed(at)
        note((known) => ({ ...known, lastRun: { at, error: written.error.code } }))
        return written
      }
      delay.reset()
      note((known) => ({
        ...withoutSurplus({ ...known, made: withMade(known.made, { folder, fileName, at }) }),
        lastRun: { at, error: null },
      }))
      return { ok: true, data: places.keep(path, written.data.rows) }
    } finally {
      isRunning = false
    }
  }

  /**
   * Today's file is replaced if we made it; another file of that name is left alone and ours gets a
   * number.
   */
  async function freeName(
    name: string,
    { folder, made }: { folder: string; made: readonly MadeFile[] },
  ): Promise<string> {
    for (let number = 1; ; number += 1) {
      const candidate = numberedName(name, number)
      const isOurs = made.some((file) => file.folder === folder && file.fileName === candidate)
      if (isOurs || !files.isThere(join(folder, candidate))) return candidate
    }
  }

  function withoutSurplus(known: ExportMemory): ExportMemory {
    const { surplus, kept } = surplusOf(known)
    // A file that cannot be removed stays on the list and is tried again next time.
    const stuck = surplus.filter(
      ({ folder, fileName }) => !files.remove(join(folder, basename(fileName))).ok,
    )
    return { ...known, made: [...stuck, ...kept] }
  }

  return {
    exportNow: run,
    async exportWhenDue() {
      if (isRunning || delay.isWaiting(clock.now())) return
      if (!isExportDue(memory.read(), clock.now(), clock.timeZone())) return
      try {
        await run()
      } catch (cause) {
        delay.failed(clock.now())
        logger.error('scheduled-export-failed', cause)
      }
    },
  }
}

function withMade(made: readonly MadeFile[], file: MadeFile): MadeFile[] {
  const isSame = (other: MadeFile) =>
    other.folder === file.folder && other.fileName === file.fileName
  return [...made.filter((other) => !isSame(other)), file]
}
