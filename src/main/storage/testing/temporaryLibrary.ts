import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../ports/clock'
import type { Logger } from '../../ports/logger'
import { openStorage } from '../openStorage'
import { countingIds, logBook, tickingClock } from './fixtures'

/** A folder of its own for one test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function storageIn(
  folder: string,
  logger: Logger = logBook(),
  clock: Clock = tickingClock(),
) {
  return openStorage(folder, { clock, ids: countingIds(), logger })
}
