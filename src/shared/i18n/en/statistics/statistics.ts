import type { Texts } from '../../texts'
import type { statistics as source } from '../../zh-CN/statistics/statistics'

export const statistics: Texts<typeof source> = {
  title: 'Statistics',
  subtitle: 'Where the money goes, whether you renew in time, and what lies ahead',
  open: 'Statistics',
  back: 'Back to the history',
  empty: 'No renewals to count yet',
  emptyText: 'Once renewals are recorded, their cost, their rhythm and a forecast appear here.',
  lens: {
    label: 'Currency of the amounts',
    home: 'All in {currency}',
    only: '{currency} only',
  },
  figure: {
    title: 'At a glance',
    renewals: 'Renewals',
    renewalsText: '{count}',
    cost: 'Cost',
    fees: 'Fees included',
    early: 'Ahead of the deadline',
    daysEarly: '{days} day | {days} days',
    daysLate: '{days} day late | {days} days late',
    median: 'the median',
    unknown: 'Unknown',
  },
  about: {
    title: 'How this is calculated',
    cost: 'The cost is what was paid (or what reached the line, where no payment was noted) plus the fee.',
    leftOut:
      '{count} failed or refunded renewal is not counted. | {count} failed or refunded renewals are not counted.',
    rates:
      'Amounts are converted by your own rates: that of the renewal itself, else the last one before it, else the first one after it.',
  },
  unconvertedHome: 'Not in the chart, for want of a rate: {amounts}.',
  unconvertedOnly: 'Not in the chart, in other currencies: {amounts}.',
  chart: {
    asTable: 'Show as a table',
    table: '{title} (table)',
    asChart: 'Show as a chart',
    menu: 'Save or copy “{title}”',
    savePng: 'Save as PNG…',
    saveSvg: 'Save as SVG…',
    copy: 'Copy as a picture',
    saved: 'Chart saved',
    notSaved: 'The chart was not saved',
    notDrawn: 'The chart could not be drawn as a picture. Please try the other format.',
    copied: 'Picture copied',
    notCopied: 'The picture could not be copied',
    notCopiedText: 'Please save it as PNG instead.',
    others: '{count} other | {count} others',
    othersCost:
      '{count} other, at {cost}, is in the table. | {count} others, at {cost} together, are in the table.',
    inTable: '{count} more is in the table. | {count} more are in the table.',
  },
  series: {
    charge: 'Renewals',
    fee: 'Fees',
    median: 'Median interval',
    allowed: 'Allowed by the rule',
  },
  column: {
    month: 'Month',
    year: 'Year',
    card: 'Card',
    operator: 'Operator',
    channel: 'Channel',
    renewals: 'Renewals',
    cost: 'Cost',
    fees: 'Fees',
    share: 'Share',
    inCurrency: 'Cost ({currency})',
    feesInCurrency: 'Fees ({currency})',
    perYear: 'A year ({currency})',
    covered: 'Lasts until',
    intervals: 'Intervals',
    shortest: 'Shortest (days)',
    median: 'Median (days)',
    longest: 'Longest (days)',
    allowed: 'Allowed (days)',
    tooLong: 'Too long',
    early: 'Early by',
    total: 'Total',
  },
  channelUnknown: 'Not noted',
  month: {
    title: 'Cost per month',
    summary:
      '{count} renewal from {from} to {to} cost {cost}; the most in {most}, {mostCost}. | {count} renewals from {from} to {to} cost {cost}; the most in {most}, {mostCost}.',
  },
  year: {
    title: 'Cost per year',
    one: '{cost} in {from}.',
    summary: '{cost} from {from} to {to}; the most in {most}, {mostCost}.',
  },
  card: {
    title: 'Cost per card',
    summary:
      '{cost} for {count} card; the most for “{most}”, {mostCost} or {share}. | {cost} for {count} cards; the most for “{most}”, {mostCost} or {share}.',
  },
  operator: {
    title: 'Cost per operator',
    summary: '{cost} in all; the most at {most}, {mostCost} or {share}.',
  },
  channel: {
    title: 'Cost per channel',
    summary: '{cost} in all; the most by “{most}”, {mostCost} or {share}.',
  },
  fee: {
    title: 'Share of the fees',
    summary: '{fees} in fees, {share} of the cost; the largest share in {most}, {mostShare}.',
    none: 'No fees were recorded.',
  },
  keep: {
    title: 'What it costs to keep a number for a year',
    summary:
      '{count} card at {middle} a year; the most expensive is “{most}” at {mostCost}. | {count} cards at a median of {middle} a year; the most expensive is “{most}” at {mostCost}.',
    note: 'The cost of the renewals in effect, divided by the time that they kept the number: from the first one to the deadline that the last one brought.',
    none: 'No renewal is in effect yet, so this cannot be told.',
  },
  rhythm: {
    title: 'Days between renewals, against the rule',
    summary:
      '{count} card was renewed more than once; {late} of them had an interval longer than its rule allows. | {count} cards were renewed more than once; {late} of them had an interval longer than its rule allows.',
    note: 'The line marks the days that the rule allows, by the deadline after the renewal before. Balance, goal and own rules are known for today only and are taken for the past as well.',
    none: 'It takes two renewals of one card that are in effect to tell the days between them.',
  },
  early: {
    title: 'How early before the deadline',
    summary:
      '{late} of {count} renewal came after the deadline; it was {middle}. | {late} of {count} renewals came after the deadline; the median was {middle}.',
    middleEarly: '{days} day early | {days} days early',
    middleLate: '{days} day late | {days} days late',
    note: 'The deadline is the one that stood before the renewal. Renewals before which no deadline was known are left out.',
    none: 'There is no renewal yet of which the deadline is known.',
    span: {
      late: 'Late',
      sameDay: 'On the day',
      between: '{from}–{to} days',
      over: 'Over {days} days',
    },
  },
  forecast: {
    title: 'Forecast of {figure.forecastMonths} months',
    summary:
      '{count} renewal to expect, at about {cost}; the most in {most}, about {mostCost}. | {count} renewals to expect, at about {cost}; the most in {most}, about {mostCost}.',
    note: 'From each card’s deadline on, as often as its rule asks; what is overdue counts for today. Each renewal costs the median of the card’s last {figure.recentRenewals}, fee included, at the newest rate. It is only an estimate.',
    filtered: 'Of the filtered cards; dates and other conditions do not change the forecast.',
    withoutCost:
      '{count} renewal has no amount to go by and is only counted. | {count} renewals have no amount to go by and are only counted.',
    withoutDeadline:
      'Too little is known of {count} card to tell its deadline. | Too little is known of {count} cards to tell their deadlines.',
    lost: '{count} card is probably cancelled already and left out. | {count} cards are probably cancelled already and left out.',
    unverified:
      'The rule of {count} card has no source; the shortest cycle stands in. | The rules of {count} cards have no source; the shortest cycle stands in.',
    none: 'There is no card of which the deadline is known.',
  },
}
