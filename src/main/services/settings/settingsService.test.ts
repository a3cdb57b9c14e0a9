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

it('changes one setting, keeps the others, and everything follows', async () => {
  const { service, publish } = setUp(success)
  const changed = { ...DEFAULT_SETTINGS, theme: 'dark' }
  expect(await service.change({ theme: 'dark' })).toEqual(success(changed))
  expect(publish).toHaveBeenCalledWith({ what: 'settings' })
})

it('lets nothing follow a change that could not be kept', async () => {
  const { service, publish } = setUp(() => failure('damaged'))
  expect(await service.change({ theme: 'dark' })).toEqual(failure('damaged'))
  expect(publish).not.toHaveBeenCalled()
})

it('asks the system first when the start at login is changed, and only then', async () => {
  const { service, publish, login } = setUp(success)
  login.write.mockReturnValueOnce(failure('login-item-refused'))
  expect(await service.change({ startsAtLogin: true })).toEqual(failure('login-item-refused'))
  expect(publish).not.toHaveBeenCalled()
  expect(await service.change({ startsAtLogin: true })).toMatchObject({
    data: { startsAtLogin: true },
  })
  expect(login.write).toHaveBeenCalledTimes(2)
  await service.change({ startsHidden: false })
  expect(login.write).toHaveBeenCalledTimes(2)
})

describe('changes that come in a burst', () => {
  function disk(fails = false) {
    let kept = DEFAULT_SETTINGS
    const write = vi.fn((next: Settings) => {
      if (fails && next.language === 'es') return failure('disk-full')
      return success((kept = next))
    })
    const publish = vi.fn()
    const read = () => kept
    const login = { read, write: vi.fn((next: Settings) => write(next)) }
    const logger = { info: vi.fn(), error: vi.fn() }
    const service = createSettingsService({ read, write }, logger, { publish }, login)
    return { service, write, publish, login, read }
  }

  it('are written once or twice, the last word of each setting wins, and each is answered', async () => {
    const { service, write, publish, read } = disk()
    const themes = Array.from({ length: 1000 }, (_, index) => (index % 2 ? 'dark' : 'light'))
    const answers = await Promise.all([
      service.change({ language: 'en' }),
      ...themes.map((theme) => service.change({ theme } as const)),
    ])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(read()).toMatchObject({ theme: 'dark', language: 'en' })
    expect(write).toHaveBeenCalledTimes(2)
    expect(publish).toHaveBeenCalledTimes(2)
  })

  it('are all told when they could not be written, and those before them stay', async () => {
    const { service, read } = disk(true)
    const answers = await Promise.all([
      service.change({ theme: 'dark' }),
      service.change({ language: 'es' }),
      service.change({ closesToTray: false }),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false])
    expect(read()).toMatchObject({ theme: 'dark', language: DEFAULT_SETTINGS.language })
  })

  it('are on disk when the app ends before their turn came', async () => {
    const { service, read } = disk()
    const both = [service.change({ theme: 'dark' }), service.change({ language: 'en' })]
    service.finish()
    expect(read()).toMatchObject({ theme: 'dark', language: 'en' })
    await Promise.all(both)
  })

  it('do not fall with a start at login that the system refuses', async () => {
    const { service, login, read } = disk()
    login.write.mockReturnValueOnce(failure('login-item-refused'))
    const answers = await Promise.all([
      service.change({ theme: 'dark' }),
      service.change({ language: 'en' }),
      service.change({ startsAtLogin: true, theme: 'light' }),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(read()).toMatchObject({ theme: 'dark', language: 'en', startsAtLogin: false })
  })
})

describe('the rules of the user for an operator', () => {
  const rule = { renewEveryDays: 60, cancelAfterDays: 90, note: '客服说的', setOn: TODAY } as const

  it('are kept beside the shipped ones', async () => {
    const { service } = setUp(success)
    const operatorRules = { ...NO_OWN_RULES, claro: rule }
    expect(await service.change({ operatorRules })).toMatchObject({ data: { operatorRules } })
  })

  it('are refused when the card would be cancelled before it is due', async () => {
    const { service, publish } = setUp(success)
    const operatorRules = { ...NO_OWN_RULES, entel: { ...rule, cancelAfterDays: 59 } }
    expect(await service.change({ operatorRules })).toMatchObject({
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
