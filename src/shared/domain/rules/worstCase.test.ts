import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CivilDate, addDays, daysBetween } from '../base/civilDate'
import { KEEP_GOALS, type KeepGoal } from '../operators/operator'
import { OPERATOR_IDS, type OperatorId } from '../operators/operators'
import { RENEWAL_STATUSES } from '../renewals/renewal'
import { aDocument, aRenewal } from '../testing/documents'
import type { CardDocument } from '../cards/cardDocument'
import type { Stage } from './stages'
import { stagesOf } from './timeline'

/**
 * The worst that a known source allows for a day, written from the facts of 26 November 2026 and not
 * from the code: counts days, knows no stage, no margin and no cycle.
 */
const SOURCES_SAY = {
  // Infobae 2025-11-24 and La República 2025-08-25; outgoing traffic by Comunidad Claro.
  claro: { without: 270, with: 210, stops: [{ day: 60, hurts: 'fullService' }] },
  movistar: { without: 210, with: 210, stops: [] },
  entel: { without: 60, with: 210, stops: [] },
  // Suspensions by bitel.com.pe and remender.pe.
  bitel: { without: 240, with: 210, stops: [{ day: 90 }, { day: 120 }] },
  // No source was found for any other operator.
  other: null,
} as const satisfies Record<
  OperatorId,
  { without: number; with: number; stops: readonly { day: number; hurts?: KeepGoal }[] } | null
>
const [NOTICE, UNTIL_REUSED, BALANCE_HOLDS, USE_WITHIN] = [15, 90, 30, 3]
/** Reported on this day; lines that are older are not touched by it. */
const NEW_SIM_MEASURE = '2025-11-21'

const FINE = 0
const STOPPED = 1
const WARNED = 2
const GONE = 3
const GIVEN_AWAY = 4

const SAYS: Readonly<Record<Stage, number>> = {
  // Says that too little is known, and promises nothing.
  unknown: GIVEN_AWAY,
  new: FINE,
  safe: FINE,
  due: FINE,
  blocked: STOPPED,
  warned: WARNED,
  cancelled: GONE,
  reassignable: GIVEN_AWAY,
}

interface Line {
  readonly document: CardDocument
  /** The last day on which the line was topped up or begun. */
  readonly start: CivilDate
  readonly balance: { readonly is: 'yes' | 'no'; readonly on: CivilDate } | null
  /** An expiry that no later top-up has overtaken. */
  readonly expiry: CivilDate | null
}

function worstOn(day: CivilDate, { document, start, balance, expiry }: Line): number {
  const { operator, goal } = document.card
  const silence = bySilence(daysBetween(start, day), operator, goal, believed(day, start, balance))
  // While a balance is believed the line is not cancelled: its 90 days have not begun.
  const isSeen = balance?.is === 'yes' && balance.on >= start
  const believedTo = isSeen ? addDays(balance.on, BALANCE_HOLDS) : start
  const longest = addDays(start, (SOURCES_SAY[operator]?.with ?? 0) - 1)
  const wasAlive = believedTo < longest ? believedTo : longest
  return Math.max(
    day <= addDays(wasAlive, UNTIL_REUSED) ? Math.min(silence, GONE) : silence,
    expiry !== null && day > expiry ? STOPPED : FINE,
    byDisuse(day, document),
  )
}

function bySilence(
  days: number,
  operator: OperatorId,
  goal: KeepGoal,
  balance: 'yes' | 'no' | 'unknown',
): number {
  const facts = SOURCES_SAY[operator]
  if (facts === null) return FINE
  const { yes, no } = { yes: facts.with, no: facts.without }
  const limit = { yes, no, unknown: Math.min(yes, no) }[balance]
  if (days >= limit + UNTIL_REUSED) return GIVEN_AWAY
  if (days >= limit) return GONE
  if (days >= limit - NOTICE) return WARNED
  const isStopped = facts.stops.some(
    (stop) => days >= stop.day && (!('hurts' in stop) || stop.hurts === goal),
  )
  return isStopped ? STOPPED : FINE
}

function believed(day: CivilDate, start: CivilDate, balance: Line['balance']) {
  if (balance === null || balance.on < start) return 'unknown'
  // Empty on the very day of a top-up: it may have been looked at before.
  if (balance.is === 'no') return balance.on > start ? 'no' : 'unknown'
  return day <= addDays(balance.on, BALANCE_HOLDS) ? 'yes' : 'unknown'
}

/** A SIM without a top-up and without activity after its first days. */
function byDisuse(day: CivilDate, { card, renewals }: CardDocument): number {
  const { activatedOn } = card
  if (activatedOn === null || activatedOn < NEW_SIM_MEASURE || card.firstUsedOn !== null)
    return FINE
  const sawBalance = card.balance === 'yes' ? card.balanceOn : null
  const signs = [card.lastTopUpOn, sawBalance, card.porting?.on, card.confirmedExpiry?.seenOn]
  const topUps = [
    card.lastTopUpOn,
    ...renewals.map((one) => (one.status === 'effective' ? one.date : null)),
  ]
  // No source says whether a top-up is enough: the card asks, and shows a mark.
  if (card.porting !== null || topUps.some((on) => on !== null && on >= activatedOn)) return FINE
  const gone = addDays(activatedOn, USE_WITHIN)
  if (signs.some((sign) => sign && sign >= gone)) return FINE
  if (day < gone) return FINE
  return day >= addDays(gone, UNTIL_REUSED) ? GIVEN_AWAY : GONE
}

const BEGINNING: CivilDate = '2025-09-01'
const days = (max: number) =>
  fc.integer({ min: 0, max }).map((offset) => addDays(BEGINNING, offset))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const renewals = fc.array(
  fc.record({
    date: days(250),
    status: fc.constantFrom(...RENEWAL_STATUSES),
    confirmedExpiry: maybe(fc.integer({ min: 0, max: 900 })),
  }),
  { maxLength: 3 },
)

const lines = fc
  .record({
    operator: fc.constantFrom(...OPERATOR_IDS),
    goal: fc.constantFrom(...KEEP_GOALS),
    activatedOn: maybe(days(200)),
    firstUsedOn: maybe(days(200)),
    lastTopUpOn: maybe(days(200)),
    portedOn: maybe(days(200)),
    balance: maybe(
      fc.record({ is: fc.constantFrom('yes' as const, 'no' as const), on: days(400) }),
    ),
    shown: maybe(fc.record({ in: fc.integer({ min: 0, max: 900 }), seenOn: days(300) })),
    renewals,
  })
  .map((told): Line | null => {
    const porting = told.portedOn === null ? null : { from: 'claro' as const, on: told.portedOn }
    const confirmedExpiry =
      told.shown === null
        ? null
        : { on: addDays(told.shown.seenOn, told.shown.in), seenOn: told.shown.seenOn }
    const recorded = told.renewals.map(({ date, status, confirmedExpiry: expiry }, index) =>
      aRenewal(date, {
        id: `renewal-${index}`,
        status,
        confirmedExpiry: expiry === null ? null : addDays(date, expiry),
      }),
    )
    const { operator, goal, activatedOn, firstUsedOn, lastTopUpOn, balance } = told
    const card = {
      operator,
      goal,
      activatedOn,
      firstUsedOn,
      lastTopUpOn,
      porting,
      confirmedExpiry,
      balance: balance?.is ?? ('unknown' as const),
      balanceOn: balance?.on ?? null,
      // Followed from its first days.
      createdAt: `${BEGINNING}T17:00:00.000Z`,
    }
    const effective = recorded.filter(({ status }) => status === 'effective')
    const events = [
      activatedOn,
      lastTopUpOn,
      told.portedOn,
      ...effective.map(({ date }) => date),
    ].filter((date) => date !== null)
    // Without any event the line lived at the latest when the operator showed an expiry.
    const start = events.sort().at(-1) ?? confirmedExpiry?.seenOn
    if (start === undefined) return null
    const seen = [
      ...effective.flatMap(({ date, confirmedExpiry: on }) => (on ? [{ on, seenOn: date }] : [])),
      ...(confirmedExpiry ? [confirmedExpiry] : []),
    ].filter(({ seenOn }) => told.portedOn === null || seenOn >= told.portedOn)
    const last = seen.sort((a, b) => (a.seenOn + a.on < b.seenOn + b.on ? 1 : -1))[0]
    const expiry = last !== undefined && last.seenOn >= start ? last.on : null
    return { document: aDocument(card, recorded), start, balance, expiry }
  })
  .filter((line) => line !== null)

/** Everything recorded is before the day on which the card is looked at. */
const LOOKED_FROM = addDays(BEGINNING, 400)

it('never looks better than the worst that a source allows for that day', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 700 }), (line, later) => {
      const today = addDays(LOOKED_FROM, later)
      const { current, stages } = stagesOf(line.document, today)
      expect(SAYS[current.stage]).toBeGreaterThanOrEqual(worstOn(today, line))
      // What it predicts for the days ahead promises no more than what will be true then.
      const ahead = addDays(today, 37)
      const then = stages.findLast(({ from }) => from <= ahead) ?? current
      expect(SAYS[then.stage]).toBeGreaterThanOrEqual(worstOn(ahead, line))
    }),
    { numRuns: 3_000 },
  )
})

it('never sets a deadline behind the first day that hurts', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { deadline } = stagesOf(line.document, LOOKED_FROM)
      if (deadline === null) return
      const worst = Math.max(
        ...Array.from({ length: Math.max(0, daysBetween(line.start, deadline.date)) }, (_, day) =>
          worstOn(addDays(line.start, day), line),
        ),
      )
      expect(worst).toBeLessThanOrEqual(FINE)
    }),
    { numRuns: 3_000 },
  )
})

it('calls no SIM safe of which nobody could be asked whether it was used', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 300 }), (line, later) => {
      const today = addDays(LOOKED_FROM, later)
      if (byDisuse(today, line.document) === FINE) return
      const card = { ...line.document.card, createdAt: `${LOOKED_FROM}T17:00:00.000Z` }
      expect(stagesOf({ ...line.document, card }, today).current.stage).not.toBe('safe')
    }),
    { numRuns: 2_000 },
  )
})

const ownRules = fc.record({
  renewEveryDays: fc.integer({ min: 1, max: 500 }),
  cancelAfterDays: maybe(fc.integer({ min: 500, max: 900 })),
  note: fc.constant(''),
  setOn: fc.constant(BEGINNING),
})

it('looks better than the sources only by the user’s own rule, and says so', () => {
  fc.assert(
    fc.property(lines, ownRules, fc.integer({ min: 0, max: 700 }), (line, rule, later) => {
      const document = { ...line.document, card: { ...line.document.card, rule } }
      const today = addDays(LOOKED_FROM, later)
      const { current, beyond } = stagesOf(document, today)
      if (SAYS[current.stage] >= worstOn(today, line)) return
      expect(beyond.map(({ kind }) => kind)).toContain('own-rule')
    }),
    { numRuns: 3_000 },
  )
})
