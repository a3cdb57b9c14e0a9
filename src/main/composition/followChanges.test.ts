import { createLibraryRevisions, readLibraryText } from '@shared/contract/libraryNews'
import { NO_BACKUPS } from '@shared/domain/backups/backupMemory'
import { NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { DEFAULT_VIEWS } from '@shared/domain/history/historyViews'
import { EMPTY_LEDGER } from '@shared/domain/reminders/ledger'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { describe, expect, it } from 'vitest'
import { type Change, createChangeHub } from '../services/common/changeHub'
import { memoryCards, storedCard } from '../services/testing/memory'
import { followChanges } from './followChanges'

/** An app that only writes down who was told what. */
function app({ remindersChange = null as Change | null } = {}) {
  const cards = memoryCards(storedCard('card-0001'), storedCard('card-0002'))
  const changes = createChangeHub({ error: (_what, cause) => expect.fail(String(cause)) })
  const story: string[] = []
  const texts: string[] = []
  followChanges(changes, {
    library: createLibraryRevisions(() => ({ documents: cards.all(), damaged: [] })),
    settings: { read: () => DEFAULT_SETTINGS },
    views: { read: () => DEFAULT_VIEWS },
    exportMemory: { read: () => NO_EXPORTS },
    backupMemory: { read: () => NO_BACKUPS },
    window: {
      send(event, payload) {
        story.push(event)
        if (typeof payload === 'string') texts.push(payload)
      },
    },
    tray: { refresh: () => void story.push('tray') },
    reminders: {
      follow() {
        story.push('reminders')
        if (remindersChange && story.filter((one) => one === 'reminders').length === 1) {
          changes.publish(remindersChange)
        }
      },
      commands: { ledger: () => EMPTY_LEDGER },
    },
    snapshots: { follow: () => void story.push('snapshots') },
    followAppearance: () => void story.push('appearance'),
  })
  return { changes, story, texts }
}

it('tells the window of a snapshot made in the background, and of views that were brought back', () => {
  const { changes, story } = app()
  changes.publish({ what: 'snapshots' })
  changes.publish({ what: 'views' })
  expect(story).toEqual(['snapshots:changed', 'views:changed', 'snapshots'])
})

it('tells the window and the tray of a backup that was made, or could not be', () => {
  const { changes, story } = app()
  changes.publish({ what: 'backupMemory' })
  expect(story).toEqual(['backups:changed', 'tray'])
})

describe('a change of cards', () => {
  it('is one event for the window with those cards alone, then the tray and the reminders', () => {
    const { changes, story, texts } = app()
    changes.publish({ what: 'cards', ids: ['card-0002'] })
    expect(story).toEqual(['library:changed', 'tray', 'snapshots', 'reminders'])
    const news = texts.map(readLibraryText)
    expect(news).toMatchObject([{ since: 0, revision: 1, cardIds: ['card-0001', 'card-0002'] }])
    expect(news[0]?.documents.map(({ card }) => card.id)).toEqual(['card-0002'])
  })

  it('that changes the ledger is followed by that change, not interrupted by it', () => {
    const { changes, story } = app({ remindersChange: { what: 'reminderLedger' } })
    changes.publish({ what: 'cards', ids: ['card-0001'] })
    expect(story).toEqual([
      'library:changed',
      'tray',
      'snapshots',
      'reminders',
      'reminders:ledgerChanged',
      'tray',
      'reminders',
    ])
  })
})

it.each([
  ['damage', ['library:changed', 'reminders:healthChanged', 'tray', 'snapshots', 'reminders']],
  ['settings', ['settings:changed', 'reminders', 'snapshots', 'appearance']],
  ['reminderLedger', ['reminders:ledgerChanged', 'tray', 'reminders']],
  ['reminderHealth', ['reminders:healthChanged', 'tray']],
  ['exportMemory', ['exports:changed', 'snapshots', 'tray']],
] as const)('a change of %s is told to %j', (what, told) => {
  const { changes, story } = app()
  changes.publish({ what })
  expect(story).toEqual(told)
})
