import { statSync } from 'node:fs'
import { errorCode } from './diskFailure'
import type { Problem } from './documentFormat'
import type { FormerState } from './snapshots/formerStates'

export type GoodState<T> = { readonly is: 'good'; readonly document: T; readonly text: string }
/** What a look at a document's file found. */
export type State<T> =
  | { readonly is: 'absent' }
  | GoodState<T>
  | { readonly is: 'damaged'; readonly problem: Problem; readonly former: FormerState | null }

export function isSame<T>(one: State<T>, other: State<T>): boolean {
  if (one.is === 'good') return other.is === 'good' && one.text === other.text
  return (
    one.is === other.is &&
    !(other.is === 'damaged' && one.is === 'damaged' && one.problem !== other.problem)
  )
}

/** Another one when another program replaced the file or wrote into it. */
export function fingerprintOf(path: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs} ${size} ${ino}`
  } catch (cause) {
    return errorCode(cause)
  }
}
