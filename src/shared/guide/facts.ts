import { type Fact, OPERATOR_FACTS } from '../domain/operators/facts'
import { DEFAULT_SETTINGS } from '../domain/settings/settings'
import { FOLLOW_UP_MINUTES } from '../domain/renewals/followUp'
import { NEW_SIM_RULE } from '../domain/rules/newSim'
import { BALANCE_BELIEVED_DAYS } from '../domain/rules/sightings'

/** What texts say of this app and its rules, of time and of our own reading. */
const OWN_FACTS = {
  /** A temporary measure; the newest of its sources still tells of it. */
  'new-sim-3-days': {
    figures: ['Res. 116-2025', `${NEW_SIM_RULE.useWithinDays}d`, '2026-02-09'],
    grade: NEW_SIM_RULE.grade,
    sources: NEW_SIM_RULE.sources,
  },
  'balance-seen': {
    figures: [`${BALANCE_BELIEVED_DAYS}d`],
    ours: 'rules: BALANCE_BELIEVED_DAYS',
  },
  'dcc-markup': { figures: ['3%', '7%'], ours: 'our reading; no source to cite' },
  'reminder-days': {
    figures: DEFAULT_SETTINGS.reminders.offsets.map((offset) => `${offset}d`),
    ours: 'settings: DEFAULT_SETTINGS',
  },
  'follow-up': { figures: [`${FOLLOW_UP_MINUTES / 60}h`], ours: 'renewals: FOLLOW_UP_MINUTES' },
  'lima-utc': { figures: ['5'], ours: 'America/Lima is UTC−5 all year' },
  'lima-and-beijing': { figures: ['13h', '13:00'], ours: 'America/Lima and Asia/Shanghai' },
} as const satisfies Readonly<Record<string, Fact>>

/** A text that bears a figure names the fact that it is from; a test finds any other figure. */
export const FACTS = { ...OPERATOR_FACTS, ...OWN_FACTS }
export type FactId = keyof typeof FACTS
