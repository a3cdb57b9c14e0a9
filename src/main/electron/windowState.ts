import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import type { WindowState } from './windowBounds'

const WindowStateSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  isMaximized: v.boolean(),
})

/** What window.json holds; null when it is missing or useless. */
export function readWindowState(file: string): WindowState | null {
  try {
    const kept = v.safeParse(WindowStateSchema, JSON.parse(readFileSync(file, 'utf8')))
    return kept.success ? kept.output : null
  } catch {
    return null
  }
}

/** Saves the window's place. A failure is ignored: the place is not worth a message to the user. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // The window then opens in the middle next time.
  }
}
