import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The real path of a file inside `root`, or null when it is gone, is no plain file, or lies outside
 * once every link is followed. The look at where a path really leads stands here alone.
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
