import fc from 'fast-check'
import type { Snooze } from '@shared/domain/reminders/silence'
import type { ReminderPlan } from '@shared/domain/reminders/plan'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { OPERATOR_IDS, type OperatorId } from '@shared/domain/operators/operators'

/** A few years of a user with a few cards: time, actions and failures. */
export interface Life {
  readonly timeZone: string
  readonly begins: string
  readonly cards: number
  readonly steps: readonly Step[]
}

export interface Step {
  readonly gap: Gap
  /** The state of the app meanwhile; a computer that sleeps wakes it up. */
  readonly meanwhile: 'running' | 'asleep' | 'off'
  readonly deed: Deed
  readonly obstacle: Obstacle | null
  readonly mishap: {
    readonly moment: 'asked' | 'showing' | 'shown'
    readonly deed: Deed | null
  } | null
}

export type Gap =
  | { readonly kind: 'next'; readonly minutes: number }
  | { readonly kind: 'minutes'; readonly minutes: number }

export type Obstacle = 'locked' | 'paused-desktop' | 'refusing' | 'full-disk'

/** An action of the user or an event on the computer. Days count from today in Lima. */
export type Deed =
  | { readonly kind: 'nothing' | 'restart' | 'press-tomorrow' }
  | {
      readonly kind: 'renew'
      /** Null for the card with the first deadline. */
      readonly card: number | null
      readonly daysAgo: number
      readonly status: 'effective' | 'paid' | 'failed'
    }
  | { readonly kind: 'answer'; readonly card: number; readonly isEffective: boolean }
  | {
      readonly kind: 'remove-renewal' | 'archive' | 'delete' | 'resume' | 'stop'
      readonly card: number
    }
  | { readonly kind: 'expiry'; readonly card: number; readonly inDays: number | null }
  | { readonly kind: 'operator'; readonly card: number; readonly operator: OperatorId }
  | { readonly kind: 'own-plan'; readonly card: number; readonly plan: ReminderPlan | null }
  | { readonly kind: 'plan'; readonly plan: ReminderPlan }
  | { readonly kind: 'quiet'; readonly hours: readonly [string, string] | null }
  | { readonly kind: 'topic'; readonly topic: 'due' | 'blocked' | 'warned' | 'digest' | 'receipts' }
  | { readonly kind: 'switch' | 'pause'; readonly isOn: boolean }
  | { readonly kind: 'snooze'; readonly card: number; readonly snooze: SnoozeChoice }
  | { readonly kind: 'zone'; readonly timeZone: string }
  | { readonly kind: 'set-clock'; readonly minutes: number }

export type SnoozeChoice =
  | Exclude<Snooze, { readonly kind: 'at' }>
  | { readonly kind: 'at'; readonly inDays: number; readonly time: string }

const A_DAY = 24 * 60
const ZONES = [
  'America/Lima',
  'Asia/Shanghai',
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]

const card = fc.nat({ max: 5 })
const zone = fc.constantFrom(...ZONES)
const time: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('09:00', '08:00', '18:30', '00:00', '23:59') },
  // Times that the changes of summer time skip and repeat.
  { weight: 1, arbitrary: fc.constantFrom('01:30', '01:45', '02:00', '02:30', '03:00') },
)
const day: fc.Arbitrary<number> = fc.constantFrom(0, 1, 2, 5, 10, 29, 45, 90, 180, 365)
const offsets: fc.Arbitrary<number[]> = fc.oneof(
  fc.constant<number[]>(DEFAULT_SETTINGS.reminders.offsets),
  fc.uniqueArray(day, { maxLength: 6 }),
)
const times: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>(['09:00']) },
  { weight: 1, arbitrary: fc.uniqueArray(time, { minLength: 1, maxLength: 3 }) },
)
const plan: fc.Arbitrary<ReminderPlan> = fc.record({ offsets, times })
const snooze: fc.Arbitrary<SnoozeChoice> = fc.oneof(
  fc.constantFrom('hour', 'evening', 'tomorrow', 'three-days').map((kind) => ({ kind }) as const),
  fc.record({ kind: fc.constant('at' as const), inDays: fc.integer({ min: 0, max: 60 }), time }),
)
const kindOf = <Kind extends string>(...kinds: [Kind, ...Kind[]]) => fc.constantFrom(...kinds)

/** Actions that can also happen during a check. */
const quickDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 30, arbitrary: fc.constant<Deed>({ kind: 'nothing' }) },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: kindOf('renew'),
      card: fc.option(card, { freq: 2 }),
      daysAgo: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 90 })),
      status: kindOf('effective', 'effective', 'effective', 'paid', 'failed'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kindOf('answer'), card, isEffective: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kindOf('remove-renewal', 'archive', 'delete', 'resume', 'stop'),
      card,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kindOf('expiry'),
      card,
      inDays: fc.option(fc.integer({ min: -200, max: 250 }), { freq: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kindOf('operator'),
      card,
      operator: fc.constantFrom(...OPERATOR_IDS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kindOf('own-plan'), card, plan: fc.option(plan) }) },
  { weight: 1, arbitrary: fc.record({ kind: kindOf('plan'), plan }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kindOf('quiet'),
      hours: fc.option(fc.tuple(time, time)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kindOf('topic'),
      topic: kindOf('due', 'blocked', 'warned', 'digest', 'receipts'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kindOf('switch', 'pause'), isOn: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ kind: kindOf('snooze'), card, snooze }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'press-tomorrow' }) },
)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 60, arbitrary: quickDeed },
  { weight: 1, arbitrary: fc.record({ kind: kindOf('zone'), timeZone: zone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kindOf('set-clock'),
      minutes: fc.oneof(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -40 * A_DAY, max: 40 * A_DAY }),
        fc.integer({ min: -366 * A_DAY, max: 366 * A_DAY }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'restart' }) },
)

const gap: fc.Arbitrary<Gap> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: kindOf('next'), minutes: fc.constantFrom(-1, 0, 0, 0, 1, 7, 45) }),
  },
  ...(
    [
      [1, 0, 90],
      [2, 60, 40 * 60],
      [2, A_DAY, 25 * A_DAY],
      [3, 25 * A_DAY, 250 * A_DAY],
    ] as const
  ).map(([weight, min, max]) => ({
    weight,
    arbitrary: fc.record({ kind: kindOf('minutes'), minutes: fc.integer({ min, max }) }),
  })),
)

const step: fc.Arbitrary<Step> = fc.record({
  gap,
  meanwhile: kindOf('running', 'running', 'running', 'running', 'asleep', 'off'),
  deed,
  obstacle: fc.option(kindOf<Obstacle>('locked', 'paused-desktop', 'refusing', 'full-disk'), {
    freq: 8,
  }),
  mishap: fc.option(
    fc.record({
      moment: kindOf('asked', 'showing', 'shown'),
      deed: fc.option(quickDeed),
    }),
    { freq: 6 },
  ),
})

export const life: fc.Arbitrary<Life> = fc.record({
  timeZone: zone,
  begins: fc.integer({ min: 2010, max: 2040 }).map((year) => `${year}-03-01T12:00:00.000Z`),
  cards: fc.constantFrom(1, 1, 2, 2, 3, 6),
  steps: fc.array(step, { minLength: 1, maxLength: 400, size: 'max' }),
})
