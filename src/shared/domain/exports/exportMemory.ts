import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import { ERROR_CODES } from '../../contract/result'
import {
  type CivilDate,
  type Instant,
  InstantSchema,
  addDays,
  dateIn,
  daysBetween,
} from '../base/civilDate'
import { type ExportOptions, ExportOptionsSchema } from './exportOptions'
import { IdSchema } from '../base/id'

/** What is remembered of exports: apart from the settings, because it says nothing of them. */

const EXPORT_MEMORY_VERSION = versionAfter(MIGRATIONS.exports)
export const LONGEST_PRESET_NAME = 60
export const MOST_PRESETS = 50
export const MOST_KEPT = 365

/** A way of exporting that the user has given a name. */
export const ExportPresetSchema = v.object({
  id: IdSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_PRESET_NAME)),
  options: ExportOptionsSchema,
})
export type ExportPreset = v.InferOutput<typeof ExportPresetSchema>

export const SCHEDULE_PERIODS = ['day', 'week', 'month'] as const
export type SchedulePeriod = (typeof SCHEDULE_PERIODS)[number]

/** What the window says of the schedule; the folder is chosen in the system's own dialog. */
export const ExportPlanSchema = v.object({
  isOn: v.boolean(),
  every: v.picklist(SCHEDULE_PERIODS),
  /** So many of the files that the schedule made are kept; older ones of its own go. */
  keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEPT)),
  options: ExportOptionsSchema,
})
export type ExportPlan = v.InferOutput<typeof ExportPlanSchema>

/** A file that the schedule has written. */
const MadeFileSchema = v.object({ folder: v.string(), fileName: v.string(), at: InstantSchema })
export type MadeFile = v.InferOutput<typeof MadeFileSchema>

const RunSchema = v.object({
  at: InstantSchema,
  /** Null when it was written. */
  error: v.nullable(v.picklist(ERROR_CODES)),
})

export const ExportMemorySchema = v.object({
  schemaVersion: v.literal(EXPORT_MEMORY_VERSION),
  presets: v.pipe(v.array(ExportPresetSchema), v.maxLength(MOST_PRESETS)),
  /** What the dialog opens with. */
  defaultPresetId: v.nullable(IdSchema),
  /** For "export again". */
  last: v.nullable(
    v.object({ options: ExportOptionsSchema, folder: v.string(), at: InstantSchema }),
  ),
  plan: v.nullable(ExportPlanSchema),
  /** Where the schedule writes to; null until it was chosen. */
  folder: v.nullable(v.string()),
  /** What the schedule made and has not cleared away, oldest first. */
  made: v.array(MadeFileSchema),
  lastRun: v.nullable(RunSchema),
})
export type ExportMemory = v.InferOutput<typeof ExportMemorySchema>

export const NO_EXPORTS: ExportMemory = {
  schemaVersion: EXPORT_MEMORY_VERSION,
  presets: [],
  defaultPresetId: null,
  last: null,
  plan: null,
  folder: null,
  made: [],
  lastRun: null,
}

/** A preset with the id takes the place of the one that had it. */
export function withPreset(memory: ExportMemory, preset: ExportPreset): ExportMemory {
  const isNew = memory.presets.every(({ id }) => id !== preset.id)
  const presets = isNew
    ? [...memory.presets, preset]
    : memory.presets.map((other) => (other.id === preset.id ? preset : other))
  return { ...memory, presets }
}

export function withoutPreset(memory: ExportMemory, presetId: string): ExportMemory {
  const { defaultPresetId } = memory
  return {
    ...memory,
    presets: memory.presets.filter(({ id }) => id !== presetId),
    defaultPresetId: defaultPresetId === presetId ? null : defaultPresetId,
  }
}

export function withLast(
  memory: ExportMemory,
  options: ExportOptions,
  folder: string,
  at: Instant,
): ExportMemory {
  return { ...memory, last: { options, folder, at } }
}

/**
 * Is it time for the scheduled export? Once in each day, week (from Monday) or month of the user's
 * calendar, whenever the app runs in it; a gap of many is caught up by one. One that failed stays due.
 */
export function isExportDue(
  { plan, folder, lastRun }: ExportMemory,
  now: Instant,
  timeZone: string,
): boolean {
  if (plan === null || !plan.isOn || folder === null) return false
  if (lastRun === null || lastRun.error !== null) return true
  const [today, then] = [dateIn(timeZone, now), dateIn(timeZone, lastRun.at)]
  // Another period, not a later one: after a clock that ran ahead was set back it is time again.
  return periodStart(today, plan.every) !== periodStart(then, plan.every)
}

/** What the schedule made beyond what is to be kept, and what stays of its list. */
export function surplusOf({ made, plan }: ExportMemory): {
  readonly surplus: readonly MadeFile[]
  readonly kept: MadeFile[]
} {
  const keep = plan?.keep ?? MOST_KEPT
  const oldestKept = Math.max(0, made.length - keep)
  return { surplus: made.slice(0, oldestKept), kept: made.slice(oldestKept) }
}

const A_MONDAY: CivilDate = '2024-01-01'

function periodStart(date: CivilDate, every: SchedulePeriod): string {
  switch (every) {
    case 'day':
      return date
    case 'week':
      return addDays(date, -(((daysBetween(A_MONDAY, date) % 7) + 7) % 7))
    case 'month':
      return date.slice(0, 7)
  }
}
