import type { Texts } from '../../texts'
import type { reminderPlans as source } from '../../zh-CN/reminders/reminderPlans'

export const reminderPlans: Texts<typeof source> = {
  times: {
    nth: 'Time {nth}',
    add: 'Add a time',
    remove: 'Remove {time}',
    isPresent: 'This time is there already',
  },
  topics: {
    title: 'What to remind you of ({on} of {count} on)',
    text: {
      due: 'A deadline is near or has passed, and no renewal is recorded.',
      blocked: 'Calls have probably stopped; the number can still be saved.',
      warned: 'The last {figure.warningDays} days before it is cancelled.',
      cancelled: 'Probably cancelled, or the number may belong to somebody else.',
      unconfirmed: 'The day after “Paid” was recorded: is it in effect?',
      inProgress: 'A guided renewal that was left halfway for days.',
      receipts:
        'A renewal has been in effect for {figure.receiptPatienceDays} days and has no receipt.',
      digest: 'Once, on the first of the month: which cards are due in it.',
    },
    off: {
      due: 'When off, no notification comes before a deadline, and the number may be lost.',
      blocked: 'When off, nothing reminds you while service is restricted and there is still time.',
      warned:
        'When off, the last {figure.warningDays} days pass in silence; they are often the last chance.',
      cancelled: 'When off, nothing reminds you to ask for the number and to move your accounts.',
      unconfirmed:
        'When off, nobody asks about a top-up that never arrived, and the deadline has not moved.',
      inProgress: 'When off, a renewal left halfway is yours to remember.',
    },
  },
  hidesNumbers: {
    label: 'Hide the middle digits outside the window',
    text: 'Notifications and the tray show 987 ••• 321 only. The window shows numbers in full.',
  },
  defaults: {
    restore: 'Restore the default reminders',
    restored: 'The default reminders are back',
  },
  toHealth: 'Reminder health',
  toHealthText:
    'The last check, the next reminders, the log of {figure.decisionDays} days, and what to do when none is shown.',
  plan: {
    separator: ', ',
    whole: '{days}; {times}',
    ahead: '{days} day before | {days} days before',
    aheadAndToday: '{days} day before and on the day | {days} days before and on the day',
    today: 'on the day',
    afterOnly: 'only after the deadline, every day',
  },
  card: {
    title: 'Reminders',
    next: 'Next reminder: {moment}',
    nextHeld: 'Next reminder: {moment} ({reason})',
    common: 'As in the settings: {plan}',
    own: 'For this card: {plan}',
    change: 'Change',
    isOff: 'All reminders are switched off in the settings.',
    topicOff: 'No reminder comes next: “{topic}” is switched off in the settings.',
    noDeadline: 'No deadline is known yet, so there is nothing to remind of.',
    isSample: 'Sample cards send no reminders.',
    dialog: {
      title: 'Reminders for “{label}”',
      which: 'When to remind',
      asSettings: 'As in the settings',
      own: 'Its own plan',
      ownText: 'For this card alone, whatever the settings say later.',
      saved: 'The reminders for “{label}” were saved',
      failed: 'The reminders were not saved',
    },
  },
  silence: {
    snooze: 'Remind me later',
    stop: 'Stop for this deadline',
    stopHint: 'The deadline {deadline} stays',
    resume: 'Resume reminders',
    isSnoozed: 'Silent until {moment}',
    isStopped: 'Reminders are stopped for the deadline {deadline}; the number can still be lost',
    snoozed: '“{label}” is silent until {moment}',
    afterDeadline: 'Note: the deadline {deadline} (Peru time) comes before that.',
    stopped: 'No more reminders for this deadline of “{label}”',
    stoppedText:
      'The deadline {deadline} stays, and the number can still be lost. Once a renewal is recorded, reminders come again for the next deadline.',
    resumed: 'Reminders for “{label}” resumed',
    notDone: 'Not put off',
    dialog: {
      title: 'When to remind of “{label}” again?',
      date: 'Date',
      time: 'Time',
      timeText: 'By this computer’s clock ({zone})',
      past: 'That moment has passed already.',
      tooFar: 'No more than {figure.longestSnoozeDays} days ahead.',
      confirm: 'Remind me then',
    },
  },
  moment: {
    now: 'now',
    today: 'today at {time}',
    tomorrow: 'tomorrow at {time}',
    yesterday: 'yesterday at {time}',
    other: '{date} at {time}',
  },
}
