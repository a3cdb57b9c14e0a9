import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the checkout, without a trailing slash. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Where things that outlive a checkout are kept, by the custom of each system.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} machine
 */
export function cacheFolderOf({ platform, env, home }) {
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'keepline', 'Cache')
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'keepline')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'keepline')
}

export const cacheFolder = cacheFolderOf({
  platform: process.platform,
  env: process.env,
  home: homedir(),
})
