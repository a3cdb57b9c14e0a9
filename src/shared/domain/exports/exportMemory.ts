import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import { ERROR_CODES } from '../../contract/result'
import { type Instant, InstantSchema } from '../base/civilDate'
import { type ExportOptions, ExportOptionsSchema } from './exportOptions'
import { IdSchema } from '../base/id'
import { SCHEDULE_PERIODS, isAnotherPeriod } from '../base/schedulePeriod'

/** What is remembered of exports. Not part of the settings, because it is not a preference. */

const EXPORT_MEMORY_VERSION = versionAfter(MIGRATIONS.exports)
export const LONGEST_PRESET_NAME = 60
export const MOST_PRESETS = 50
export const MOST_KEPT = 365

/** Export options that the user has named. */
export const ExportPresetSchema = v.object({
  id: IdSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_PRESET_NAME)),
  options: ExportOptionsSchema,
})
export type ExportPreset = v.InferOutput<typeof ExportPresetSchema>

/** The schedule as set in the window. The folder is chosen in the system's dialog only. */
export const ExportScheduleSchema = v.object({
  isOn: v.boolean(),
  every: v.picklist(SCHEDULE_PERIODS),
  /** How many of its own files the schedule keeps; older ones are deleted. */
  keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEPT)),
  options: ExportOptionsSchema,
})
export type ExportSchedule = v.InferOutput<typeof ExportScheduleSchema>

/** A file written by the schedule. */
const MadeFileSchema = v.object({ folder: v.string(), fileName: v.string(), at: InstantSchema })
export type MadeFile = v.InferOutput<typeof MadeFileSchema>

const RunSchema = v.object({
  at: InstantSchema,
  /** Null when the file was written. */
  error: v.nullable(v.picklist(ERROR_CODES)),
})

export const ExportMemorySchema = v.object({
  schemaVersion: v.literal(EXPORT_MEMORY_VERSION),
  presets: v.pipe(v.array(ExportPresetSchema), v.maxLength(MOST_PRESETS)),
  /** The preset that the dialog opens with. */
  defaultPresetId: v.nullable(IdSchema),
  /** For "export again". */
  last: v.nullable(
    v.object({ options: ExportOptionsSchema, folder: v.string(), at: InstantSchema }),
  ),
  plan: v.nullable(ExportScheduleSchema),
  /** Where the schedule writes to; null until it was chosen. */
  folder: v.nullable(v.string()),
  /** Files that the schedule has written and not deleted, oldest first. */
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

/** Adds a preset, or replaces the one with its id. */
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
 * True when the scheduled export is due: once per day, week (from Monday) or month of the user's
 * calendar. One export makes up for any number of missed ones. A failed one stays due.
 */
export function isExportDue(
  { plan, folder, lastRun }: ExportMemory,
  now: Instant,
  timeZone: string,
): boolean {
  if (plan === null || !plan.isOn || folder === null) return false
  if (lastRun === null || lastRun.error !== null) return true
  return isAnotherPeriod(plan.every, lastRun.at, { now, timeZone })
}

/** The schedule's files beyond the number to keep, and the list without them. */
export function surplusOf({ made, plan }: ExportMemory): {
  readonly surplus: readonly MadeFile[]
  readonly kept: MadeFile[]
} {
  const keep = plan?.keep ?? MOST_KEPT
  const oldestKept = Math.max(0, made.length - keep)
  return { surplus: made.slice(0, oldestKept), kept: made.slice(oldestKept) }
}
