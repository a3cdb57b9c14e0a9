import type { Texts } from '../texts'
import type { rules as source } from '../zh-CN/rules'

export const rules: Texts<typeof source> = {
  title: 'The rule behind it',
  basis: {
    operator: '{operator}, {days} days after the {event} on {start}',
    card: 'your own rule, {days} days after the {event} on {start}',
    'own-operator': 'your own rule for {operator}, {days} days after the {event} on {start}',
    confirmed: 'confirmed by the operator on {seenOn}',
  },
  cancelAfter: '{operator} {clock}: cancelled after {days} days without a top-up',
  clock: { withBalance: 'with a balance', withoutBalance: 'without a balance' },
  advised: 'To keep a margin, renew every {days} days.',
  advisedForService: 'To keep calls and data, renew every {days} days.',
  twoClocks: 'With a balance {withBalance} days count, without one {withoutBalance}.',
  shorterWithBalance: 'Against common belief, a balance makes the limit shorter here.',
  chosenBecause: {
    yes: 'You said there is a balance, so {days} days count.',
    no: 'You said there is no balance, so {days} days count.',
    unknown: 'Whether there is a balance is not known, so the shorter {days} days count.',
  },
  stepsTitle: 'Before that',
  step: {
    'outgoing-blocked': '{days} days: no outgoing calls or messages',
    'partly-suspended': '{days} days: some services stop',
    suspended: '{days} days: calls and messages stop both ways',
    'balance-lost': '{days} days: the balance expires',
  },
  stepsIgnored: 'You only keep the number, so blocked outgoing calls do not count as a danger.',
  regulation:
    'By regulation: a warning by message 15 days before cancelling; 90 days after it the number may be given away.',
  gradeLabel: 'How sure',
  grade: {
    confirmed: 'Confirmed',
    likely: 'Likely',
    unverified: 'No source',
    user: 'Your own rule',
    operator: 'Confirmed by the operator',
  },
  gradeMeaning: {
    confirmed: 'an official source, or two independent ones',
    likely: 'one decent source, or an old one',
    unverified: 'no source was found',
  },
  sources: 'Sources',
  openSource: 'Open in the browser: {title}',
  undated: 'undated',
  checkedOn: 'Sources checked on {date}',
  unverifiedTitle: 'No reliable source for this operator’s rule',
  unverified:
    'To miss nothing, the shortest cycle of {days} days is used for now. Ask the operator, then enter your own rule.',
  enterOwn: 'Enter your own rule',
  ownTitle: 'Your own rule',
  own: 'Renew within {days} days of the last renewal',
  ownCancel: 'Counted as cancelled after {days} days without a top-up',
  ownSetOn: 'Entered on {date}, in place of the operator’s rule',
  changeOwn: 'Change the rule',
  dropOwn: 'Use the operator’s rule',
  dropped: 'The operator’s rule is used again',
  confirmed: 'The operator itself shows an expiry: {date}',
  confirmedSeenOn: 'Seen on {date}. It is surer than an estimate, so it counts.',
  overtaken: 'You renewed since; this later day still counts.',
}
