/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The packages that a lockfile asks for and an installation lacks or has in another version. What
 * is optional (binaries for other systems) may be absent, but not of another version.
 * @param {Lockfile} wanted
 * @param {Lockfile} present
 * @returns {string[]} their folders
 */
export function missingFrom(wanted, present) {
  return Object.entries(wanted.packages)
    .filter(([folder, asked]) => {
      if (folder === '') return false
      const found = present.packages[folder]
      if (found === undefined) return !asked.optional && !asked.devOptional
      return found.version !== asked.version
    })
    .map(([folder]) => folder)
}
