import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Clock } from '../ports/clock'
import { keepUnderName, makePrivateFolder, syncFolder } from './durableFile'
import { fileStampOf } from './fileStamp'

/** Moves a file that is about to be replaced into `quarantine/`, where nothing is ever deleted. */
export type SetAside = (path: string) => void

export function createQuarantine(root: string, clock: Clock): SetAside {
  return (path) => {
    makePrivateFolder(root)
    const name = `${basename(path)}.${fileStampOf(clock.now())}`
    let place = join(root, name)
    for (let twin = 2; existsSync(place); twin += 1) place = join(root, `${name}.${twin}`)
    keepUnderName(path, place)
    syncFolder(root)
  }
}
