import { shell } from 'electron'
import type { Desktop } from '../ports/desktop'
import { isKnownLink } from '../security/linkHosts'

export function createDesktop(): Desktop {
  return {
    openFile: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => shell.showItemInFolder(path),
    openLink: async (url) => {
      if (!isKnownLink(url)) return false
      try {
        await shell.openExternal(url)
        return true
      } catch {
        return false
      }
    },
  }
}
