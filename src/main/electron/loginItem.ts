import type { App } from 'electron'
import { failure, success } from '@shared/contract/result'
import { sha256 } from '../common/sha256'
import type { LoginItem } from '../ports/desktop'

export interface LoginStart {
  /**
   * The name of the entry. Different for each data folder, so that each can be started at login or
   * not.
   */
  readonly name: string
  /** The program and its arguments. */
  readonly command: readonly string[]
}

interface Facts {
  readonly executable: string
  /** The app's folder when a bare Electron runs it (a checkout); null for an installed program. */
  readonly checkout: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * False when the app was started with `--no-sandbox`: where Chromium gets no sandbox, it would not
   * start without that switch.
   */
  readonly hasSandbox: boolean
  /** Null for the default folder. */
  readonly dataFolder: string | null
  /** The switch that marks a start at login. */
  readonly atLogin: string
}

/** The entry that makes the system start this app again with the data folder that is open now. */
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

/**
 * An AppImage runs from a temporary mount that is gone when it ends, so the entry must name the image
 * file itself.
 */
function imageOf(executable: string, { APPIMAGE, APPDIR }: Facts['env']): string {
  // APPIMAGE and APPDIR are also inherited by programs started from within another AppImage, so
  // check that we run from it.
  return APPIMAGE && APPDIR && executable.startsWith(`${APPDIR}/`) ? APPIMAGE : executable
}

function shortHash(text: string): string {
  return sha256(text).slice(0, 8)
}

/** Login items on macOS and Windows, which keep the list themselves. */
export function createSystemLoginItem(
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>,
  platform: NodeJS.Platform,
  { name, command: [path = '', ...words] }: LoginStart,
): LoginItem {
  // Windows joins the arguments into one command line without quoting them.
  const args = words.map((word) => (/\s/.test(word) ? `"${word}"` : word))
  const entry = platform === 'win32' ? { path, args } : {}

  function isSet(): boolean {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(entry)
    // On Windows the task manager can disable an entry without removing it.
    return openAtLogin && (platform !== 'win32' || executableWillLaunchAtLogin)
  }

  return {
    isSet,
    set(isOn) {
      if (isSet() === isOn) return success(undefined)
      const named = platform === 'win32' ? { name, enabled: isOn } : {}
      app.setLoginItemSettings({ openAtLogin: isOn, ...entry, ...named })
      // Neither system reports a failure (macOS may wait for the user's approval, on Windows a
      // policy may forbid it), so read the list back.
      return isSet() === isOn ? success(undefined) : failure('login-item-refused')
    },
  }
}
