import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it, vi } from 'vitest'
import { collectRequests } from './outsideRequests'

/** An `App` that does nothing but emit events. */
function silentApp() {
  const events = new EventEmitter()
  return { events, app: events as unknown as App }
}

it('keeps what was asked for before anybody could follow it, in its order', () => {
  const { events, app } = silentApp()
  const follow = collectRequests(app)
  const preventDefault = vi.fn()
  events.emit('open-url', { preventDefault }, 'keepline://card/one')
  events.emit('second-instance', {}, ['keepline', '--open=card:two'])
  const followed: unknown[] = []
  follow({
    followArguments: (argv) => followed.push(argv),
    followLink: (link) => followed.push(link),
  })
  expect(followed).toEqual(['keepline://card/one', ['keepline', '--open=card:two']])
  expect(preventDefault).toHaveBeenCalledOnce()

  events.emit('second-instance', {}, ['keepline'])
  expect(followed).toHaveLength(3)
})
