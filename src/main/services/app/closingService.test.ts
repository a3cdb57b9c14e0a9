import { failure, success } from '@shared/contract/result'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import { describe, expect, it, vi } from 'vitest'
import { createClosingService } from './closingService'

function setUp(start: Partial<Settings> = {}, { hasTray = true, isDiskFull = false } = {}) {
  let held: Settings = { ...DEFAULT_SETTINGS, ...start }
  const panel = { hasTray }
  const dialogs = {
    explainTray: vi.fn(() => Promise.resolve()),
    askToQuit: vi.fn(() => Promise.resolve({ quits: true, isLastTime: false })),
  }
  const publish = vi.fn()
  const service = createClosingService({
    settings: {
      read: () => held,
      write(next) {
        if (isDiskFull) return failure('disk-full')
        held = next
        return success(next)
      },
    },
    tray: { isAvailable: () => panel.hasTray },
    dialogs,
    logger: { info: vi.fn(), error: vi.fn() },
    changes: { publish },
  })
  return { ...service, dialogs, publish, panel, settings: () => held }
}

describe('closing the window', () => {
  it('hides it in the tray, and explains that the first time only', async () => {
    const { close, dialogs } = setUp()
    expect(await close()).toBe('hide')
    expect(await close()).toBe('hide')
    expect(dialogs.explainTray).toHaveBeenCalledOnce()
  })

  it('explains it again when the disk could not keep that it was read', async () => {
    const { close, dialogs, publish } = setUp({}, { isDiskFull: true })
    expect(await close()).toBe('hide')
    expect(await close()).toBe('hide')
    expect(dialogs.explainTray).toHaveBeenCalledTimes(2)
    expect(publish).not.toHaveBeenCalled()
  })

  it('quits without a word when the user has chosen that', async () => {
    const { close, dialogs } = setUp({ closesToTray: false }, { hasTray: false })
    expect(await close()).toBe('quit')
    expect(dialogs.askToQuit).not.toHaveBeenCalled()
  })
})

describe('closing the window where there is no tray', () => {
  it('says what it means and quits, each time until told otherwise', async () => {
    const { close, dialogs } = setUp({}, { hasTray: false })
    expect(await close()).toBe('quit')
    expect(await close()).toBe('quit')
    expect(dialogs.askToQuit).toHaveBeenCalledTimes(2)
    expect(dialogs.explainTray).not.toHaveBeenCalled()
  })

  it('keeps the window when the user thinks again, and asks the next time', async () => {
    const { close, dialogs, settings } = setUp({}, { hasTray: false })
    dialogs.askToQuit.mockResolvedValueOnce({ quits: false, isLastTime: true })
    expect(await close()).toBe('stay')
    expect(settings().isNoTrayExplained).toBe(false)
  })

  it('quits at once after "do not say this again"', async () => {
    const { close, dialogs, publish } = setUp({}, { hasTray: false })
    dialogs.askToQuit.mockResolvedValueOnce({ quits: true, isLastTime: true })
    expect(await close()).toBe('quit')
    expect(await close()).toBe('quit')
    expect(dialogs.askToQuit).toHaveBeenCalledOnce()
    expect(publish).toHaveBeenCalledOnce()
  })

  it('never hides it when the panel went while the user was reading about the tray', async () => {
    const { close, dialogs, panel } = setUp()
    dialogs.explainTray.mockImplementationOnce(async () => void (panel.hasTray = false))
    dialogs.askToQuit.mockResolvedValueOnce({ quits: false, isLastTime: false })
    expect(await close()).toBe('stay')
  })
})

describe('minimising the window', () => {
  it('leaves it on the taskbar unless the user chose the tray, and there is one', () => {
    expect(setUp().hidesOnMinimize()).toBe(false)
    expect(setUp({ minimizesToTray: true }).hidesOnMinimize()).toBe(true)
    expect(setUp({ minimizesToTray: true }, { hasTray: false }).hidesOnMinimize()).toBe(false)
  })
})
