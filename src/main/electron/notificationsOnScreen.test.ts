import { beforeEach, describe, expect, it } from 'vitest'
import { type NotificationsOnScreen, createNotificationsOnScreen } from './notificationsOnScreen'

let screen: NotificationsOnScreen

beforeEach(() => {
  screen = createNotificationsOnScreen()
})

function told(tag: string, title = tag) {
  return { tag, title, body: '', isUrgent: false, onClick: () => undefined, buttons: [] }
}

describe('what is on the screen', () => {
  it('is found by the id that the daemon gave, and by its tag', () => {
    screen.put(4, told('card-one'))
    screen.put(5, told('card-two'))
    expect(screen.idOf('card-one')).toBe(4)
    expect(screen.find(5)?.tag).toBe('card-two')
  })

  it('is the last one under a tag, whatever id the daemon gave to it', () => {
    screen.put(4, told('card-one', 'in 7 days'))
    screen.put(9, told('card-one', 'in 3 days'))
    expect(screen.idOf('card-one')).toBe(9)
    expect(screen.find(9)?.title).toBe('in 3 days')
    expect(screen.find(4)).toBeNull()
  })

  it('keeps what is there when the one before it is reported closed', () => {
    screen.put(4, told('card-one'))
    screen.put(9, told('card-one'))
    screen.remove(4)
    expect(screen.idOf('card-one')).toBe(9)
  })

  it('is nothing after it was closed, and nothing at all once the daemon is gone', () => {
    screen.put(4, told('card-one'))
    screen.put(5, told('card-two'))
    screen.remove(4)
    expect(screen.idOf('card-one')).toBeNull()
    screen.clear()
    expect(screen.idOf('card-two')).toBeNull()
  })
})
