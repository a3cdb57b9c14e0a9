import { describe, expect, it } from 'vitest'
import type { ShownNotification } from '../ports/notifications'
import { buttonOf, imageHint, notifyArguments } from './notificationMessage'

const nothing = () => undefined

const reminder: ShownNotification = {
  title: 'Tom & Ana <1> · 还有 7 天',
  body: 'Recargar antes del 29 <b>sin falta</b> & registrar',
  tag: 'card-one',
  isUrgent: false,
  onClick: nothing,
  buttons: [
    { label: 'Registrar', onClick: nothing },
    { label: 'Mañana', onClick: nothing },
  ],
}

function argumentsFor(capabilities: readonly string[], changes: Partial<ShownNotification> = {}) {
  const server = { owner: ':1.7', name: 'daemon', version: '1', capabilities }
  const options = { replaces: 0, openLabel: 'Abrir', image: null }
  return notifyArguments({ ...reminder, ...changes }, server, options)
}

describe('the arguments for a notification daemon', () => {
  it('is escaped for one that reads markup, in the body only: titles are plain text', () => {
    expect(argumentsFor(['body', 'body-markup'])).toMatchObject({
      title: 'Tom & Ana <1> · 还有 7 天',
      body: 'Recargar antes del 29 &lt;b&gt;sin falta&lt;/b&gt; &amp; registrar',
    })
  })

  it('is left as it is for one that reads none', () => {
    expect(argumentsFor(['body']).body).toBe(reminder.body)
  })

  it('offers a click and the buttons to one that has actions', () => {
    expect(argumentsFor(['actions']).actions).toEqual([
      'default',
      'Abrir',
      'button:0',
      'Registrar',
      'button:1',
      'Mañana',
    ])
  })

  it('offers none to one without: it may show a dialog instead', () => {
    expect(argumentsFor([]).actions).toEqual([])
  })

  it('stays until it is answered when it is urgent, else as long as the desktop likes', () => {
    expect(argumentsFor([], { isUrgent: true })).toMatchObject({
      timeout: 0,
      hints: { urgency: { signature: 'y', value: 2 } },
    })
    expect(argumentsFor([])).toMatchObject({ timeout: -1, hints: { urgency: { value: 1 } } })
  })

  it('names its tag, so that a later run replaces it', () => {
    expect(argumentsFor([]).hints['x-dunst-stack-tag']).toEqual({
      signature: 's',
      value: 'card-one',
    })
  })
})

describe('an answer', () => {
  it('is the button that was offered', () => {
    expect(buttonOf('button:0')).toBe(0)
    expect(buttonOf('button:12')).toBe(12)
  })

  it.each(['default', 'settings', '', 'button:', 'button:x', 'button:1.5', 'button:-1', '1'])(
    'is no button of ours when it is "%s"',
    (action) => {
      expect(buttonOf(action)).toBeNull()
    },
  )
})

it('puts the colours of an image in the order that the protocol asks for', () => {
  const [blue, green, red, alpha] = [1, 2, 3, 255]
  const hint = imageHint(Buffer.from([blue, green, red, alpha, 5, 6, 7, 8]), 2, 1)
  expect(hint).toEqual({
    signature: '(iiibiiay)',
    value: [2, 1, 8, true, 8, 4, Buffer.from([red, green, blue, alpha, 7, 6, 5, 8])],
  })
})
