import type * as v from 'valibot'
import { appChannels } from './channels/app'
import { backupChannels } from './channels/backups'
import { cardChannels } from './channels/cards'
import { exportChannels } from './channels/exports'
import { historyChannels } from './channels/history'
import { importChannels } from './channels/imports'
import { libraryChannels } from './channels/library'
import { receiptChannels } from './channels/receipts'
import { reminderChannels } from './channels/reminders'
import { renewalChannels } from './channels/renewals'
import { settingsChannels } from './channels/settings'
import { snapshotChannels } from './channels/snapshots'
import { statisticsChannels } from './channels/statistics'
import { viewChannels } from './channels/views'

/**
 * Every request the window can make: its channel, what it sends, what it gets in a `Result`. Preload,
 * client, in-memory twin and handlers are all derived from this; a channel without a handler does
 * not compile. Only ids cross the border, never paths. What is kept and may change comes by one way:
 * read once, and then as news (`eventContract`); the answer to a change says how it went, and no more.
 */
export const ipcContract = {
  ...appChannels,
  ...libraryChannels,
  ...snapshotChannels,
  ...backupChannels,
  ...cardChannels,
  ...renewalChannels,
  ...receiptChannels,
  ...historyChannels,
  ...importChannels,
  ...statisticsChannels,
  ...viewChannels,
  ...exportChannels,
  ...reminderChannels,
  ...settingsChannels,
} as const satisfies Record<
  `${string}:${string}`,
  { request: v.GenericSchema; response: v.GenericSchema }
>

type IpcContract = typeof ipcContract
export type Channel = keyof IpcContract
export type RequestOf<C extends Channel> = v.InferInput<IpcContract[C]['request']>
export type ParsedRequestOf<C extends Channel> = v.InferOutput<IpcContract[C]['request']>
export type ResponseOf<C extends Channel> = v.InferOutput<IpcContract[C]['response']>
