import { createHash } from 'node:crypto'
import type { App } from 'electron'
import { failure, success } from '@shared/contract/result'
import type { LoginItem } from '../ports/desktop'

export interface LoginStart {
  /** Differs between data folders: each may be started at login, or not. */
  readonly name: string
  /** The program and its arguments. */
  readonly command: readonly string[]
}

interface Facts {
  readonly executable: string
  /** The folder of the app that a bare Electron runs; null for an installed program. */
  readonly checkout: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where Chromium gets no sandbox it would not start without the switch that it was started with. */
  readonly hasSandbox: boolean
  /** Null for the usual one. */
  readonly dataFolder: string | null
  /** The word that tells a start at login from one by hand. */
  readonly atLogin: string
}

/** How the system has to start this very app again, with the records that are open now. */
export function loginStart(facts: Facts): LoginStart {
  const { executable, checkout, env, hasSandbox, dataFolder, atLogin } = facts
  const program = checkout === null ? imageOf(executable, env) : executable
  return {
    name: dataFolder === null ? 'keepline' : `keepline-${shortHash(dataFolder)}`,
    command: [
      program,
      ...(hasSandbox ? [] : ['--no-sandbox']),
      ...(checkout === null ? [] : [checkout]),
      ...(dataFolder === null ? [] : [`--data-dir=${dataFolder}`]),
      atLogin,
    ],
  }
}

/** An AppImage runs from a place that is gone when it ends: what lasts is the image itself. */
function imageOf(executable: string, { APPIMAGE, APPDIR }: Facts['env']): string {
  // Both are inherited by programs that are started from within some other image.
  return APPIMAGE && APPDIR && executable.startsWith(`${APPDIR}/`) ? APPIMAGE : executable
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** macOS and Windows keep the list themselves. */
export function createSystemLoginItem(
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>,
  platform: NodeJS.Platform,
  { name, command: [path = '', ...words] }: LoginStart,
): LoginItem {
  // Windows joins them to one line as they are.
  const args = words.map((word) => (/\s/.test(word) ? `"${word}"` : word))
  const entry = platform === 'win32' ? { path, args } : {}

  function isSet(): boolean {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(entry)
    // The task manager switches an entry off without taking it away.
    return openAtLogin && (platform !== 'win32' || executableWillLaunchAtLogin)
  }

  return {
    isSet,
    set(isOn) {
      if (isSet() === isOn) return success(undefined)
      const named = platform === 'win32' ? { name, enabled: isOn } : {}
      app.setLoginItemSettings({ openAtLogin: isOn, ...entry, ...named })
      // Neither tells a failure: macOS may wait for the user's approval, a policy may forbid it.
      return isSet() === isOn ? success(undefined) : failure('login-item-refused')
    },
  }
}
