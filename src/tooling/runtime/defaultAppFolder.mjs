import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The source of the small app that loads the folder named on the command line. */
export const defaultAppFolder = fileURLToPath(new URL('defaultApp', import.meta.url))

/** Changes with every change of that source, so that a runtime built around an older one is not reused. */
export function defaultAppEdition() {
  const hash = createHash('sha256')
  for (const name of readdirSync(defaultAppFolder).sort()) {
    hash.update(name).update(readFileSync(join(defaultAppFolder, name)))
  }
  return hash.digest('hex').slice(0, 8)
}
