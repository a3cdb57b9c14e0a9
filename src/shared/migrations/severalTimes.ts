import * as v from 'valibot'
import type { RawDocument } from './migrate'

const RemindersV2Schema = v.looseObject({ time: v.string() })

/** Settings 2 → 3: the one hour of reminders became the first of several. */
export function severalTimes(raw: RawDocument): RawDocument {
  const { time, ...reminders } = v.parse(RemindersV2Schema, raw['reminders'])
  return { ...raw, reminders: { ...reminders, times: [time] } }
}
