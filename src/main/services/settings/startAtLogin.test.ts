import { failure, success } from '@shared/contract/result'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import { describe, expect, it, vi } from 'vitest'
import { createStartAtLogin } from './startAtLogin'

function setUp({ isNoted = false, isListed = false, refuses = '' } = {}) {
  let held: Settings = { ...DEFAULT_SETTINGS, startsAtLogin: isNoted }
  const system = { isListed }
  const set = vi.fn((isOn: boolean) => {
    if (refuses === 'system') return failure('login-item-refused')
    system.isListed = isOn
    return success(undefined)
  })
  const login = createStartAtLogin(
    {
      read: () => held,
      write(next) {
        if (refuses === 'disk') return failure('disk-full')
        held = next
        return success(next)
      },
    },
    { isSet: () => system.isListed, set },
    { info: vi.fn(), error: vi.fn() },
  )
  return { login, system, set, noted: () => held.startsAtLogin }
}

describe('the choice to start at login', () => {
  it('is what the system has, not what was chosen once', () => {
    const removed = setUp({ isNoted: true, isListed: false })
    expect(removed.login.read().startsAtLogin).toBe(false)
    expect(removed.noted()).toBe(false)

    const returned = setUp({ isNoted: false, isListed: true })
    expect(returned.login.read().startsAtLogin).toBe(true)
    expect(returned.noted()).toBe(true)
  })

  it('is told as it is even when it cannot be noted', () => {
    const { login } = setUp({ isNoted: true, refuses: 'disk' })
    expect(login.read().startsAtLogin).toBe(false)
  })

  it('puts an entry right that leads elsewhere, and makes none where there is none', () => {
    const { login, set } = setUp({ isNoted: true, isListed: true })
    login.read()
    expect(set).toHaveBeenCalledExactlyOnceWith(true)
    const without = setUp()
    without.login.read()
    expect(without.set).not.toHaveBeenCalled()
  })

  it('is kept once the system has taken it', () => {
    const { login, system, noted } = setUp()
    expect(login.write({ ...DEFAULT_SETTINGS, startsAtLogin: true }).ok).toBe(true)
    expect([system.isListed, noted()]).toEqual([true, true])
  })

  it('stays as it was when the system refuses', () => {
    const { login, noted } = setUp({ refuses: 'system' })
    const outcome = login.write({ ...DEFAULT_SETTINGS, startsAtLogin: true })
    expect(outcome).toEqual(failure('login-item-refused'))
    expect(noted()).toBe(false)
  })

  it('is taken back from the system when the settings cannot be written', () => {
    const { login, system } = setUp({ refuses: 'disk' })
    const outcome = login.write({ ...DEFAULT_SETTINGS, startsAtLogin: true })
    expect(outcome).toEqual(failure('disk-full'))
    expect(system.isListed).toBe(false)
  })
})
