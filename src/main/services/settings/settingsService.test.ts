import { failure, success } from '@shared/contract/result'
import { NO_OWN_RULES, currentFingerprints } from '@shared/domain/rules/operatorRules'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import { describe, expect, it, vi } from 'vitest'
import { createSettingsService } from './settingsService'

const TODAY = '2026-11-22'

function setUp(
  write: (settings: Settings) => ReturnType<typeof success<Settings>>,
  start: Partial<Settings> = {},
) {
  const publish = vi.fn()
  const read = () => ({ ...DEFAULT_SETTINGS, ...start })
  const logger = { info: vi.fn(), error: vi.fn() }
  const login = { read, write: vi.fn(success<Settings>) }
  const service = createSettingsService({ read, write }, logger, { publish }, login)
  return { service, publish, logger, login }
}

it('changes one setting, keeps the others, and everything follows', () => {
  const { service, publish } = setUp(success)
  const changed = { ...DEFAULT_SETTINGS, theme: 'dark' }
  expect(service.change({ theme: 'dark' })).toEqual(success(changed))
  expect(publish).toHaveBeenCalledWith({ what: 'settings' })
})

it('lets nothing follow a change that could not be kept', () => {
  const { service, publish } = setUp(() => failure('damaged'))
  expect(service.change({ theme: 'dark' })).toEqual(failure('damaged'))
  expect(publish).not.toHaveBeenCalled()
})

it('asks the system first when the start at login is changed, and only then', () => {
  const { service, publish, login } = setUp(success)
  login.write.mockReturnValueOnce(failure('login-item-refused'))
  expect(service.change({ startsAtLogin: true })).toEqual(failure('login-item-refused'))
  expect(publish).not.toHaveBeenCalled()
  expect(service.change({ startsAtLogin: true })).toMatchObject({ data: { startsAtLogin: true } })
  expect(login.write).toHaveBeenCalledTimes(2)
  service.change({ startsHidden: false })
  expect(login.write).toHaveBeenCalledTimes(2)
})

describe('the rules of the user for an operator', () => {
  const rule = { renewEveryDays: 60, cancelAfterDays: 90, note: '客服说的', setOn: TODAY } as const

  it('are kept beside the shipped ones', () => {
    const { service } = setUp(success)
    const operatorRules = { ...NO_OWN_RULES, claro: rule }
    expect(service.change({ operatorRules })).toMatchObject({ data: { operatorRules } })
  })

  it('are refused when the card would be cancelled before it is due', () => {
    const { service, publish } = setUp(success)
    const operatorRules = { ...NO_OWN_RULES, entel: { ...rule, cancelAfterDays: 59 } }
    expect(service.change({ operatorRules })).toMatchObject({
      error: {
        code: 'validation',
        issues: [{ field: 'entel.cancelAfterDays', code: 'ruleDays.cancelTooEarly' }],
      },
    })
    expect(publish).not.toHaveBeenCalled()
  })
})

describe('the shipped rules', () => {
  it('are noted at the first start, and not again', () => {
    const write = vi.fn(success<Settings>)
    setUp(write).service.noteShippedRules()
    const seenRules = currentFingerprints()
    expect(write).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, seenRules })
    setUp(write, { seenRules }).service.noteShippedRules()
    expect(write).toHaveBeenCalledOnce()
  })

  it('that an update changed are still the news until the user has read them', () => {
    const write = vi.fn(success<Settings>)
    const seenRules = { ...currentFingerprints(), claro: 'another rule' }
    setUp(write, { seenRules }).service.noteShippedRules()
    expect(write).not.toHaveBeenCalled()
  })

  it('of an operator that is new are noted beside those seen before', () => {
    const write = vi.fn(success<Settings>)
    setUp(write, { seenRules: { claro: 'another rule' } }).service.noteShippedRules()
    const seenRules = write.mock.lastCall?.[0].seenRules
    // Which edition was seen stays open: the user has yet to be told what it did to their cards.
    expect(seenRules).not.toHaveProperty('edition')
    const { edition } = currentFingerprints()
    expect({ ...seenRules, edition }).toEqual({ ...currentFingerprints(), claro: 'another rule' })
  })

  it('are noted another time when the settings cannot be written', () => {
    const { service, logger } = setUp(() => failure('damaged'))
    service.noteShippedRules()
    expect(logger.info).toHaveBeenCalledWith('shipped-rules-not-noted', { code: 'damaged' })
  })
})
