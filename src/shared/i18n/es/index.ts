import type { Messages } from '../texts'
import { backups } from './backups/backups'
import { caution } from './rules/caution'
import { cards } from './cards/cards'
import { commandLine } from './cli/commandLine'
import { common } from './base/common'
import { contacts } from './operators/contacts'
import { damaged } from './app/damaged'
import { dialogs } from './app/dialogs'
import { errors } from './base/errors'
import { exporting } from './exports/exporting'
import { exports } from './exports/exports'
import { guide } from './guide/guide'
import { guided } from './renewals/guided'
import { history } from './history/history'
import { imports } from './imports/imports'
import { notifications } from './reminders/notifications'
import { operators } from './operators/operators'
import { overview } from './overview/overview'
import { profile } from './cards/profile'
import { receipts } from './receipts/receipts'
import { reminderHealth } from './reminders/reminderHealth'
import { reminderPlans } from './reminders/reminderPlans'
import { reminders } from './reminders/reminders'
import { renewals } from './renewals/renewals'
import { rules } from './rules/rules'
import { samples } from './cards/samples'
import { settings } from './settings/settings'
import { shell } from './app/shell'
import { snapshots } from './snapshots/snapshots'
import { stages } from './rules/stages'
import { startup } from './app/startup'
import { statistics } from './statistics/statistics'
import { trash } from './cards/trash'
import { tray } from './tray/tray'
import { validation } from './base/validation'

export const messages: Messages = {
  common,
  shell,
  overview,
  damaged,
  cards,
  stages,
  caution,
  rules,
  operators,
  contacts,
  profile,
  samples,
  renewals,
  guided,
  receipts,
  reminders,
  reminderPlans,
  reminderHealth,
  trash,
  snapshots,
  history,
  exporting,
  imports,
  statistics,
  guide,
  settings,
  errors,
  validation,
  startup,
  tray,
  notifications,
  exports,
  dialogs,
  commandLine,
  backups,
}
