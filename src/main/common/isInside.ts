import { isAbsolute, relative } from 'node:path'

/** True for a path in this folder, as both are written: links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}
