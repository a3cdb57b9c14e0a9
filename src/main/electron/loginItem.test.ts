import { failure, success } from '@shared/contract/result'
import { describe, expect, it } from 'vitest'
import { createSystemLoginItem, loginStart } from './loginItem'

function start(facts: Partial<Parameters<typeof loginStart>[0]> = {}) {
  const usual = { checkout: null, env: {}, hasSandbox: true, dataFolder: null }
  const executable = '/opt/keepline/keepline'
  return loginStart({ executable, atLogin: '--at-login', ...usual, ...facts })
}

describe('what is started at login', () => {
  it('is the installed program', () => {
    expect(start()).toEqual({
      name: 'keepline',
      command: ['/opt/keepline/keepline', '--at-login'],
    })
  })

  it('is the checkout with its runtime, without a sandbox where there is none', () => {
    const { command } = start({
      executable: '/cache/electron',
      checkout: '/home/me/keepline',
      hasSandbox: false,
    })
    expect(command).toEqual(['/cache/electron', '--no-sandbox', '/home/me/keepline', '--at-login'])
  })

  it('is the image and not the folder where it is unpacked while it runs', () => {
    const env = { APPIMAGE: '/home/me/Keepline.AppImage', APPDIR: '/tmp/.mount_Keep' }
    const { command } = start({ env, executable: '/tmp/.mount_Keep/keepline' })
    expect(command).toEqual(['/home/me/Keepline.AppImage', '--at-login'])
  })

  it('is not the image of another program that started this one', () => {
    const env = { APPIMAGE: '/home/me/Terminal.AppImage', APPDIR: '/tmp/.mount_Term' }
    expect(start({ env }).command).toEqual(['/opt/keepline/keepline', '--at-login'])
  })

  it('keeps the data folder, each with an entry of its own', () => {
    const one = start({ dataFolder: '/media/usb/keepline' })
    const other = start({ dataFolder: '/home/me/other' })
    expect(one.command).toContain('--data-dir=/media/usb/keepline')
    expect(one.name).toMatch(/^keepline-[0-9a-f]{8}$/)
    expect(new Set([start().name, one.name, other.name]).size).toBe(3)
  })
})

/** The system's list of login items, as far as Electron reports it. */
function system({ refuses = false, isSwitchedOff = false } = {}) {
  const asked: Electron.Settings[] = []
  let isOn = false
  return {
    asked,
    getLoginItemSettings: () => ({
      openAtLogin: isOn,
      executableWillLaunchAtLogin: isOn && !isSwitchedOff,
      openAsHidden: false,
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
      status: 'enabled' as const,
      launchItems: [],
    }),
    setLoginItemSettings(settings: Electron.Settings) {
      asked.push(settings)
      if (!refuses) isOn = settings.openAtLogin === true
    },
  }
}

describe('the list of macOS and Windows', () => {
  const command = { name: 'keepline', command: ['C:\\Keepline.exe', '--data-dir=D:\\my data'] }

  it('takes the app on and off', () => {
    const list = system()
    const login = createSystemLoginItem(list, 'darwin', command)
    expect(login.set(true)).toEqual(success(undefined))
    expect(login.isSet()).toBe(true)
    login.set(true)
    expect(list.asked).toEqual([{ openAtLogin: true }])
    login.set(false)
    expect(login.isSet()).toBe(false)
  })

  it('gets a line for Windows whose words stay whole', () => {
    const list = system()
    createSystemLoginItem(list, 'win32', command).set(true)
    expect(list.asked).toMatchObject([
      { path: 'C:\\Keepline.exe', args: ['"--data-dir=D:\\my data"'], enabled: true },
    ])
  })

  it('is off when the task manager has switched it off', () => {
    const list = system({ isSwitchedOff: true })
    const login = createSystemLoginItem(list, 'win32', command)
    expect(login.set(true)).toEqual(failure('login-item-refused'))
    expect(login.isSet()).toBe(false)
  })

  it('says so when the system did not take the change', () => {
    const login = createSystemLoginItem(system({ refuses: true }), 'darwin', command)
    expect(login.set(true)).toEqual(failure('login-item-refused'))
  })
})
