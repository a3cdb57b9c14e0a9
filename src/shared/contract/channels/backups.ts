import * as v from 'valibot'
import { RestoreWaySchema } from '../../domain/backups/backupView'
import { LONGEST_PASSPHRASE } from '../../domain/backups/passphrase'
import { OpenedBackupSchema, RestoredBackupSchema } from '../models'
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
} as const
