import * as v from 'valibot'
import { versionAfter } from '../../migrations/migrate'
import { MIGRATIONS } from '../../migrations/migrations'
import { NO_OWN_RULES, OperatorRulesSchema } from '../rules/operatorRules'
import { ReminderPlanSchema, dueWindowOf } from '../reminders/plan'
import { QuietHoursSchema } from '../reminders/silence'
import { DEFAULT_TOPICS, TopicSwitchesSchema } from '../reminders/topics'
import { LANGUAGES } from './languages'
import type { RuleView } from '../rules/stages'

const SETTINGS_VERSION = versionAfter(MIGRATIONS.settings)

export const ReminderSettingsSchema = v.object({
  isOn: v.boolean(),
  ...ReminderPlanSchema.entries,
  quietHours: QuietHoursSchema,
  topics: v.optional(TopicSwitchesSchema, DEFAULT_TOPICS),
  /** Private mode: outside the window the middle digits of numbers are hidden. */
  hidesNumbers: v.optional(v.boolean(), false),
})
export type ReminderSettings = v.InferOutput<typeof ReminderSettingsSchema>

/** Step by step through the top-up, or straight to the form. */
export const RENEWAL_WAYS = ['guided', 'quick'] as const
export type RenewalWay = (typeof RENEWAL_WAYS)[number]

const preferences = {
  language: v.picklist(['system', ...LANGUAGES]),
  theme: v.picklist(['system', 'light', 'dark']),
  reminders: ReminderSettingsSchema,
  /** The user's own rules, per operator. */
  operatorRules: v.optional(OperatorRulesSchema, NO_OWN_RULES),
  /** Operator → fingerprint of the shipped rule that the user last saw; `edition` → that of them all. */
  seenRules: v.optional(v.record(v.string(), v.string()), {}),
  /** How the user last recorded a renewal; null until they chose. */
  renewalWay: v.optional(v.nullable(v.picklist(RENEWAL_WAYS)), null),
  closesToTray: v.boolean(),
  minimizesToTray: v.optional(v.boolean(), false),
  /** Mirrors the system's own list, which wins: see startAtLogin. */
  startsAtLogin: v.optional(v.boolean(), false),
  /** Start at login without a window. A start by hand always opens it. */
  startsHidden: v.optional(v.boolean(), true),
  /** True once the user was told that closing keeps the app in the tray. */
  isTrayExplained: v.boolean(),
  /** True once the user knows what closing means without a tray and wants no further question. */
  isNoTrayExplained: v.optional(v.boolean(), false),
}

export const SettingsSchema = v.object({
  schemaVersion: v.literal(SETTINGS_VERSION),
  ...preferences,
})
export type Settings = v.InferOutput<typeof SettingsSchema>

/** What the window may change; every field is optional. */
export const SettingsPatchSchema = v.partial(v.object(preferences))
export type SettingsPatch = v.InferOutput<typeof SettingsPatchSchema>

export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SETTINGS_VERSION,
  language: 'system',
  theme: 'system',
  reminders: {
    isOn: true,
    offsets: [30, 14, 7, 3, 1, 0],
    times: ['09:00'],
    quietHours: { from: '22:00', to: '08:00' },
    topics: DEFAULT_TOPICS,
    hidesNumbers: false,
  },
  operatorRules: NO_OWN_RULES,
  seenRules: {},
  renewalWay: null,
  closesToTray: true,
  minimizesToTray: false,
  startsAtLogin: false,
  startsHidden: true,
  isTrayExplained: false,
  isNoTrayExplained: false,
}

/**
 * The settings that affect timelines: a card is due from the earliest reminder on, and the user's own
 * rules apply.
 */
export function ruleViewOf({ reminders, operatorRules }: Settings): RuleView {
  return { dueWindowDays: dueWindowOf(reminders), operatorRules }
}
