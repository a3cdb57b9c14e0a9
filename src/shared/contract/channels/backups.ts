import * as v from 'valibot'
import { BackupMemorySchema, BackupScheduleSchema } from '../../domain/backups/backupMemory'
import { RestoreWaySchema } from '../../domain/backups/backupView'
import { LONGEST_PASSPHRASE } from '../../domain/backups/passphrase'
import { MadeBackupSchema, OpenedBackupSchema, RestoredBackupSchema } from '../models'
import { nothing } from './parts'

const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PASSPHRASE))

export const backupChannels = {
  /** Asks with the system's dialog for a backup and verifies it; null when the dialog was closed. */
  'backups:choose': { request: nothing, response: v.nullable(OpenedBackupSchema) },
  /** Opens the chosen backup with its passphrase. */
  'backups:unlock': { request: v.object({ passphrase }), response: OpenedBackupSchema },
  /** Restores the opened backup. `undo` of the answer names the snapshot that was made before. */
  'backups:restore': {
    request: v.object({ way: RestoreWaySchema }),
    response: RestoredBackupSchema,
  },
  /** Closes the opened backup, or cancels opening it. */
  'backups:close': { request: nothing, response: nothing },
  'backups:read': { request: nothing, response: BackupMemorySchema },
  /**
   * Asks where to, then makes a backup and verifies it. Null when the dialog was closed. A null
   * passphrase leaves it unencrypted.
   */
  'backups:make': {
    request: v.object({ passphrase: v.nullable(passphrase) }),
    response: v.nullable(MadeBackupSchema),
  },
  /** Gives up the backup that is being made. */
  'backups:cancel': { request: nothing, response: nothing },
  /** The schedule. `validation` when it is to run and no folder was chosen. */
  'backups:plan': { request: v.object({ plan: BackupScheduleSchema }), response: nothing },
  /** Asks with the system's dialog for the second place; gives where the schedule writes now. */
  'backups:chooseFolder': {
    request: nothing,
    response: v.object({ folder: v.nullable(v.string()) }),
  },
  'backups:runNow': { request: nothing, response: MadeBackupSchema },
  /** For some weeks nobody is told that there is no backup, or only an old one. */
  'backups:postpone': { request: nothing, response: nothing },
} as const
