import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The real path of a file inside `root`; null when it is missing, is not a plain file, or lies outside
 * `root` after all links are followed. No other file checks where a link leads.
 */
export async function containedFile(root: string, ...parts: string[]): Promise<string | null> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(join(root, ...parts))])
    if (!realFile.startsWith(realRoot + sep)) return null
    return (await stat(realFile)).isFile() ? realFile : null
  } catch {
    return null
  }
}
