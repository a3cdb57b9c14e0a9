import type { Messages } from '../texts'
import { cards } from './cards'
import { commandLine } from './commandLine'
import { common } from './common'
import { contacts } from './contacts'
import { dialogs } from './dialogs'
import { errors } from './errors'
import { exporting } from './exporting'
import { exports } from './exports'
import { guide } from './guide'
import { guided } from './guided'
import { history } from './history'
import { imports } from './imports'
import { notifications } from './notifications'
import { operators } from './operators'
import { overview } from './overview'
import { profile } from './profile'
import { receipts } from './receipts'
import { reminderHealth } from './reminderHealth'
import { reminderPlans } from './reminderPlans'
import { reminders } from './reminders'
import { renewals } from './renewals'
import { rules } from './rules'
import { samples } from './samples'
import { settings } from './settings'
import { shell } from './shell'
import { stages } from './stages'
import { startup } from './startup'
import { statistics } from './statistics'
import { trash } from './trash'
import { tray } from './tray'
import { validation } from './validation'

export const messages: Messages = {
  common,
  shell,
  overview,
  cards,
  stages,
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
}
