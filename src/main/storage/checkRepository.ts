import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CheckReportSchema } from '@shared/domain/receipts/libraryCheck'
import * as v from 'valibot'
import type { CheckRepository } from '../ports/receipts'
import { errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { replaceFile } from './durableFile'
import type { Library } from './libraryFolder'

const CHECK_VERSION = 1
const CheckFileSchema = v.object({
  schemaVersion: v.literal(CHECK_VERSION),
  report: CheckReportSchema,
})

/**
 * `check.json`, the last report of the library check. It can be recomputed at any time, so it has
 * neither backup copies nor migrations.
 */
export function openCheckRepository({ folder, isReadOnly, logger }: Library): CheckRepository {
  const path = join(folder, 'check.json')
  return {
    read() {
      try {
        const parsed = v.safeParse(CheckFileSchema, parseJson(readFileSync(path, 'utf8')))
        return parsed.success ? parsed.output.report : null
      } catch {
        return null
      }
    },
    write(report) {
      if (isReadOnly) return
      try {
        replaceFile(path, textOf({ schemaVersion: CHECK_VERSION, report }))
      } catch (cause) {
        logger.error('check-not-kept', new Error(errorCode(cause)))
      }
    },
  }
}
