import * as v from 'valibot'
import { CivilDateSchema, InstantSchema } from '../../domain/base/civilDate'
import { IdSchema } from '../../domain/base/id'
import { ReminderLedgerSchema } from '../../domain/reminders/ledger'
import { SnoozeSchema } from '../../domain/reminders/silence'
import { ExportOutcomeSchema, LanguageSchema, ReminderHealthSchema } from '../models'
import { nothing } from './parts'

const ofDeadline = v.object({ cardId: IdSchema, deadline: CivilDateSchema })

export const reminderChannels = {
  'reminders:ledger': { request: nothing, response: ReminderLedgerSchema },
  /** No more reminders for this deadline. */
  'reminders:stop': { request: ofDeadline, response: nothing },
  /** `validation` for a moment that has passed, or lies more than a year ahead. */
  'reminders:snooze': {
    request: v.object({ ...ofDeadline.entries, snooze: SnoozeSchema }),
    response: v.object({ until: InstantSchema }),
  },
  'reminders:resume': { request: ofDeadline, response: nothing },
  /** Everything is silent until tomorrow, or speaks again. */
  'reminders:pause': { request: v.object({ isPaused: v.boolean() }), response: nothing },
  'reminders:health': { request: nothing, response: ReminderHealthSchema },
  /** Exports the decisions of the last 90 days as a CSV without numbers or names. */
  'reminders:exportLog': {
    request: v.object({ language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  /** Shows a test notification now. */
  'reminders:test': { request: nothing, response: nothing },
} as const
