import { resolve, sep } from 'node:path'

/**
 * The file below `root` that a URL's path names; null when it would lead outside, in whatever
 * spelling: `..`, `%2e%2e`, backslashes, encoded separators, NUL bytes, drive letters.
 */
export function containedPath(root: string, urlPath: string): string | null {
  const path = decoded(urlPath)
  if (path === null || /[\\:\0]/.test(path)) return null
  const target = resolve(root, `./${path}`)
  return target.startsWith(resolve(root) + sep) ? target : null
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
