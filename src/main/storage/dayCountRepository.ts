import { join } from 'node:path'
import { DayCountSchema } from '@shared/domain/cards/dayCount'
import { failure, success } from '@shared/contract/result'
import * as v from 'valibot'
import type { DayCountRepository } from '../ports/records'
import { diskFailure } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { replaceFile } from './durableFile'
import type { Library } from './libraryFolder'
import { readOrdinaryFile } from './ordinaryFile'

const TRASH_VERSION = 1
const TrashFileSchema = v.object({ schemaVersion: v.literal(TRASH_VERSION), days: DayCountSchema })

/**
 * `trash.json`: the days that this machine saw pass. When it is lost or damaged, counting begins anew,
 * and what is in the trash stays longer; so it has neither copies nor migrations.
 */
export function openDayCount(library: Library): DayCountRepository {
  const path = join(library.folder, 'trash.json')
  return {
    read() {
      try {
        const parsed = v.safeParse(TrashFileSchema, parseJson(readOrdinaryFile(path)))
        return parsed.success ? parsed.output.days : null
      } catch {
        return null
      }
    },
    write(days) {
      if (library.isReadOnly) return failure('newer-version')
      try {
        library.claim()
        replaceFile(path, textOf({ schemaVersion: TRASH_VERSION, days }))
        return success(days)
      } catch (cause) {
        return diskFailure('trash-days-not-kept', cause, library.logger)
      }
    },
  }
}
