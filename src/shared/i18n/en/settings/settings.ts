import type { Texts } from '../../texts'
import type { settings as source } from '../../zh-CN/settings/settings'

export const settings: Texts<typeof source> = {
  title: 'Settings',
  subtitle: 'Changes apply and are saved at once',
  saveFailed: 'The setting was not saved',
  appearance: {
    title: 'Language and appearance',
    language: 'Language',
    languageSystem: 'As the system',
    theme: 'Appearance',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
  },
  reminders: {
    title: 'Reminders',
    isOn: 'Remind me before a deadline',
    isOnText: 'System notifications come on time from the tray, with the window closed as well.',
    offText: 'Reminders are off: no deadline will be announced.',
    offsets: 'Days before the deadline',
    offsetsText:
      'After the deadline a reminder comes every day until you record a renewal or stop it.',
    noOffsets: 'No day is chosen: reminders come only after the deadline, every day.',
    offset: '{days} day before | {days} days before',
    offsetToday: 'On the day',
    removeOffset: 'Remove “{offset}”',
    addOffset: 'Add a number of days',
    addOffsetPlaceholder: 'Days',
    add: 'Add',
    offsetInvalid: 'Enter a whole number from 0 to {most}',
    offsetPresent: 'This one is there already',
    time: 'Time of day',
    timeText: 'By this computer’s clock ({zone}); it is {now} now',
    quiet: 'Quiet hours',
    quietText: 'No notifications in this span; they are made up for afterwards.',
    quietFrom: 'From',
    quietTo: 'To',
    quietEmpty: 'Start and end are the same, so the quiet hours do nothing.',
    timeInQuiet: 'The time of day lies in the quiet hours: notifications wait until {until}.',
    timeInvalid: 'Enter a time such as 09:00',
  },
  test: {
    title: 'Try a notification',
    text: 'See whether this computer shows one.',
    run: 'Send a test notification',
    shown: 'The system took the notification and showed it.',
    shownText: 'If you did not see it:',
    failed: 'The system did not show the notification.',
    failedText: 'What to check:',
  },
  tray: {
    title: 'Tray',
    closesToTray: 'Stay in the tray when the window is closed',
    closesToTrayText:
      'Closing the window keeps the app in the tray, where it goes on reminding. To quit, use “Quit” in the tray’s menu.',
    offText: 'Closing the window quits the app; then there are no reminders.',
    unavailable:
      'This computer shows no tray, so closing the window quits the app; then there are no reminders.',
    unavailableLinux: 'GNOME needs the AppIndicator extension to have a tray.',
    minimizesToTray: 'Minimise to the tray',
    minimizesToTrayText:
      'The minimised window leaves the taskbar; a click on the tray icon opens it again.',
    minimizesOffText: 'The minimised window stays on the taskbar.',
    minimizesUnavailable: 'There is no tray, so the minimised window stays on the taskbar.',
  },
  start: {
    title: 'Start at login',
    atLogin: 'Start when you log in to the computer',
    atLoginText:
      'The app starts by itself at each login, so reminders come even if you forget to open it.',
    atLoginOffText: 'The app does not start by itself: while it is closed, there are no reminders.',
    failed: 'The start at login could not be changed',
    hidden: 'Start at login without a window',
    hiddenText:
      'At login only the tray icon appears. When you open the app yourself, the window always shows.',
    hiddenOffText: 'The window opens at login, too.',
    hiddenUnavailable: 'There is no tray, so the window opens at login, too.',
  },
  data: {
    title: 'Data and backup',
    folder: 'Data folder',
    open: 'Open the folder',
    openFailed: 'The folder could not be opened',
  },
  about: {
    title: 'About',
    version: 'Version {version}',
    runtime: 'Electron {version}',
    promises: 'Our promises',
    promiseSaved: 'When it says “Saved”, everything is on the disk, whole.',
    promiseReminders: 'No deadline passes in silence: reminders come before it and go on after it.',
    promiseFacts:
      'Every operator’s rule has its source, its date and how sure it is, and you can set your own.',
    promiseNetwork:
      'The app itself never goes online. Numbers and receipts stay on this computer; links open in your browser.',
  },
}
