import * as v from 'valibot'
import { DatedDetailsSchema } from '../domain/cards/card'
import { CardInputSchema } from '../domain/cards/cardInput'
import { CardDocumentSchema } from '../domain/cards/cardDocument'
import { SeenSchema } from '../domain/cards/seenToday'
import { CardProfileInputSchema } from '../domain/cards/cardProfileInput'
import { ChartPictureSchema } from '../domain/exports/chartPicture'
import { CivilDateSchema } from '../domain/base/civilDate'
import { FollowUpInputSchema } from '../domain/renewals/followUp'
import {
  ExportMemorySchema,
  ExportPlanSchema,
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
  StagedReceiptSchema,
  StagingSchema,
} from './models'

const nothing = v.undefined()
const ofCard = v.object({ cardId: IdSchema })
const ofRenewal = v.object({ cardId: IdSchema, renewalId: IdSchema })
const ofReceipt = v.object({ cardId: IdSchema, renewalId: IdSchema, receiptId: IdSchema })
const ofDeadline = v.object({ cardId: IdSchema, deadline: CivilDateSchema })

const fileName = v.pipe(v.string(), v.maxLength(1024))
/** The service refuses what is too large, so that the window can say so in words. */
const fileBytes = v.instance(Uint8Array)

/** The receipts to add to a renewal, by the ids of their staged copies. */
const stagedIds = v.pipe(v.array(IdSchema), v.maxLength(200))

/**
 * Every request the window can make: its channel, what it sends, what it gets in a `Result`. Preload,
 * client, in-memory twin and handlers are all derived from this; a channel without a handler does
 * not compile. Only ids cross the border, never paths.
 */
export const ipcContract = {
  'app:info': { request: nothing, response: AppInfoSchema },
  'app:openDataFolder': { request: nothing, response: nothing },
  /** The window is drawn and takes input. Gives the page it was asked to show meanwhile. */
  'app:ready': { request: nothing, response: v.nullable(DestinationSchema) },

  /** What changed since a revision, or everything for null: a `LibraryNews` as `libraryText`. */
  'library:read': {
    request: v.object({ since: v.nullable(v.number()) }),
    response: v.string(),
  },
  /** Puts the newest good copy in the place of a damaged document, which is set aside. */
  'library:restore': { request: v.object({ id: v.string() }), response: nothing },
  'library:loadSamples': {
    request: v.object({ language: LanguageSchema }),
    response: v.array(CardDocumentSchema),
  },
  'library:removeSamples': { request: nothing, response: nothing },

  'cards:add': { request: v.object({ input: CardInputSchema }), response: CardDocumentSchema },
  /** `dated`: an edit is taken back, and with it the days on which what the card says was seen. */
  'cards:edit': {
    request: v.object({
      cardId: IdSchema,
      input: CardInputSchema,
      dated: v.optional(DatedDetailsSchema),
    }),
    response: CardDocumentSchema,
  },
  /** One zip with the renewals, all receipts, the rule and its sources: to claim a number back. */
  'cards:evidencePack': {
    request: v.object({ cardId: IdSchema, language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  'cards:editProfile': {
    request: v.object({ cardId: IdSchema, input: CardProfileInputSchema }),
    response: CardDocumentSchema,
  },
  /** The user has just looked: the balance, the expiry on record, or a new SIM in use. */
  'cards:noteSeen': {
    request: v.object({ cardId: IdSchema, seen: SeenSchema }),
    response: CardDocumentSchema,
  },
  /** When to speak about this card; null: as the settings say. */
  'cards:setReminders': {
    request: v.object({ cardId: IdSchema, reminders: v.nullable(ReminderPlanSchema) }),
    response: CardDocumentSchema,
  },
  'cards:archive': { request: ofCard, response: CardDocumentSchema },
  'cards:unarchive': { request: ofCard, response: CardDocumentSchema },
  'cards:delete': { request: ofCard, response: CardDocumentSchema },
  'cards:restore': { request: ofCard, response: CardDocumentSchema },

  'renewals:record': {
    request: v.object({ cardId: IdSchema, input: RenewalInputSchema, stagedIds }),
    response: CardDocumentSchema,
  },
  'renewals:edit': {
    request: v.object({
      ...ofRenewal.entries,
      input: RenewalInputSchema,
      stagedIds,
      removedReceiptIds: v.array(IdSchema),
    }),
    response: CardDocumentSchema,
  },
  /** One top-up for each of several cards, all or nothing. */
  'renewals:recordMany': {
    request: v.object({
      cardIds: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(500)),
      input: RenewalInputSchema,
    }),
    response: v.array(CardDocumentSchema),
  },
  /** A few facts of many renewals, all or nothing. The cards that changed are read as news. */
  'renewals:patchMany': {
    request: v.object({ patches: v.pipe(v.array(CardPatchSchema), v.minLength(1)) }),
    response: nothing,
  },
  /** Keeps a guided renewal as it stands, to be gone on with at any time. */
  'renewals:saveProgress': {
    request: v.object({ cardId: IdSchema, ...RenewalProgressInputSchema.entries }),
    response: CardDocumentSchema,
  },
  /** Its attached files stay until the next start, so that saving it again takes this back. */
  'renewals:dropProgress': { request: ofCard, response: CardDocumentSchema },
  /** The answer to "did it take effect?" of a paid renewal. */
  'renewals:answerFollowUp': {
    request: v.object({ ...ofRenewal.entries, answer: FollowUpInputSchema }),
    response: CardDocumentSchema,
  },
  'renewals:delete': { request: ofRenewal, response: CardDocumentSchema },
  'renewals:restore': { request: ofRenewal, response: CardDocumentSchema },

  /** Asks with the system's dialog; main reads the files. */
  'receipts:choose': { request: nothing, response: StagingSchema },
  /** A dropped file or a pasted screenshot, by its bytes. */
  'receipts:stage': {
    request: v.object({ fileName, bytes: fileBytes }),
    response: StagingSchema,
  },
  /** What is still there of files attached before, for a renewal that is gone on with. */
  'receipts:staged': {
    request: v.object({ stagedIds }),
    response: v.array(StagedReceiptSchema),
  },
  'receipts:discard': { request: v.object({ stagedIds }), response: nothing },
  'receipts:open': { request: ofReceipt, response: nothing },
  'receipts:showInFolder': { request: ofReceipt, response: nothing },
  /** Asks where with the system's dialog; null when that was cancelled. */
  'receipts:saveCopy': { request: ofReceipt, response: ExportOutcomeSchema },
  'receipts:editNote': {
    request: v.object({
      ...ofReceipt.entries,
      note: v.pipe(v.string(), v.maxLength(LONGEST_RECEIPT_NOTE)),
    }),
    response: CardDocumentSchema,
  },
  /** Hangs a receipt on another renewal, of the same card or of another; gives what changed. */
  'receipts:move': {
    request: v.object({ ...ofReceipt.entries, toCardId: IdSchema, toRenewalId: IdSchema }),
    response: v.array(CardDocumentSchema),
  },
  'receipts:delete': { request: ofReceipt, response: CardDocumentSchema },
  'receipts:restore': { request: ofReceipt, response: CardDocumentSchema },
  /** Reads every file of the library; tells its progress by events and can be cancelled. */
  'receipts:check': { request: nothing, response: CheckReportSchema },
  'receipts:cancelCheck': { request: nothing, response: nothing },
  /** The last check that was not cancelled. */
  'receipts:lastCheck': { request: nothing, response: v.nullable(CheckReportSchema) },
  /** Reads the files of these renewals alone; what was found is not kept as the last check. */
  'receipts:checkSelected': {
    request: v.object({ renewals: v.array(ofRenewal) }),
    response: CheckReportSchema,
  },
  'receipts:cancelCheckSelected': { request: nothing, response: nothing },

  'history:export': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportOutcomeSchema,
  },
  /** The first rows as they would be written, and how many there are. */
  'history:preview': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportPreviewSchema,
  },
  /** Gives up what is being written; nothing of it stays. */
  'history:cancelExport': { request: nothing, response: nothing },
  /** As the last time, to the same folder; `not-found` when nothing was exported yet. */
  'history:exportAgain': { request: nothing, response: ExportOutcomeSchema },
  'history:showExport': { request: v.object({ exportId: IdSchema }), response: nothing },

  /** Asks with the system's dialog, reads the file, and says what would become of it. */
  'import:choose': { request: nothing, response: v.nullable(ImportViewSchema) },
  'import:drop': { request: v.object({ fileName, bytes: fileBytes }), response: ImportViewSchema },
  'import:remap': {
    request: v.object({ choices: ImportChoicesSchema }),
    response: ImportViewSchema,
  },
  /** A part of the preview, which may have a hundred thousand rows. */
  'import:rows': { request: RowsRequestSchema, response: RowsPageSchema },
  /** Writes what was shown, all of it or nothing. */
  'import:apply': { request: nothing, response: FinishedImportSchema },
  'import:undo': { request: nothing, response: UndoneImportSchema },
  /** The import that can still be undone. */
  'import:last': { request: nothing, response: v.nullable(FinishedImportSchema) },
  'import:saveRefused': {
    request: v.object({ language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  /** Lets the file go; reading it is given up. */
  'import:close': { request: nothing, response: nothing },

  /** Writes a drawn chart where the user says; null when the dialog was cancelled. */
  'statistics:saveChart': {
    request: v.object({
      title: v.pipe(v.string(), v.maxLength(200)),
      picture: ChartPictureSchema,
    }),
    response: ExportOutcomeSchema,
  },

  /** How the history was last looked at, and the views that have a name. */
  'views:read': { request: nothing, response: HistoryViewsSchema },
  'views:save': { request: HistoryViewsSchema, response: HistoryViewsSchema },

  'exports:read': { request: nothing, response: ExportMemorySchema },
  /** Without an id it is a new one. */
  'exports:savePreset': {
    request: v.object({ ...ExportPresetSchema.entries, id: v.nullable(IdSchema) }),
    response: ExportMemorySchema,
  },
  'exports:deletePreset': {
    request: v.object({ presetId: IdSchema }),
    response: ExportMemorySchema,
  },
  'exports:setDefault': {
    request: v.object({ presetId: v.nullable(IdSchema) }),
    response: ExportMemorySchema,
  },
  /** The schedule. `validation` when it is to run and no folder was chosen. */
  'exports:plan': { request: v.object({ plan: ExportPlanSchema }), response: ExportMemorySchema },
  /** Asks with the system's dialog where the schedule is to write. */
  'exports:chooseFolder': { request: nothing, response: ExportMemorySchema },
  'exports:runNow': { request: nothing, response: ExportOutcomeSchema },

  'reminders:ledger': { request: nothing, response: ReminderLedgerSchema },
  /** No more reminders for this deadline. */
  'reminders:stop': { request: ofDeadline, response: ReminderLedgerSchema },
  /** `validation` for a moment that has passed, or lies more than a year ahead. */
  'reminders:snooze': {
    request: v.object({ ...ofDeadline.entries, snooze: SnoozeSchema }),
    response: ReminderLedgerSchema,
  },
  'reminders:resume': { request: ofDeadline, response: ReminderLedgerSchema },
  /** Everything is silent until tomorrow, or speaks again. */
  'reminders:pause': {
    request: v.object({ isPaused: v.boolean() }),
    response: ReminderLedgerSchema,
  },
  'reminders:health': { request: nothing, response: ReminderHealthSchema },
  /** What was decided in the last 90 days, as a CSV without numbers or names. */
  'reminders:exportLog': {
    request: v.object({ language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  /** Shows a notification now, to see whether the desktop does. */
  'reminders:test': { request: nothing, response: nothing },

  'settings:read': { request: nothing, response: SettingsSchema },
  'settings:change': { request: SettingsPatchSchema, response: SettingsSchema },

  /** Opens a source of a fact in the user's browser. */
  'links:openSource': { request: v.object({ sourceId: v.string() }), response: nothing },
  /** Opens an operator's own page in the user's browser; `not-found` where we know of none. */
  'links:openOperator': {
    request: v.object({ operator: OperatorIdSchema, page: v.picklist(OPERATOR_PAGES) }),
    response: nothing,
  },
} as const satisfies Record<
  `${string}:${string}`,
  { request: v.GenericSchema; response: v.GenericSchema }
>

export type IpcContract = typeof ipcContract
export type Channel = keyof IpcContract
export type RequestOf<C extends Channel> = v.InferInput<IpcContract[C]['request']>
export type ParsedRequestOf<C extends Channel> = v.InferOutput<IpcContract[C]['request']>
export type ResponseOf<C extends Channel> = v.InferOutput<IpcContract[C]['response']>
