import * as v from 'valibot'
import { DatedDetailsSchema } from '../domain/cards/card'
import { CardInputSchema } from '../domain/cards/cardInput'
import { SeenSchema } from '../domain/cards/seenToday'
import { CardProfileInputSchema } from '../domain/cards/cardProfileInput'
import { ChartPictureSchema } from '../domain/exports/chartPicture'
import { CivilDateSchema, InstantSchema } from '../domain/base/civilDate'
import { FollowUpInputSchema } from '../domain/renewals/followUp'
import {
  ExportMemorySchema,
  ExportScheduleSchema,
  ExportPresetSchema,
} from '../domain/exports/exportMemory'
import { ExportOptionsSchema } from '../domain/exports/exportOptions'
import { ExportPreviewSchema } from '../domain/exports/exportPreview'
import { HistoryViewsSchema } from '../domain/history/historyViews'
import { IdSchema } from '../domain/base/id'
import {
  FinishedImportSchema,
  ImportChoicesSchema,
  ImportViewSchema,
  RowsPageSchema,
  RowsRequestSchema,
  UndoneImportSchema,
} from '../domain/imports/importView'
import { CheckReportSchema } from '../domain/receipts/libraryCheck'
import { OPERATOR_PAGES } from '../domain/operators/operatorContacts'
import { OperatorIdSchema } from '../domain/operators/operators'
import { LONGEST_RECEIPT_NOTE } from '../domain/receipts/receipt'
import { ReminderLedgerSchema } from '../domain/reminders/ledger'
import { ReminderPlanSchema } from '../domain/reminders/plan'
import { SnoozeSchema } from '../domain/reminders/silence'
import { RenewalInputSchema } from '../domain/renewals/renewal'
import { CardPatchSchema } from '../domain/renewals/renewalPatch'
import { RenewalProgressInputSchema } from '../domain/renewals/renewalProgress'
import { SettingsPatchSchema, SettingsSchema } from '../domain/settings/settings'
import {
  AppInfoSchema,
  DestinationSchema,
  ExportOutcomeSchema,
  LanguageSchema,
  ReminderHealthSchema,
  SavedSchema,
  StagedReceiptSchema,
  StagingSchema,
} from './models'

const nothing = v.undefined()
const ofCard = v.object({ cardId: IdSchema })
const ofRenewal = v.object({ cardId: IdSchema, renewalId: IdSchema })
const ofReceipt = v.object({ cardId: IdSchema, renewalId: IdSchema, receiptId: IdSchema })
const ofDeadline = v.object({ cardId: IdSchema, deadline: CivilDateSchema })

const fileName = v.pipe(v.string(), v.maxLength(1024))
/**
 * The size limit (`channelFacts.ts`) lies above that of the service, which refuses what is too large with
 * an error that the window can explain.
 */
const fileBytes = v.instance(Uint8Array)

/** The staged ids of receipts to add to a renewal. */
const stagedIds = v.pipe(v.array(IdSchema), v.maxLength(200))

/**
 * Every request the window can make: its channel, what it sends, what it gets in a `Result`. Preload,
 * client, in-memory twin and handlers are all derived from this; a channel without a handler does
 * not compile. Only ids cross the border, never paths. What is kept and may change comes by one way:
 * read once, and then as news (`eventContract`); the answer to a change says how it went, and no more.
 */
export const ipcContract = {
  'app:info': { request: nothing, response: AppInfoSchema },
  'app:openDataFolder': { request: nothing, response: nothing },
  /** The window is drawn and takes input. Returns the destination that was requested before, if any. */
  'app:ready': { request: nothing, response: v.nullable(DestinationSchema) },

  /** What changed since a revision, or everything for null: a `LibraryNews` as text (`libraryText`). */
  'library:read': {
    request: v.object({ since: v.nullable(v.number()) }),
    response: v.string(),
  },
  /** Puts the newest good copy in the place of a damaged document, which is set aside. */
  'library:restore': { request: v.object({ id: v.string() }), response: SavedSchema },
  'library:loadSamples': {
    request: v.object({ language: LanguageSchema }),
    response: SavedSchema,
  },
  'library:removeSamples': { request: nothing, response: SavedSchema },

  'cards:add': { request: v.object({ input: CardInputSchema }), response: SavedSchema },
  /** `dated`: an edit is taken back, and with it the days on which what the card says was seen. */
  'cards:edit': {
    request: v.object({
      cardId: IdSchema,
      input: CardInputSchema,
      dated: v.optional(DatedDetailsSchema),
    }),
    response: SavedSchema,
  },
  /**
   * Makes one zip with the renewals, all receipts, the rule and its sources, for claiming a number
   * back.
   */
  'cards:evidencePack': {
    request: v.object({ cardId: IdSchema, language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  'cards:editProfile': {
    request: v.object({ cardId: IdSchema, input: CardProfileInputSchema }),
    response: SavedSchema,
  },
  /** The user has just looked: the balance, the expiry on record, or a new SIM in use. */
  'cards:noteSeen': {
    request: v.object({ cardId: IdSchema, seen: SeenSchema }),
    response: SavedSchema,
  },
  /** Sets the card's own reminder plan; null follows the settings. */
  'cards:setReminders': {
    request: v.object({ cardId: IdSchema, reminders: v.nullable(ReminderPlanSchema) }),
    response: SavedSchema,
  },
  'cards:archive': { request: ofCard, response: SavedSchema },
  'cards:unarchive': { request: ofCard, response: SavedSchema },
  'cards:delete': { request: ofCard, response: SavedSchema },
  'cards:restore': { request: ofCard, response: SavedSchema },

  'renewals:record': {
    request: v.object({ cardId: IdSchema, input: RenewalInputSchema, stagedIds }),
    response: SavedSchema,
  },
  'renewals:edit': {
    request: v.object({
      ...ofRenewal.entries,
      input: RenewalInputSchema,
      stagedIds,
      removedReceiptIds: v.array(IdSchema),
    }),
    response: SavedSchema,
  },
  /** Records one renewal for each of several cards, all or nothing. */
  'renewals:recordMany': {
    request: v.object({
      cardIds: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(500)),
      input: RenewalInputSchema,
    }),
    response: SavedSchema,
  },
  /** A few facts of many renewals, all or nothing. */
  'renewals:patchMany': {
    request: v.object({ patches: v.pipe(v.array(CardPatchSchema), v.minLength(1)) }),
    response: SavedSchema,
  },
  /** Saves the progress of a guided renewal. */
  'renewals:saveProgress': {
    request: v.object({ cardId: IdSchema, ...RenewalProgressInputSchema.entries }),
    response: SavedSchema,
  },
  /** Its attached files stay until the next start, so that saving it again takes this back. */
  'renewals:dropProgress': { request: ofCard, response: SavedSchema },
  /** The answer to "did it take effect?" of a paid renewal. */
  'renewals:answerFollowUp': {
    request: v.object({ ...ofRenewal.entries, answer: FollowUpInputSchema }),
    response: SavedSchema,
  },
  'renewals:delete': { request: ofRenewal, response: SavedSchema },
  'renewals:restore': { request: ofRenewal, response: SavedSchema },

  /** Opens the system's dialog; main reads the chosen files. */
  'receipts:choose': { request: nothing, response: StagingSchema },
  /** Stages a dropped file or pasted screenshot by its bytes. */
  'receipts:stage': {
    request: v.object({ fileName, bytes: fileBytes }),
    response: StagingSchema,
  },
  /** The given files that are still staged, for a resumed renewal. */
  'receipts:staged': {
    request: v.object({ stagedIds }),
    response: v.array(StagedReceiptSchema),
  },
  'receipts:discard': { request: v.object({ stagedIds }), response: nothing },
  'receipts:open': { request: ofReceipt, response: nothing },
  'receipts:showInFolder': { request: ofReceipt, response: nothing },
  /** Opens the system's dialog for a place; null when it was cancelled. */
  'receipts:saveCopy': { request: ofReceipt, response: ExportOutcomeSchema },
  'receipts:editNote': {
    request: v.object({
      ...ofReceipt.entries,
      note: v.pipe(v.string(), v.maxLength(LONGEST_RECEIPT_NOTE)),
    }),
    response: SavedSchema,
  },
  /** Hangs a receipt on another renewal, of the same card or of another. */
  'receipts:move': {
    request: v.object({ ...ofReceipt.entries, toCardId: IdSchema, toRenewalId: IdSchema }),
    response: SavedSchema,
  },
  'receipts:delete': { request: ofReceipt, response: SavedSchema },
  'receipts:restore': { request: ofReceipt, response: SavedSchema },
  /** Reads every file of the library; tells its progress by events and can be cancelled. */
  'receipts:check': { request: nothing, response: CheckReportSchema },
  'receipts:cancelCheck': { request: nothing, response: nothing },
  /** The last check that was not cancelled. */
  'receipts:lastCheck': { request: nothing, response: v.nullable(CheckReportSchema) },
  /** Checks only the files of these renewals; the result is not stored as the last check. */
  'receipts:checkSelected': {
    request: v.object({ renewals: v.array(ofRenewal) }),
    response: CheckReportSchema,
  },
  'receipts:cancelCheckSelected': { request: nothing, response: nothing },

  'history:export': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportOutcomeSchema,
  },
  /** The first rows as they would be written, and the number of rows. */
  'history:preview': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportPreviewSchema,
  },
  /** Cancels the export under way; nothing of its file stays. */
  'history:cancelExport': { request: nothing, response: nothing },
  /** Repeats the last export into the same folder; `not-found` when nothing was exported before. */
  'history:exportAgain': { request: nothing, response: ExportOutcomeSchema },
  'history:showExport': { request: v.object({ exportId: IdSchema }), response: nothing },

  /** Opens the system's dialog, reads the file and previews its import. */
  'import:choose': { request: nothing, response: v.nullable(ImportViewSchema) },
  'import:drop': { request: v.object({ fileName, bytes: fileBytes }), response: ImportViewSchema },
  'import:remap': {
    request: v.object({ choices: ImportChoicesSchema }),
    response: ImportViewSchema,
  },
  /** A part of the preview, which can have a hundred thousand rows. */
  'import:rows': { request: RowsRequestSchema, response: RowsPageSchema },
  /** Writes everything that the preview showed, or nothing. */
  'import:apply': { request: nothing, response: FinishedImportSchema },
  'import:undo': { request: nothing, response: UndoneImportSchema },
  /** The last import while it can be undone. */
  'import:last': { request: nothing, response: v.nullable(FinishedImportSchema) },
  'import:saveRefused': {
    request: v.object({ language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  /** Closes the file and cancels reading it. */
  'import:close': { request: nothing, response: nothing },

  /** Saves a drawn chart; null when the dialog was cancelled. */
  'statistics:saveChart': {
    request: v.object({
      title: v.pipe(v.string(), v.maxLength(200)),
      picture: ChartPictureSchema,
    }),
    response: ExportOutcomeSchema,
  },

  /** The history's last layout and its named views. */
  'views:read': { request: nothing, response: HistoryViewsSchema },
  'views:save': { request: HistoryViewsSchema, response: HistoryViewsSchema },

  'exports:read': { request: nothing, response: ExportMemorySchema },
  /** Without an id a new preset is created. */
  'exports:savePreset': {
    request: v.object({ ...ExportPresetSchema.entries, id: v.nullable(IdSchema) }),
    response: v.object({ presetId: IdSchema }),
  },
  'exports:deletePreset': {
    request: v.object({ presetId: IdSchema }),
    response: nothing,
  },
  'exports:setDefault': {
    request: v.object({ presetId: v.nullable(IdSchema) }),
    response: nothing,
  },
  /** The schedule. `validation` when it is to run and no folder was chosen. */
  'exports:plan': { request: v.object({ plan: ExportScheduleSchema }), response: nothing },
  /** Asks with the system's dialog where the schedule is to write; gives where it writes now. */
  'exports:chooseFolder': {
    request: nothing,
    response: v.object({ folder: v.nullable(v.string()) }),
  },
  'exports:runNow': { request: nothing, response: ExportOutcomeSchema },

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

  'settings:read': { request: nothing, response: SettingsSchema },
  'settings:change': { request: SettingsPatchSchema, response: nothing },

  /** Opens a source of a fact in the user's browser. */
  'links:openSource': { request: v.object({ sourceId: v.string() }), response: nothing },
  /** Opens a page of the operator's own site in the user's browser; `not-found` when we know none. */
  'links:openOperator': {
    request: v.object({ operator: OperatorIdSchema, page: v.picklist(OPERATOR_PAGES) }),
    response: nothing,
  },
} as const satisfies Record<
  `${string}:${string}`,
  { request: v.GenericSchema; response: v.GenericSchema }
>

type IpcContract = typeof ipcContract
export type Channel = keyof IpcContract
export type RequestOf<C extends Channel> = v.InferInput<IpcContract[C]['request']>
export type ParsedRequestOf<C extends Channel> = v.InferOutput<IpcContract[C]['request']>
export type ResponseOf<C extends Channel> = v.InferOutput<IpcContract[C]['response']>
