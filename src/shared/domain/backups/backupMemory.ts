import * as v from 'valibot'
import { ERROR_CODES } from '../../contract/result'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import {
  A_DAY_IN_MINUTES,
  type Instant,
  InstantSchema,
  dateIn,
  minutesBetween,
} from '../base/civilDate'
import type { CardDocument } from '../cards/cardDocument'
import { SCHEDULE_PERIODS, isAnotherPeriod } from '../base/schedulePeriod'

/** What this machine remembers of its backups. Not part of the library. */

const BACKUP_MEMORY_VERSION = versionAfter(MIGRATIONS.backups)

/** So many of the schedule's newest backups are kept. */
export const KEPT_BACKUPS = 7
/** Of so many months in which it made one, it keeps the last one. */
export const KEPT_BACKUP_MONTHS = 12
/** A library without a newer backup says so. */
export const BACKUP_GROWS_OLD_DAYS = 30

/** The schedule as set in the window. The folder is chosen in the system's dialog only. */
export const BackupScheduleSchema = v.object({
  isOn: v.boolean(),
  every: v.picklist(SCHEDULE_PERIODS),
})
export type BackupSchedule = v.InferOutput<typeof BackupScheduleSchema>

/** A backup that the schedule has made in its folder. */
const MadeBackupSchema = v.object({ fileName: v.string(), at: InstantSchema, bytes: v.number() })
export type ScheduledBackup = v.InferOutput<typeof MadeBackupSchema>

export const BackupMemorySchema = v.object({
  schemaVersion: v.literal(BACKUP_MEMORY_VERSION),
  /** The last backup that was made and verified, by hand or by the schedule. */
  last: v.nullable(v.object({ at: InstantSchema, folder: v.string(), fileName: v.string() })),
  plan: v.nullable(BackupScheduleSchema),
  /** The second place, to which the schedule writes; null until it was chosen. */
  folder: v.nullable(v.string()),
  /** What the schedule has made in that folder and not deleted, oldest first. */
  made: v.array(MadeBackupSchema),
  /** Its last run; without an error the backup was made. */
  lastRun: v.nullable(v.object({ at: InstantSchema, error: v.nullable(v.picklist(ERROR_CODES)) })),
  /** Until then nobody is told that there is no backup, or only an old one. */
  quietUntil: v.nullable(InstantSchema),
})
export type BackupMemory = v.InferOutput<typeof BackupMemorySchema>

export const NO_BACKUPS: BackupMemory = {
  schemaVersion: BACKUP_MEMORY_VERSION,
  last: null,
  plan: null,
  folder: null,
  made: [],
  lastRun: null,
  quietUntil: null,
}

/** Once per day, week or month. One backup makes up for any number of missed ones; a failed one stays due. */
export function isBackupDue(
  { plan, folder, lastRun }: BackupMemory,
  time: { readonly now: Instant; readonly timeZone: string },
): boolean {
  if (plan === null || !plan.isOn || folder === null) return false
  if (lastRun === null || lastRun.error !== null) return true
  return isAnotherPeriod(plan.every, lastRun.at, time)
}

/**
 * Those that may go: all but the newest ones and the last one of each month. They are counted as they
 * stand in the list and not back from now, so that no clock that is wrong thins anything out.
 */
export function superfluousBackups(
  made: readonly ScheduledBackup[],
  timeZone: string,
): ScheduledBackup[] {
  const newestFirst = [...made].reverse()
  const kept = new Set(newestFirst.slice(0, KEPT_BACKUPS))
  const months = new Set<string>()
  for (const one of newestFirst) {
    const month = dateIn(timeZone, one.at).slice(0, 7)
    if (months.has(month) || months.size === KEPT_BACKUP_MONTHS) continue
    months.add(month)
    kept.add(one)
  }
  return made.filter((one) => !kept.has(one))
}

/**
 * What is wrong with the backups: `failed`, the schedule could not make its last one; `old`, the newest
 * one is; `none`, there never was one. Null for nothing, or nothing that would be lost.
 */
export type BackupWorry = 'failed' | 'old' | 'none'

/** When the first record was entered; null while there is nothing but samples and the trash. */
export function firstRecordAt(documents: readonly Pick<CardDocument, 'card'>[]): Instant | null {
  const own = documents.filter(({ card }) => card.deletedAt === null && !card.isSample)
  return own.map(({ card }) => card.createdAt).sort()[0] ?? null
}

export function backupWorry(
  { plan, lastRun, last, quietUntil }: BackupMemory,
  first: Instant | null,
  now: Instant,
): BackupWorry | null {
  if (plan?.isOn && lastRun !== null && lastRun.error !== null) return 'failed'
  if (first === null || (quietUntil !== null && now < quietUntil)) return null
  const age = minutesBetween(last?.at ?? first, now) / A_DAY_IN_MINUTES
  if (age < BACKUP_GROWS_OLD_DAYS) return null
  return last === null ? 'none' : 'old'
}
