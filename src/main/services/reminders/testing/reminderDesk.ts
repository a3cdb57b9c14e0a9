import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type CivilDate, type Instant, addDays } from '@shared/domain/base/civilDate'
import type { Decision } from '@shared/domain/reminders/decision'
import { EMPTY_LEDGER, type ReminderLedger } from '@shared/domain/reminders/ledger'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import { aDocument } from '@shared/domain/testing/documents'
import type { DamagedDocument } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import type { Logger } from '../../../ports/logger'
import type { ShownNotification } from '../../../ports/notifications'
import type { Translate } from '../../../ports/words'
// eslint-disable-next-line import-x/no-restricted-paths -- The engine is tried as it is composed.
import { type Reminders, composeReminders } from '../../../composition/composeReminders'
import { createChangeHub } from '../../common/changeHub'
import { createTranslator } from '../../common/translator'

/** 09:00 in Lima, where the user is; the card below has seven days left. */
export const NINE: Instant = '2026-11-22T14:00:00.000Z'

const { translate: chinese } = await createTranslator('zh-CN')

/** A card with an expiry shown by its operator. */
export function cardUntil(on: CivilDate, id = 'card-one'): CardDocument {
  // Seen not long before: an expiry is believed only as far as a source knows a line to live.
  return aDocument({ id, confirmedExpiry: { on, seenOn: addDays(on, -60) } })
}

/** A simulated computer for the reminder engine: what a test sets, and what it can look at. */
export interface ReminderDesk {
  now: Instant
  timeZone: string
  cards: readonly CardDocument[]
  /** What cannot be read. */
  damaged: readonly DamagedDocument[]
  settings: Settings
  ledger: ReminderLedger
  isDiskFull: boolean
  isLocked: boolean
  isPaused: boolean
  /** The desktop's answer to a notification. */
  shows: (notification: ShownNotification) => Promise<boolean>
  /** Runs while the desktop is asked for its state. */
  looks: () => Promise<void>
  /** What happened, in order. */
  readonly story: string[]
  readonly shown: ShownNotification[]
  /** Tags of closed notifications. */
  readonly closed: string[]
  readonly decisions: Decision[]
  /** Destinations that the window was asked to show. */
  readonly destinations: unknown[]
  /** Called on an unexpected error, which fails the test. */
  fails: (cause: unknown) => void
  /** Notifies the app that the desktop has changed. */
  desktopChanged: () => void
  /** Starts the app with what is on disk. */
  start(): Reminders
}

export function reminderDesk(translate: Translate = chinese): ReminderDesk {
  const desk: ReminderDesk = {
    now: NINE,
    timeZone: 'America/Lima',
    cards: [cardUntil('2026-11-29')],
    damaged: [],
    settings: DEFAULT_SETTINGS,
    ledger: EMPTY_LEDGER,
    isDiskFull: false,
    isLocked: false,
    isPaused: false,
    shows: () => Promise.resolve(true),
    looks: () => Promise.resolve(),
    story: [],
    shown: [],
    closed: [],
    decisions: [],
    destinations: [],
    fails(cause) {
      throw cause
    },
    desktopChanged: () => undefined,
    start: () => startAt(desk, translate),
  }
  return desk
}

function startAt(desk: ReminderDesk, translate: Translate): Reminders {
  const logger: Logger = {
    info: () => undefined,
    error: (_event, cause) => desk.fails(cause),
  }
  const changes = createChangeHub(logger)
  const reminders = composeReminders({
    storage: {
      cards: {
        all: () => desk.cards,
        find: (id) => desk.cards.find(({ card }) => card.id === id) ?? null,
        write: success,
        lookAgain: () => null,
        remove: () => success(undefined),
      },
      repair: { damaged: () => desk.damaged, restore: () => failure('not-found') },
      reminders: {
        read: () => desk.ledger,
        write(next) {
          if (desk.isDiskFull) return failure('disk-full')
          desk.story.push('noted')
          desk.ledger = next
          return success(next)
        },
      },
      settings: { read: () => desk.settings, write: success },
      decisions: { all: () => desk.decisions, add: (one) => void desk.decisions.push(one) },
    },
    clock: { now: () => desk.now, timeZone: () => desk.timeZone, every: () => () => undefined },
    power: { isLocked: () => desk.isLocked },
    notifier: {
      async show(notification) {
        const isShown = await desk.shows(notification)
        if (isShown) {
          desk.story.push('shown')
          desk.shown.push(notification)
        }
        return isShown
      },
      close: (tag) => desk.closed.push(tag),
      async state() {
        await desk.looks()
        return { isAvailable: true, name: 'desk 1', hasButtons: true, isPaused: desk.isPaused }
      },
      onChanged: (listen) => (desk.desktopChanged = listen),
    },
    window: {
      show: (destination) => desk.destinations.push(destination),
      send: (event, payload) => desk.story.push(`${event} ${JSON.stringify(payload)}`),
    },
    translate,
    logger,
    changes,
  })
  // As the app does it: each change of the ledger is followed up.
  changes.subscribe(({ what }) => {
    if (what === 'reminderLedger') reminders.follow()
  })
  return reminders
}
