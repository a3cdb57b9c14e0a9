import { setTimeout as pause } from 'node:timers/promises'
import { type Result, invalid, success } from '@shared/contract/result'
import { currentFingerprints, ruleIssues } from '@shared/domain/rules/operatorRules'
import type { Settings, SettingsPatch } from '@shared/domain/settings/settings'
import type { Logger } from '../../ports/logger'
import type { SettingsRepository } from '../../ports/records'
import type { Changes } from '../common/changeHub'
import type { StartAtLogin } from './startAtLogin'

export interface SettingsService {
  read(): Settings
  /**
   * `validation` when a rule of the user's own contradicts itself; `login-item-refused` when the
   * system does not let us change what starts at login. Changes that come in a burst are written together,
   * and each is answered when it is on disk.
   */
  change(patch: SettingsPatch): Promise<Result<Settings>>
  /** Writes what still waits: the app ends. */
  finish(): void
  /**
   * Stores fingerprints of the shipped rules the first time, so that a rule changed by an update can
   * be announced. They are replaced only when the user has read the announcement.
   */
  noteShippedRules(): void
}

/** A person does not change two settings within so many milliseconds; a script might change hundreds. */
const TOGETHER_MS = 25

interface Waiting {
  patch: SettingsPatch
  readonly written: Promise<Result<Settings>>
  readonly answer: (result: Result<Settings>) => void
}

function newWaiting(): Waiting {
  let answer: Waiting['answer'] = () => undefined
  const written = new Promise<Result<Settings>>((resolve) => (answer = resolve))
  return { patch: {}, written, answer }
}

export function createSettingsService(
  settings: SettingsRepository,
  logger: Logger,
  changes: Changes,
  login: StartAtLogin,
): SettingsService {
  /** What came right after the last write and waits for the next: one patch made of all. */
  let waiting: Waiting | null = null
  let hasJustWritten = false

  function write(patch: SettingsPatch): Result<Settings> {
    const next = { ...settings.read(), ...patch }
    const written = patch.startsAtLogin === undefined ? settings.write(next) : login.write(next)
    if (!written.ok) return written
    changes.publish({ what: 'settings' })
    return success(written.data)
  }

  function writeWaiting(): void {
    const { patch, answer } = waiting ?? {}
    waiting = null
    if (patch !== undefined) answer?.(writeNow(patch))
  }

  function writeNow(patch: SettingsPatch): Result<Settings> {
    hasJustWritten = true
    void pause(TOGETHER_MS).then(() => {
      hasJustWritten = false
      writeWaiting()
    })
    return write(patch)
  }

  function join(patch: SettingsPatch): Promise<Result<Settings>> {
    waiting ??= newWaiting()
    waiting.patch = { ...waiting.patch, ...patch }
    return waiting.written
  }

  return {
    read: () => login.read(),
    async change(patch) {
      const issues = patch.operatorRules ? ruleIssues(patch.operatorRules) : []
      if (issues.length > 0) return invalid(issues)
      if (patch.startsAtLogin === undefined && hasJustWritten) return join(patch)
      // The system may refuse to start us at login: what came before shall not fall with it.
      writeWaiting()
      return writeNow(patch)
    },
    finish: writeWaiting,
    noteShippedRules() {
      const now = settings.read()
      const { edition, ...operators } = currentFingerprints()
      if (Object.keys(operators).every((id) => Object.hasOwn(now.seenRules, id))) return
      // A user who has seen rules before must still be told what this edition did to their cards.
      const isFirstStart = Object.keys(now.seenRules).length === 0
      const shipped = isFirstStart ? { ...operators, edition } : operators
      const written = settings.write({ ...now, seenRules: { ...shipped, ...now.seenRules } })
      if (!written.ok) logger.info('shipped-rules-not-noted', { code: written.error.code })
    },
  }
}
