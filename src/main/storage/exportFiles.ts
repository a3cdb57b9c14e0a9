import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { success } from '@shared/contract/result'
import type { ExportFiles, Logger } from '../ports'
import { diskFailure } from './diskFailure'
import { replaceFile } from './durableFile'

/** Exports are the user's own files: they get the permissions that any program's files get. */
const ORDINARY_FILE = 0o666

export function createExportFiles(logger: Logger): ExportFiles {
  return {
    write(path, bytes) {
      try {
        // Replacing a write-protected file would succeed where its folder can be written to.
        if (existsSync(path)) accessSync(path, constants.W_OK)
        accessSync(dirname(path), constants.W_OK)
        replaceFile(path, bytes, ORDINARY_FILE)
        return success(undefined)
      } catch (cause) {
        return diskFailure('export-not-written', cause, logger)
      }
    },
  }
}
