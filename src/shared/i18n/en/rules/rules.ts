import type { Texts } from '../../texts'
import type { rules as source } from '../../zh-CN/rules/rules'

export const rules: Texts<typeof source> = {
  title: 'The rule behind it',
  cancelAfterUpTo: '{operator} {clock}: the law allows up to {days} days without a top-up',
  cautious:
    'The page of {operator} only says that with a balance the suspension begins after {days} days; another source puts the cancellation at {other}. To be careful, {days} count.',
  basis: {
    'new-sim': 'a new line needs a call or data within {days} days',
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
  shorterWithBalance: 'By the sources, a balance makes the limit shorter here.',
  chosenBecause: {
    believed:
      'There was a balance on {on}: until {until} the limit with a balance counts, after that the one without.',
    lapsed: 'The balance was seen more than {believed} days ago, so the shorter {days} days count.',
    'renewed-since':
      'The line was topped up after the balance was seen, so the shorter {days} days count.',
    yes: 'You said there is a balance, so {days} days count.',
    no: 'You said there is no balance, so {days} days count.',
    unknown: 'Whether there is a balance is not known, so the shorter {days} days count.',
  },
  stepsTitle: 'Before that',
  step: {
    'outgoing-blocked': '{days} days: no outgoing calls, text messages or data',
    'partly-suspended': '{days} days: some services stop',
    suspended: '{days} days: calls and text messages stop both ways',
    'balance-lost': '{days} days: an expired balance can no longer be recovered',
  },
  stepsIgnored: 'You only keep the number, so blocked outgoing calls do not count as a danger.',
  regulation:
    'By regulation: a warning by SMS {figure.warningDays} days before cancelling; {figure.reassignDays} days after it the number may be given away.',
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
  own: 'Renew within {days} days of the last renewal',
  ownCancel: 'Counted as cancelled after {days} days without a top-up',
  ownSetOn: 'Entered on {date}, in place of the operator’s rule',
  changeOwn: 'Change the rule',
  dropOwn: 'Use the operator’s rule',
  dropped: 'The operator’s rule is used again',
  confirmed: 'The operator itself shows when the line expires: {date}',
  confirmedSeenOn: 'Seen on {date}. It is surer than an estimate, so it counts.',
  about: 'About {operator}',
  ownForOperator:
    'Your own rule for {operator}: it counts for all {operator} cards without one of their own',
  page: {
    upTo: 'up to {days} days',
    all: 'Operators',
    shipped: 'The built-in rule',
    limits: 'Days without a top-up until it cancels a line',
    days: '{days} days',
    advisedTitle: 'How often to renew',
    numberOnly: 'Only the number',
    fullService: 'Calls as well',
    advisedText: 'Worked out by us from the limits above, with a margin.',
    noSteps: 'Nothing was found on what stops before a line is cancelled.',
    unknownLimit: 'not known',
    cards: 'Cards of this operator',
    noCards: 'There are no cards of this operator.',
    follows: {
      'new-sim': 'the measure for new SIMs',
      operator: 'the built-in rule',
      'own-operator': 'your own rule for this operator',
      card: 'the card’s own rule',
      confirmed: 'the expiry that the operator confirmed',
    },
    unknownTitle: 'What we do not know',
    unknown: {
      foreignCards: 'Whether it takes foreign bank cards, PayPal, Alipay, WeChat Pay or UnionPay.',
      reset: 'Whether buying a bundle or moving balance counts as a top-up. Make a real top-up.',
      balanceValidity: 'How long a balance lasts, by its amount.',
      roamingSms: 'Whether text messages are free to receive for a prepaid line that roams.',
    },
  },
  ownOperator: {
    title: 'Your own rule for {operator}',
    text: 'For when the operator tells you otherwise. It takes the place of the built-in rule, and no update touches it; a card’s own rule goes first.',
    otherText:
      'There is no reliable source: ask the operator, then enter it. It counts for all cards of “Other operator”; if they differ, give each card its own rule.',
    enter: 'Enter a rule for {operator}',
    change: 'Change',
    drop: 'Go back to the built-in rule',
    save: 'Save the rule',
    saved: 'Your own rule for {operator} is saved',
    dropped: '{operator} follows the built-in rule again',
    effect: 'Once saved',
    noEffect: 'No card changes.',
    moves: '{label}: deadline {before} → {after}',
  },
  moved: {
    title:
      'The rules were corrected: the dates of {count} card moved | The rules were corrected: the dates of {count} cards moved',
    text: 'The operators’ rules were looked up again for this version; in doubt, early rather than late. Your records are unchanged.',
    deadline: 'Deadline',
    cancelled: 'Cancellation',
    none: 'not known',
    why: {
      'new-sim':
        'A new measure: a SIM that is not used in its first three days may be cancelled at once.',
      'expiry-beyond':
        'The expiry you entered lies beyond what any source gives. It is probably that of the balance or a bundle, and is no longer followed.',
      'expiry-lapsed': 'You topped up after the expiry was seen, so it no longer counts.',
      'balance-lapsed':
        'A balance counts for {days} days after it was seen; after a top-up it has to be looked at again.',
      'calls-unknown':
        'No source says when outgoing calls stop, so the shortest cycle known is advised.',
      'own-rule-end':
        'Your own rule names no cancellation; the one that sources give is shown now.',
      'shorter-cycle': 'The advised cycle is shorter, to stay ahead of the operator’s warning.',
    },
  },
  changed: {
    title: 'The rule of {operator} has changed',
    limits:
      'Without a balance: {beforeWithout} days → {afterWithout} days; with one: {beforeWith} days → {afterWith} days.',
    other: 'The steps before cancelling or the advised cycle have changed.',
    cards: 'The deadlines of the cards that follow it were worked out anew: {labels}',
    thisCard: 'The deadline of this card was worked out anew by it.',
    look: 'See the new rule',
    understood: 'Understood',
  },
  settings: {
    title: 'The operators’ rules',
    text: 'After how many days without a top-up each cancels a line, and who says so; a rule of your own can take its place.',
    own: 'Your own rule: renew within {days} days',
    shipped: 'Cancels after {withoutBalance} days without a balance, {withBalance} with one',
    unknown: 'No reliable source',
  },
  sourceKind: {
    regulator: 'Regulator',
    government: 'Government notice',
    operator: 'The operator’s own page',
    press: 'Press',
    website: 'Other website',
    userPost: 'A user’s post',
    standard: 'International standard',
    dataset: 'Public data',
  },
  sourceChecked: 'looked up on {date}',
  datedReports:
    'Reports of {year}, older than the rules in force ({norma}, {since}); we have not seen the new text.',
}
