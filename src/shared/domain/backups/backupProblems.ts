import * as v from 'valibot'
import type { ParamsTable } from '../base/codeParams'
import { A_MEGABYTE } from '../base/bytes'

/** A backup with more files is refused. */
export const MOST_BACKUP_ENTRIES = 200_000
/** The largest file in a backup, unpacked: each one is held in memory while it is checked. */
export const LARGEST_BACKUP_ENTRY = 64 * A_MEGABYTE
/** All files of a backup together, unpacked. */
export const LARGEST_BACKUP = 256 * 1024 * A_MEGABYTE
/**
 * How many times larger than its packed form a file may be. Documents reach a few dozen; what packs
 * better was made to burst. A small file cannot, whatever its ratio.
 */
export const MOST_TIMES_PACKED = 200
export const SMALL_ENTRY = A_MEGABYTE

const path = { path: v.string() }

/** Why a backup is refused, or could not be made; each is an error that the window and a command tell. */
export const BACKUP_PROBLEMS = {
  'backup-not-ours': {},
  'backup-cut-off': {},
  'backup-damaged': {},
  'backup-newer': {},
  /** The sum of a file is not the one that the manifest gives. */
  'backup-sum': path,
  /** Two files of one name: which one is read depends on the program that reads. */
  'backup-double': path,
  /** A path that leads out of the folder. */
  'backup-outside': path,
  'backup-link': path,
  /** A file that the manifest does not name. */
  'backup-stranger': path,
  /** A file that the manifest names and the archive has not. */
  'backup-missing': path,
  /** A document that is not what a Keepline writes. */
  'backup-document': path,
  /** A file that unpacks to far more than it is, or to more than it says. */
  'backup-bomb': path,
  'backup-file-too-large': { path: v.string(), megabytes: v.number() },
  'backup-too-large': { gigabytes: v.number() },
  'backup-too-many': { most: v.number() },
  'backup-passphrase-needed': {},
  'backup-passphrase-wrong': {},
  /** Opening it would take more memory than a backup of ours ever needs. */
  'backup-passphrase-cost': {},
  /** The folder is not there: a stick was pulled out, a network is away. */
  'backup-place-missing': {},
  'backup-place-refused': {},
  /** The place lies in the data folder, which would be lost together with it. */
  'backup-place-inside': {},
} as const satisfies ParamsTable

const LONGEST_SHOWN = 100

/** A path of an archive as it may be shown: without what could steer a terminal, and not too long. */
export function shownPath(raw: string): string {
  const plain = raw.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain
}
