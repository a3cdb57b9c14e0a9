import type { Texts } from '../../texts'
import type { common as source } from '../../zh-CN/base/common'

export const common: Texts<typeof source> = {
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Undone: {what}',
  notUndone: 'Could not be undone: {what}',
  close: 'Close',
  copied: 'Copied',
  openCalendar: 'Open the calendar',
  calendar: 'Calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  currency: 'Currency',
  showOptions: 'Show the options',
  noMatch: 'Nothing matches',
  notification: 'Notification',
  notifications: 'Notifications ({hotkey} leads here)',
}
