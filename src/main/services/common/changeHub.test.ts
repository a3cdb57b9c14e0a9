import { describe, expect, it, vi } from 'vitest'
import { type Change, createChangeHub } from './changeHub'

const CARDS: Change = { what: 'cards', ids: ['card-0001'] }
const LEDGER: Change = { what: 'reminderLedger' }

function setUp() {
  const error = vi.fn()
  const story: string[] = []
  const hub = createChangeHub({ error })
  const listener = (name: string) => (change: Change) => void story.push(`${name} ${change.what}`)
  return { hub, story, listener, error }
}

describe('a change', () => {
  it('is heard by all who listen, once each, with what it was', () => {
    const { hub } = setUp()
    const [window, tray] = [vi.fn(), vi.fn()]
    hub.subscribe(window)
    hub.subscribe(tray)
    hub.publish(CARDS)
    expect(window.mock.calls).toEqual([[CARDS]])
    expect(tray.mock.calls).toEqual([[CARDS]])
  })

  it('that a listener causes is heard after the one before it, by everybody in the same order', () => {
    const { hub, story, listener } = setUp()
    hub.subscribe((change) => {
      story.push(`reminders ${change.what}`)
      if (change.what === 'cards') hub.publish(LEDGER)
      story.push(`reminders done with ${change.what}`)
    })
    hub.subscribe(listener('window'))
    hub.publish(CARDS)
    expect(story).toEqual([
      'reminders cards',
      'reminders done with cards',
      'window cards',
      'reminders reminderLedger',
      'reminders done with reminderLedger',
      'window reminderLedger',
    ])
  })

  it('is heard by the others when one of them fails, and the next change by all', () => {
    const { hub, story, listener, error } = setUp()
    hub.subscribe(() => {
      throw new Error('The tray is gone.')
    })
    hub.subscribe(listener('window'))
    hub.publish(CARDS)
    hub.publish(LEDGER)
    expect(story).toEqual(['window cards', 'window reminderLedger'])
    expect(error).toHaveBeenCalledTimes(2)
  })

  it('has been heard by all when publishing it returns', () => {
    const { hub, story, listener } = setUp()
    hub.subscribe(listener('window'))
    hub.publish(CARDS)
    expect(story).toHaveLength(1)
  })
})
