import { join } from 'node:path'
import { CheckReportSchema } from '@shared/domain/receipts/libraryCheck'
import * as v from 'valibot'
import type { CheckRepository } from '../ports/receipts'
import { errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { replaceFile } from './durableFile'
import type { Library } from './libraryFolder'
import { readOrdinaryFile } from './ordinaryFile'

const CHECK_VERSION = 1
const CheckFileSchema = v.object({
  schemaVersion: v.literal(CHECK_VERSION),
  report: CheckReportSchema,
})

/**
 * `check.json`, the last report of the library check. It can be recomputed at any time, so it has
 * neither backup copies nor migrations.
 */
export function openCheckRepository(library: Library): CheckRepository {
  const { folder, logger } = library
  const path = join(folder, 'check.json')
  return {
    read() {
      try {
        const parsed = v.safeParse(CheckFileSchema, parseJson(readOrdinaryFile(path)))
        return parsed.success ? parsed.output.report : null
      } catch {
        return null
      }
    },
    write(report) {
      if (library.isReadOnly || library.isGone()) return
      try {
        replaceFile(path, textOf({ schemaVersion: CHECK_VERSION, report }))
      } catch (cause) {
        logger.error('check-not-kept', new Error(errorCode(cause)))
      }
    },
  }
}
