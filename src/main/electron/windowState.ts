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

/** What was kept in window.json; null when there is nothing of use. */
export function readWindowState(file: string): WindowState | null {
  try {
    const kept = v.safeParse(WindowStateSchema, JSON.parse(readFileSync(file, 'utf8')))
    return kept.success ? kept.output : null
  } catch {
    return null
  }
}

/** A place on the screen is worth no message: what cannot be written is forgotten. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // The window opens in the middle next time.
  }
}
