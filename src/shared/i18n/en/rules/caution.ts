import type { Texts } from '../../texts'
import type { caution as source } from '../../zh-CN/rules/caution'

export const caution: Texts<typeof source> = {
  title: 'Mind this',
  beyond: {
    'own-rule': 'Your own rule reaches to {to}, beyond what any source gives. It is kept.',
    expiry:
      'The expiry you entered, {to}, lies beyond what any source gives. It is probably that of the balance or a bundle, so the deadline does not follow it.',
    ends: 'By the built-in rule services may stop or the warning may come from {danger}, and the line may be cancelled from {cancelled}.',
    noEnds: 'The longest limit that any source gives is {days} days.',
    ruleDays:
      'This goes beyond what any source gives: by the built-in rule services may stop or the warning may come {danger} days after the last top-up, and the line may be cancelled after {cancelled}. Your rule is kept.',
    ownRule: 'Sure that it is the line’s own? Enter your own rule',
  },
  otherEnd: {
    'shipped-danger': 'By the built-in rule services may stop or the warning may come from here',
    'shipped-end': 'By the built-in rule the line may be cancelled from here',
    'typed-expiry': 'The expiry you entered, which the deadline does not follow',
  },
  lapse: {
    sameDay:
      'On {seenOn} the expiry {on} was seen, and the line was topped up. If you saw it before the top-up, change it to what is shown now, or remove it.',
    change: 'Change the expiry',
    yes: 'There was a balance on {seenOn}; that is more than {days} days ago and no longer counts.',
    yesRenewed: 'There was a balance on {seenOn}; you topped up since, so it no longer counts.',
    no: 'There was no balance on {seenOn}; you topped up since, so it no longer counts.',
    ask: 'Look at the balance again:',
    stillYes: 'There is a balance today',
    stillNo: 'There is none today',
    expiry: 'The expiry {on} was seen on {seenOn}; you topped up since, so it no longer counts.',
    stillExpiry: 'Today it is still {on}',
    noted: 'Noted as seen today',
  },
  doubt: {
    title: 'The renewal of {date} may not count',
    'bundle-only':
      'Only a bundle is noted, no amount topped up. We found no source on whether buying a bundle keeps the number.',
    'no-amount': 'No amount is noted, so whether a top-up reached the line is not known.',
    'foreign-only':
      'Only a foreign currency is noted, so how many soles reached the line is not known.',
    'small-amount':
      'The amount is below {smallest}, the smallest top-up that we found named (a promotion of Claro’s of 2020). It may have been a fee or a transfer.',
    without: 'If it does not count, the deadline is {deadline}.',
    withoutCancelled:
      'If it does not count, the deadline is {deadline}, and the line may be cancelled from {cancelled}.',
    withoutUnknown: 'If it does not count, there is no day left to count from.',
    todo: 'To be sure: see whether the balance grew and add the amount that arrived, or make a real top-up (recarga).',
    edit: 'Complete this renewal',
    stop: '. ',
    short: 'The last renewal may not count',
  },
  ahead: {
    title: 'There are dates after today ({today})',
    item: {
      renewal: 'renewal of {date}',
      lastTopUpOn: 'last top-up {date}',
      activatedOn: 'activation {date}',
      firstUsedOn: 'first use {date}',
      portedOn: 'porting {date}',
      expirySeenOn: 'expiry seen on {date}',
      balanceSeenOn: 'balance seen on {date}',
    },
    join: ', ',
    text: 'Either the date is wrong, or the clock of this computer was wrong when it was noted, or is wrong now. A date that lies far ahead counts for nothing and moves no deadline.',
    edit: 'Correct the renewal of {date}',
    editCard: 'Correct the card',
    short: 'A date lies after today; please check it',
  },
  newSim: {
    short: 'Whether the new SIM was used in its first three days is not noted',
    ask: 'Was there a call or data in the first three days?',
    used: 'Yes, it was used',
    noted: 'Noted: the new SIM was used',
    toppedUp:
      'It was topped up, but its first use is not noted. A new line needs a call or data within three days; we found no source on whether a top-up is enough.',
  },
  serviceEnd:
    'We found no source on when {operator} stops outgoing calls. We advise the shortest cycle known, {days} days; you can enter your own rule.',
  ported: 'Counting from the day of porting is our assumption; we found no source.',
}
