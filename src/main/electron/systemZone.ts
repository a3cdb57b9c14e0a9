import { readlinkSync } from 'node:fs'

/** What the system says about its time zone, asked anew each time. */
export interface ZoneHints {
  /** The zone that ICU made of the system's setting; often none where `TZ` has an odd form. */
  readonly reported: () => string | undefined
  /** The environment's `TZ`. */
  readonly variable: () => string | undefined
  /** Where the system's `/etc/localtime` leads; throws where there is no such link. */
  readonly link: () => string
}

export interface SystemZone {
  /** An IANA name, always one that dates can be computed in. */
  read(): string
  /** True when the system named no zone and `read` gave the nearest that could be found. */
  isGuessed(): boolean
}

const LAST_RESORT = 'UTC'

const SYSTEM: ZoneHints = {
  // Node follows a change of the system's zone only in a new formatter.
  reported: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  variable: () => process.env['TZ'],
  link: () => readlinkSync('/etc/localtime'),
}

/**
 * The user's zone. `TZ` may be `:/etc/localtime`, `PET5`, empty or misspelled; ICU then names no zone
 * (`undefined`, `Etc/Unknown`, `GMT+05:00`), and every computation with it would throw. In that order:
 * what ICU says, the zone that `TZ` names as a file, the zone of the system's clock, UTC. A rule such as
 * `PET5` is not followed: it has no IANA name, and most people who write it mean the other sign.
 */
export function systemZone(hints: ZoneHints = SYSTEM): SystemZone {
  /** The last answer of the system, because each look at a zone costs a new formatter. */
  let looked: { readonly at: string | undefined; readonly zone: string | null } | null = null
  /** The last setting that named no zone, with what was found for it. */
  let guessed: { readonly from: string; readonly zone: string } | null = null

  function guess(from: string): string {
    if (guessed?.from === from) return guessed.zone
    const zone = zoneOfFile(hints.variable()) ?? zoneOfFile(linkOf(hints)) ?? LAST_RESORT
    guessed = { from, zone }
    return zone
  }

  function direct(): string | null {
    const at = hints.reported()
    if (looked === null || looked.at !== at) looked = { at, zone: usable(at) }
    return looked.zone
  }

  return {
    read: () => direct() ?? guess(hints.variable() ?? ''),
    isGuessed: () => direct() === null,
  }
}

function linkOf(hints: ZoneHints): string | undefined {
  try {
    return hints.link()
  } catch {
    return undefined
  }
}

/** The zone that a path into the system's zone folder names, or that stands there by itself. */
function zoneOfFile(path: string | undefined): string | null {
  const name = path?.replace(/^:/, '').replace(/^.*zoneinfo(\.default)?\//, '')
  return usable(name?.replace(/^(posix|right)\//, ''))
}

/** The IANA name as the calendar spells it; null for what is none, an offset such as `+05:00` included. */
function usable(name: string | undefined): string | null {
  if (name === undefined || !/^[A-Za-z]/.test(name)) return null
  try {
    // Undefined on some versions of ICU, which accept a zone that they cannot name.
    const { timeZone: known } = new Intl.DateTimeFormat('en', {
      timeZone: name,
    }).resolvedOptions() as { readonly timeZone?: string }
    return known !== undefined && /^[A-Za-z]/.test(known) && known !== 'Etc/Unknown' ? known : null
  } catch {
    return null
  }
}
