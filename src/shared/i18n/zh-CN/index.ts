import { cards } from './cards'
import { common } from './common'
import { dialogs } from './dialogs'
import { errors } from './errors'
import { exports } from './exports'
import { history } from './history'
import { notifications } from './notifications'
import { operators } from './operators'
import { overview } from './overview'
import { receipts } from './receipts'
import { renewals } from './renewals'
import { rules } from './rules'
import { samples } from './samples'
import { settings } from './settings'
import { shell } from './shell'
import { stages } from './stages'
import { startup } from './startup'
import { tray } from './tray'
import { validation } from './validation'

/** The source of all keys: the other languages have exactly these. */
export const messages = {
  common,
  shell,
  overview,
  cards,
  stages,
  rules,
  operators,
  samples,
  renewals,
  receipts,
  history,
  settings,
  errors,
  validation,
  startup,
  tray,
  notifications,
  exports,
  dialogs,
}
