import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failure, success } from '@shared/contract/result'
import type { LoginItem } from '../ports/desktop'
import type { Logger } from '../ports/logger'
import { diskFailure } from './diskFailure'
import { desktopEntry, desktopEntryValues, execValue } from './desktopEntry'
import { makePrivateFolder, replaceFile } from './durableFile'

/** World-readable like any autostart entry; it holds nothing but where the app is. */
const ORDINARY_FILE = 0o644

export interface AutostartEntry {
  /** `autostart` inside the user's configuration. */
  readonly folder: string
  /** Including the extension `.desktop`. */
  readonly fileName: string
  readonly name: string
  /** The program and its arguments. */
  readonly command: readonly string[]
}

/** Start at login on Linux: a desktop entry in the autostart folder that every session reads. */
export function createAutostartEntry(
  { folder, fileName, name, command }: AutostartEntry,
  logger: Logger,
): LoginItem {
  const file = join(folder, fileName)
  const Exec = execValue(command)

  function isSet(): boolean {
    const values = read(file)
    return values !== null && !isSwitchedOff(values)
  }

  return {
    isSet,
    set(isOn) {
      try {
        if (!isOn) rmSync(file, { force: true })
        else if (!isSet() || read(file)?.get('Exec') !== Exec) {
          makePrivateFolder(folder)
          const kind = { Type: 'Application', Terminal: 'false' }
          const entry = desktopEntry({ ...kind, Name: name, Exec, StartupNotify: 'false' })
          replaceFile(file, entry, ORDINARY_FILE)
        }
        return success(undefined)
      } catch (cause) {
        diskFailure('login-item-not-written', cause, logger)
        return failure('login-item-refused')
      }
    },
  }
}

function read(file: string): ReadonlyMap<string, string> | null {
  try {
    return desktopEntryValues(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * True when the user disabled the entry. `Hidden` is the specification's key; GNOME, MATE and others
 * have keys of their own.
 */
function isSwitchedOff(values: ReadonlyMap<string, string>): boolean {
  if (!values.has('Exec') || values.get('Hidden') === 'true') return true
  return [...values].some(
    ([key, value]) => /^X-\w+-Autostart-enabled$/i.test(key) && value === 'false',
  )
}
