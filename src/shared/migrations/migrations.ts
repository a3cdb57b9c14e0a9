import { balanceSeenOn } from './balanceSeenOn'
import { fingerprintKinds } from './fingerprintKinds'
import { ledgerByDeadline } from './ledgerByDeadline'
import type { Migrations, RawDocument } from './migrate'
import { severalTimes } from './severalTimes'

/**
 * Versions that only added fields, each with a default. The number rose all the same, so that an older
 * build refuses such a document instead of dropping what it does not know at its next write.
 */
const onlyAdded = (raw: RawDocument) => raw

/**
 * How older documents of each kind become today's. A new version is one line here: the version that
 * this build writes is the one after the last line, and everything that reads a document follows it.
 * Its test asks for a frozen file of the version that it starts from.
 */
export const MIGRATIONS = {
  card: { 1: onlyAdded, 2: onlyAdded, 3: balanceSeenOn },
  settings: { 1: onlyAdded, 2: severalTimes },
  reminders: { 1: ledgerByDeadline },
  views: {},
  exports: {},
  /** The journal of an import; the cards in it are documents of their own, each with its version. */
  import: { 1: fingerprintKinds },
  /** What a snapshot holds; the documents in it are documents of their own, each with its version. */
  snapshot: {},
  /** What this machine remembers of its backups. */
  backups: {},
  /** The manifest of a backup; the documents in it have versions of their own. */
  backup: {},
} as const satisfies Readonly<Record<string, Migrations>>
