import { failure, success } from '@shared/contract/result'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings'
import { expect, it, vi } from 'vitest'
import { createSettingsService } from './settingsService'

function setUp(write: (settings: Settings) => ReturnType<typeof success<Settings>>) {
  const onChanged = vi.fn()
  const service = createSettingsService({ read: () => DEFAULT_SETTINGS, write }, onChanged)
  return { service, onChanged }
}

it('changes one setting, keeps the others, and everything follows', () => {
  const { service, onChanged } = setUp(success)
  const changed = { ...DEFAULT_SETTINGS, theme: 'dark' }
  expect(service.change({ theme: 'dark' })).toEqual(success(changed))
  expect(onChanged).toHaveBeenCalledWith(changed)
})

it('lets nothing follow a change that could not be kept', () => {
  const { service, onChanged } = setUp(() => failure('damaged'))
  expect(service.change({ theme: 'dark' })).toEqual(failure('damaged'))
  expect(onChanged).not.toHaveBeenCalled()
})
