import { beforeEach, expect, it, vi } from 'vitest'
import { createWindowGuard } from './windowGuard'

let hasTray: boolean
let tellChange: () => void
let waiting: (() => void)[]
const comeBack = vi.fn()

/** Ten seconds pass. */
const pass = () => [...waiting].forEach((callback) => callback())

function guard() {
  return createWindowGuard({
    clock: {
      every(_seconds, callback) {
        waiting.push(callback)
        return () => (waiting = waiting.filter((other) => other !== callback))
      },
    },
    tray: {
      isAvailable: () => hasTray,
      onAvailabilityChanged: (listen) => (tellChange = () => listen(hasTray)),
    },
    comeBack,
  })
}

beforeEach(() => {
  hasTray = false
  waiting = []
  comeBack.mockClear()
})

it('brings the window back when no panel took our icon in time', () => {
  guard().check()
  expect(comeBack).not.toHaveBeenCalled()
  pass()
  expect(comeBack).toHaveBeenCalledOnce()
  expect(waiting).toEqual([])
})

it('leaves it hidden when a panel that started late took it', () => {
  guard().check()
  hasTray = true
  tellChange()
  pass()
  expect(comeBack).not.toHaveBeenCalled()
})

it('brings it back after the panel has gone, not while it only starts anew', () => {
  hasTray = true
  guard()
  hasTray = false
  tellChange()
  hasTray = true
  tellChange()
  pass()
  expect(comeBack).not.toHaveBeenCalled()

  hasTray = false
  tellChange()
  pass()
  expect(comeBack).toHaveBeenCalledOnce()
})

it('waits once, however often it is checked meanwhile', () => {
  const { check } = guard()
  check()
  check()
  expect(waiting).toHaveLength(1)
})
