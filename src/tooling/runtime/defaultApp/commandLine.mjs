/**
 * Reads the command line as Electron does: modules to load first (`-r`), and the app's folder, which
 * is the first argument that is not a switch. Everything behind the folder belongs to the app.
 * @param {readonly string[]} args the arguments behind the executable
 * @returns {{ folder: string | undefined, preloads: string[] }}
 */
export function readCommandLine(args) {
  /** @type {string[]} */
  const preloads = []
  let isPreload = false
  for (const arg of args) {
    if (isPreload) {
      preloads.push(arg)
      isPreload = false
    } else if (arg === '-r' || arg === '--require') isPreload = true
    else if (!arg.startsWith('-')) return { folder: arg, preloads }
  }
  return { folder: undefined, preloads }
}
