import { describe, expect, it } from 'vitest'
import { sessionBusAddress } from './sessionBusAddress'

const nowhere = () => false

describe('the address of the session bus', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', 'unix:socket=/run/user/1000/bus'],
    ['unix:path=/tmp/dbus-Xy%20z,guid=0af1', 'unix:socket=/tmp/dbus-Xy z'],
    ['unix:abstract=/tmp/dbus-1,guid=0af1', 'unix:socket=\0/tmp/dbus-1'],
    ['tcp:host=127.0.0.1,port=1;unix:path=/run/b', 'unix:socket=/run/b'],
  ])('is found at %s', (address, expected) => {
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: address }, nowhere)).toBe(expected)
  })

  it('is found in its usual place when nobody names it', () => {
    const env = { XDG_RUNTIME_DIR: '/run/user/7' }
    expect(sessionBusAddress(env, (path) => path === '/run/user/7/bus')).toBe(
      'unix:socket=/run/user/7/bus',
    )
  })

  it.each([[undefined], ['autolaunch:'], ['disabled:'], ['tcp:host=10.0.0.1,port=99']])(
    'is nowhere for %s, and over a network never',
    (address) => {
      expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: address }, nowhere)).toBeNull()
    },
  )
})
